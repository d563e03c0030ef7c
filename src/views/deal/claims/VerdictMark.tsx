import type { Verdict } from '#domain/deal-story.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealVerdictWords } from '#i18n/words/deal-verdict.ts';
import styles from './VerdictMark.module.css';

const SHAPES: Readonly<Record<Verdict, string>> = {
  confirmed: 'M3 8.5 6.5 12 13 4.5',
  limited: 'M3 6.5q2.5-2.5 5 0t5 0M3 10.5q2.5-2.5 5 0t5 0',
  differs: 'M3 6h10M3 10h10M10.5 3l-5 10',
  unverified: 'M5.5 6a2.5 2.5 0 1 1 3.6 2.2Q8 8.8 8 10M8 12.4v.6',
  unsupported: 'M4 4l8 8M12 4l-8 8',
  commentary: 'M4 11.5q2.5-1 2.5-4.5H4V4.5h2.5V7M10 11.5q2.5-1 2.5-4.5H10V4.5h2.5V7',
  added: 'M8 3.5v9M3.5 8h9',
};

/** A verdict as shape, colour and word. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const words = useWords(dealVerdictWords);
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SHAPES[verdict]} />
      </svg>
      <span>{words.kinds[verdict]}</span>
    </span>
  );
}
