import { contradictionsOf, factsOf } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './Contradictions.module.css';
import { factAnchor, figureAnchor } from '#parts/deal/fact-anchor.ts';
import { factSentence } from '#views/deal/facts/fact-sentence.ts';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import { valueText } from '#views/deal/facts/value-text.ts';

/** Where the screen shows a contradicted fact; the others stand in a line of the article alone. */
const SHOWN_AT: Readonly<Record<string, string>> = {
  'total-45bn': figureAnchor('total-45bn'),
  'microsoft-equity': figureAnchor('microsoft-equity'),
  'immediate-access': figureAnchor('immediate-access'),
  'stmt-nadella': figureAnchor('stmt-nadella'),
  'stmt-huang': figureAnchor('stmt-huang'),
  'stmt-amodei': figureAnchor('stmt-amodei'),
  'openai-only-azure': 'fates',
  'claude-only-on-three': 'check',
};

/** Where the article and the sources part, each point with the way to what shows it. */
export function Contradictions({ deal }: { deal: Deal }) {
  const words = useWords(dealWords);
  const text = useText();
  const locale = useLocale();
  return (
    <MoneySection
      id="contradictions"
      title={words.sections.contradictions}
      lead={words.contradictions.lead(deal.contradictions.length)}
    >
      <ol className={styles.list}>
        {contradictionsOf(deal).map((each) => (
          <li key={each.id} data-contradiction={each.id}>
            <p>{text(each.text)}</p>
            <ul className={styles.links}>
              {factsOf(deal, each.facts).map((fact) => (
                <li key={fact.id}>
                  <a href={`#${SHOWN_AT[fact.id] ?? factAnchor(fact.id)}`}>
                    <span className="visuallyHidden">{`${words.contradictions.see} `}</span>
                    <span>{factSentence(fact, locale)}</span>
                  </a>{' '}
                  <span className={styles.value}>{valueText(fact, locale)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </MoneySection>
  );
}
