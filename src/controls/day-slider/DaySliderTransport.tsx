import type { ReactNode } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import { useWords } from '#i18n/locale-context.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import type { Drive } from './day-slider-drive.ts';
import { nextMoment, previousMoment, type Moment } from './day-slider-moments.ts';
import { playRange, SPEEDS } from './day-slider-playhead.ts';
import { DaySliderIcon } from './DaySliderIcon.tsx';
import styles from './DaySliderTransport.module.css';

interface DaySliderTransportProps {
  readonly day: Day;
  readonly today: Day;
  readonly range: DayRange;
  readonly moments: readonly Moment[];
  readonly drive: Drive;
  /** The day itself, between play and the steps. */
  readonly children: ReactNode;
}

/** Play and pause, the steps from event to event, and the speed. */
export function DaySliderTransport(props: DaySliderTransportProps) {
  const { day, today, range, moments, drive, children } = props;
  const words = useWords(sliderWords);
  const begins = playRange(day, today, range).from === day ? words.play : words.playFromStart;
  const playWord = drive.playing ? words.pause : begins;
  const steps = [
    { sign: 'previous', to: previousMoment(moments, day) },
    { sign: 'next', to: nextMoment(moments, day) },
  ] as const;
  return (
    <>
      <button
        type="button"
        className={styles.play}
        aria-label={playWord}
        title={playWord}
        onClick={drive.toggle}
      >
        <DaySliderIcon sign={drive.playing ? 'pause' : 'play'} />
      </button>
      {children}
      <div className={styles.tools}>
        {steps.map(({ sign, to }) => (
          <button
            key={sign}
            type="button"
            className={styles.step}
            aria-label={words[sign]}
            title={words[sign]}
            // Not `disabled`: at the last event the focus would fall off the button.
            aria-disabled={to === undefined}
            onClick={() => to && drive.jump(to.day)}
          >
            <DaySliderIcon sign={sign} />
          </button>
        ))}
        <select
          className={styles.speed}
          aria-label={words.speed}
          title={words.speed}
          value={drive.speed}
          onChange={(event) => {
            const speed = SPEEDS.find((each) => String(each) === event.target.value);
            if (speed) drive.setSpeed(speed);
          }}
        >
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>
              {`${speed}×`}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
