/** Which stretch or event of the lanes is pointed at, by keys, mouse or finger. */
import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { stopAfter, stopAt, type Stop } from './lanes-keys.ts';

/** The id that is pointed at, and what the one tab stop of the chart listens to. */
export function useActiveStop(lines: readonly (readonly Stop[])[], place: number) {
  const [active, setActive] = useState<string | null>(null);
  const point = ({ target }: PointerEvent) => {
    const stop = target instanceof Element ? target.closest('[data-stop]') : null;
    if (stop) setActive(stop.getAttribute('data-stop'));
  };
  const press = (event: KeyboardEvent) => {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    if (event.key === 'Escape') setActive(null);
    const next = stopAfter(lines, active, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setActive(next);
  };
  return {
    active,
    listeners: {
      onPointerOver: point,
      onPointerDown: point,
      // A finger that lifts leaves too; what it picked stays.
      onPointerLeave: ({ pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') setActive(null);
      },
      onFocus: () => setActive((now) => now ?? stopAt(lines[0] ?? [], place) ?? null),
      onBlur: () => setActive(null),
      onKeyDown: press,
    },
  };
}
