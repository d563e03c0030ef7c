import type { Figure } from '#domain/deal-money.ts';
import type { DealStatus } from '#domain/deal.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { ScaleBar, type BarTone } from '#ui/ScaleBar.tsx';
import { FIRMNESS_LOOK } from './firmness-look.ts';
import styles from './KindLine.module.css';

interface KindLineProps {
  readonly figure: Figure;
  readonly tone: BarTone;
  /** What else belongs into the line, such as a date. */
  readonly more?: string;
}

/** Where the status would only repeat the kind. */
const REPEATS: readonly DealStatus[] = ['derived', 'reported'];

/** What kind of promise a figure is, with its pattern, and what the sources make of it. */
export function KindLine({ figure: { fact, firmness }, tone, more }: KindLineProps) {
  const words = useWords(dealMoneyWords);
  const look = FIRMNESS_LOOK[firmness];
  return (
    <p className={styles.kind}>
      <span className={styles.swatch}>
        <ScaleBar pieces={[{ id: 'kind', from: 0, share: 1, look, tone }]} />
      </span>
      <span>
        <strong>{words.firmness[firmness]}</strong>
        {!REPEATS.includes(fact.status) && <span>{` · ${words.status[fact.status]}`}</span>}
        {more !== undefined && (
          <>
            <span> · </span>
            <span className={styles.more}>{more}</span>
          </>
        )}
      </span>
    </p>
  );
}
