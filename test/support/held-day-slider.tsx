/** The day slider as the home screen holds it, over the catalogue's events; what it tells is written down. */
import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach } from 'vitest';
import { DaySlider } from '#controls/day-slider/DaySlider.tsx';
import type { Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { TODAY as today } from './render-app.tsx';

export const range = { from: '2023-01-01', to: '2027-10-15' };
/** Days as they moved, and as they came to rest with the kind of step. */
export const moves: Day[] = [];
export const rests: [Day | null, string][] = [];

let events: readonly Event[] = [];
beforeAll(async () => {
  ({ events } = await loadFromFiles()('events'));
});
beforeEach(() => {
  moves.length = 0;
  rests.length = 0;
});

/** A day in the link or none, and one that moves for now. */
export function Held({ at, lang = 'en' }: { at: Day | null; lang?: Locale }) {
  const [linked, setLinked] = useState(at);
  const [moving, setMoving] = useState<Day | null>(null);
  return (
    <LocaleContext value={lang}>
      <DaySlider
        day={moving ?? linked ?? today}
        live={linked === null}
        today={today}
        range={range}
        events={events}
        onMove={(day) => {
          moves.push(day);
          setMoving(day);
        }}
        onRest={(day, step) => {
          rests.push([day, step]);
          setMoving(null);
          setLinked(day);
        }}
      />
    </LocaleContext>
  );
}

export const slider = () => screen.getByRole('slider', { name: 'Day' });
export const spoken = () => slider().getAttribute('aria-valuetext');
export const said = () => screen.getByRole('status').textContent;
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
/** The native slider says another position, as a drag makes it. */
export const drag = (position: number) =>
  fireEvent.change(slider(), { target: { value: position } });
