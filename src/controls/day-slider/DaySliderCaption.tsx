import type { CSSProperties } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import type { Moment } from './day-slider-moments.ts';
import { percent, shareOf } from './day-slider-scale.ts';
import { useReady } from './day-slider-ready.ts';
import { momentInWords } from './day-slider-words.ts';
import styles from './DaySliderCaption.module.css';

interface DaySliderCaptionProps {
  readonly shown: Moment | undefined;
  readonly moments: readonly Moment[];
  readonly today: Day;
  /** The day lies after today. */
  readonly ahead: boolean;
  readonly range: DayRange;
}

/** The line above the track: what happened at a tick; else the names of the deal and of the announced days. */
export function DaySliderCaption({ shown, moments, today, ahead, range }: DaySliderCaptionProps) {
  const words = useWords(sliderWords);
  const locale = useLocale();
  const ready = useReady();
  const deal = moments.find((moment) => moment.deal);
  return (
    <div className={styles.caption} data-ahead={ahead || undefined} aria-hidden="true">
      {shown && ready ? (
        <p
          className={styles.event}
          data-deal={shown.deal || undefined}
          // Set by script only, never in built HTML. React's types know no custom properties.
          style={{ '--share': shareOf(shown.day, range) } as CSSProperties}
        >
          {momentInWords(shown, locale, 'short').map(({ when, what }) => (
            <span key={when}>
              <b>{when}</b> <span>{what}</span>{' '}
            </span>
          ))}
        </p>
      ) : (
        <svg className={styles.names}>
          {deal && (
            <text
              className={styles.deal}
              x={percent(shareOf(deal.day, range))}
              y="100%"
              dy="-4"
              textAnchor="middle"
            >
              {words.deal}
            </text>
          )}
          {today < range.to && (
            <text className={styles.announced} x="100%" y="100%" dy="-4" textAnchor="end">
              {words.announced}
            </text>
          )}
        </svg>
      )}
    </div>
  );
}
