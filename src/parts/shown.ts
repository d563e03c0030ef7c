/**
 * What is shown and how to show something else: one View, carried by an address or by a
 * frame. Whatever needs the day, today or a link asks here instead of being handed them.
 */
import { createContext, use } from 'react';
import type { Day } from '#domain/day.ts';
import type { ScreenId } from '#screens/screens.ts';
import type { View } from '#url/view.ts';

/** `push` makes a step of the history, `replace` does not, `moving` is passing: nothing is told or written until it rests. */
export type ChangeMode = 'push' | 'replace' | 'moving';
export type ChangeView = (view: View, mode?: ChangeMode) => void;

export interface Shown {
  readonly view: View;
  /** The day the whole screen speaks for. */
  readonly day: Day;
  readonly today: Day;
  readonly changeView: ChangeView;
  /** The link to a View, on this screen or another. */
  readonly href: (view: View, screen?: ScreenId) => string;
}

/** The same with another View: its day is the View's, or today. */
export function shownAs(shown: Omit<Shown, 'day'>, view: View): Shown {
  return { ...shown, view, day: view.at ?? shown.today };
}

export const ShownContext = createContext<Shown | null>(null);

/** What a part of the screen shows that may follow a press later, or is ahead of what follows. */
export const FollowsContext = createContext<Shown | null>(null);

/**
 * What is shown; throws outside of a screen or a frame. Within a part that follows, only that
 * part is asked: what has not caught up yet is not drawn anew by the press itself.
 */
export function useShown(): Shown {
  const shown = use(FollowsContext) ?? use(ShownContext);
  if (!shown) throw new Error('nothing is shown here: a ScreenHost is missing');
  return shown;
}
