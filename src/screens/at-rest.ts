/** What home does without until it rests: the sources on paper, and the note of a frozen day. */
import { preloadDayField } from '#controls/day-slider/DaySliderDate.tsx';
import { preloadFrozenNote } from '#parts/FrozenNote.tsx';
import { later } from '#ui/later.ts';

export const PrintedView = later(async () => (await import('./PrintedView.tsx')).PrintedView);
export const Footnotes = later(async () => (await import('#parts/Footnotes.tsx')).Footnotes);

/** Loads all of it: neither paper nor another day can wait for the network. */
export function loadAtRest(): void {
  preloadDayField();
  preloadFrozenNote();
  Footnotes.preload();
  PrintedView.preload();
}
