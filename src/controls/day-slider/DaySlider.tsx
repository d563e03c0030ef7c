import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { Event } from '#domain/event.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { sliderWords } from '#i18n/words/slider.ts';
import { Button } from '#ui/Button.tsx';
import { useDrive, type DriveProps } from './day-slider-drive.ts';
import { momentsOf } from './day-slider-moments.ts';
import { useReady } from './day-slider-ready.ts';
import { sayDay, sayMoment } from './day-slider-words.ts';
import styles from './DaySlider.module.css';
import { DaySliderDate } from './DaySliderDate.tsx';
import { DaySliderTrack } from './DaySliderTrack.tsx';
import { DaySliderTransport } from './DaySliderTransport.tsx';

export interface DaySliderProps extends DriveProps {
  /** The link carries no day: the screen follows today. */
  readonly live: boolean;
  readonly events: readonly Event[];
}

/** The day the screen speaks for, and all ways to move it: play, step by event, type, drag, back to today. */
export function DaySlider(props: DaySliderProps) {
  const { day, live, today, range, events } = props;
  const words = useWords(sliderWords);
  const locale = useLocale();
  const ready = useReady();
  const bar = useRef<HTMLFieldSetElement>(null);
  const { from, to } = range;
  const moments = useMemo(() => momentsOf(events, { from, to }), [events, from, to]);
  const drive = useDrive(props, moments);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    const field = event.target instanceof HTMLInputElement ? event.target.type : null;
    const asks = event.key === ' ' ? field === 'range' : event.key.toLowerCase() === 'k';
    if (!asks || field === 'date') return;
    event.preventDefault();
    drive.toggle();
  };
  const toToday = () => {
    drive.jump(today);
    // The button goes, so the focus moves on to the slider beside it.
    bar.current?.querySelector<HTMLInputElement>('input[type=range]')?.focus();
  };
  return (
    <div className={styles.holder}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys of the controls inside bubble up to it */}
      <fieldset ref={bar} className={styles.bar} disabled={!ready} onKeyDown={onKeyDown}>
        <legend className="visuallyHidden">{words.day}</legend>
        <DaySliderTransport day={day} today={today} range={range} moments={moments} drive={drive}>
          <DaySliderDate day={day} today={today} range={range} onDay={drive.jump} />
        </DaySliderTransport>
        <div className={styles.track}>
          <DaySliderTrack day={day} today={today} range={range} moments={moments} drive={drive} />
        </div>
        <div className={styles.end}>
          {live && day === today ? (
            <span className={styles.live} title={words.liveHelp}>
              {words.live}
            </span>
          ) : (
            <Button onClick={toToday}>{words.today}</Button>
          )}
        </div>
        <p className="visuallyHidden" role="status">
          {drive.said &&
            (drive.said.moments.map((moment) => sayMoment(moment, locale)).join('. ') ||
              sayDay(drive.said.day, today, undefined, locale))}
        </p>
      </fieldset>
    </div>
  );
}
