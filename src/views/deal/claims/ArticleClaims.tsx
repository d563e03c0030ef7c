import { addedFacts, articleClaims } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './ArticleClaims.module.css';
import { ClaimLine } from './ClaimLine.tsx';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import { VerdictTally } from './VerdictTally.tsx';

interface ArticleClaimsProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** Every claim of the article with its verdict, then what the sources add: together, every fact of the deal. */
export function ArticleClaims({ deal, sources }: ArticleClaimsProps) {
  const words = useWords(dealWords);
  const { claims } = words;
  const said = articleClaims(deal);
  const added = addedFacts(deal);
  return (
    <MoneySection id="claims" title={words.sections.claims} lead={claims.lead(said.length)}>
      <VerdictTally facts={said} />
      <ul className={styles.lines}>
        {said.map((fact) => (
          <ClaimLine key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
      <h3 className={styles.title}>{claims.added(added.length)}</h3>
      <p className={styles.lead}>{claims.addedLead}</p>
      <ul className={styles.lines}>
        {added.map((fact) => (
          <ClaimLine key={fact.id} fact={fact} sources={sources} />
        ))}
      </ul>
    </MoneySection>
  );
}
