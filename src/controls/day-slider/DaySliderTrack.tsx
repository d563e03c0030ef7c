import { useId, useRef } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import type { Drive } from './day-slider-drive.ts';
import { useHand } from './day-slider-hand.ts';
import { momentOn, type Moment } from './day-slider-moments.ts';
import { percent, positionOf, shareOf } from './day-slider-scale.ts';
import { sayDay } from './day-slider-words.ts';
import { DaySliderCaption } from './DaySliderCaption.tsx';
import { DaySliderTicks } from './DaySliderTicks.tsx';
import styles from './DaySliderTrack.module.css';

interface DaySliderTrackProps {
  readonly day: Day;
  readonly today: Day;
  readonly range: DayRange;
  readonly moments: readonly Moment[];
  readonly drive: Drive;
}

/** The track: a native slider over drawn ticks, and above them what happened at the one that is meant. */
export function DaySliderTrack({ day, today, range, moments, drive }: DaySliderTrackProps) {
  const words = useWords(sliderWords);
  const locale = useLocale();
  const help = useId();
  const scale = useRef<SVGSVGElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const { aimed, handlers } = useHand({ day, range, moments, drive }, input, scale);
  const here = momentOn(moments, day);
  const passed = drive.playing ? drive.said?.moments.at(-1) : undefined;
  const known = percent(shareOf(today, range));
  return (
    <div className={styles.track}>
      <DaySliderCaption
        shown={aimed ?? passed ?? here}
        today={today}
        ahead={day > today}
        range={range}
        moments={moments}
      />
      <svg ref={scale} className={styles.scale} aria-hidden="true">
        <line className={styles.known} x1="0" x2={known} y1="11" y2="11" />
        {today < range.to && (
          <line className={styles.announced} x1={known} x2="100%" y1="11" y2="11" />
        )}
        <line className={styles.past} x1="0" x2={percent(shareOf(day, range))} y1="11" y2="11" />
        <DaySliderTicks moments={moments} range={range} shown={aimed ?? passed ?? here} />
      </svg>
      <input
        ref={input}
        className={styles.input}
        type="range"
        min={0}
        max={positionOf(range.to, range)}
        step={1}
        value={positionOf(day, range)}
        aria-label={words.day}
        aria-valuetext={sayDay(day, today, here, locale)}
        aria-describedby={help}
        {...handlers}
      />
      <span id={help} hidden>
        {words.help}
      </span>
    </div>
  );
}
