import { factsOf, verdictOf } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { FactSources } from '#parts/FactSources.tsx';
import { figureAnchor } from '#parts/deal/fact-anchor.ts';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import styles from './Statements.module.css';
import { VerdictMark } from '#views/deal/claims/VerdictMark.tsx';

const SPEAKERS: readonly (readonly [fact: string, name: string])[] = [
  ['stmt-nadella', 'Satya Nadella'],
  ['stmt-huang', 'Jensen Huang'],
  ['stmt-amodei', 'Dario Amodei'],
];

interface StatementsProps {
  readonly deal: Deal;
  readonly sources: CitedSources | null;
}

/** The three leaders, each in one sentence of ours, beside what is documented instead. */
export function Statements({ deal, sources }: StatementsProps) {
  const words = useWords(dealWords);
  const text = useText();
  const { statements } = words;
  const spoken = SPEAKERS.flatMap(([id, name]) =>
    factsOf(deal, [id]).map((fact) => ({ fact, name })),
  );
  return (
    <MoneySection id="statements" title={words.sections.statements} lead={statements.lead}>
      <ul className={styles.list}>
        {spoken.map(({ fact, name }) => (
          <li
            key={fact.id}
            id={figureAnchor(fact.id)}
            className={styles.statement}
            data-fact={fact.id}
          >
            <h3>
              <span>{name}</span> <span className={styles.company}>{fact.from}</span>
            </h3>
            <dl>
              <dt>{statements.article}</dt>
              <dd>{text(fact.label)}</dd>
              <dt>{statements.documented}</dt>
              <dd>{fact.documented ? text(fact.documented) : statements.none}</dd>
            </dl>
            <div className={styles.foot}>
              <VerdictMark verdict={verdictOf(fact.status)} />
              {fact.note && <p>{text(fact.note)}</p>}
              <FactSources ids={fact.sources} sources={sources} about={name} />
            </div>
          </li>
        ))}
      </ul>
    </MoneySection>
  );
}
