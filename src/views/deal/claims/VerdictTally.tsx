import { VERDICTS, verdictOf } from '#domain/deal-story.ts';
import type { DealFact } from '#domain/deal.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { VerdictMark } from './VerdictMark.tsx';
import styles from './VerdictTally.module.css';

const STEP = 14;

/** How many claims got which verdict: one square for each claim. */
export function VerdictTally({ facts }: { facts: readonly DealFact[] }) {
  const words = useWords(dealWords).claims;
  const rows = VERDICTS.map((verdict) => ({
    verdict,
    count: facts.filter(({ status }) => verdictOf(status) === verdict).length,
  })).filter(({ count }) => count > 0);
  return (
    <dl className={styles.tally} aria-label={words.tally}>
      {rows.map(({ verdict, count }) => (
        <div key={verdict} data-verdict={verdict}>
          <dt>
            <VerdictMark verdict={verdict} />
          </dt>
          <dd>
            <svg width={count * STEP} height={STEP} aria-hidden="true">
              {Array.from({ length: count }, (_, at) => (
                // The squares are alike and never change places.
                <rect key={at} x={at * STEP + 1} y="1" width="11" height="11" rx="2" />
              ))}
            </svg>{' '}
            <span>{words.count(count)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
