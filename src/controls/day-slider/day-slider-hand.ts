/** A hand on the track: what a pointer means, what a key does, and when they let go. */
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { ChangeEvent, KeyboardEvent, PointerEvent, RefObject } from 'react';
import type { Day } from '#domain/day.ts';
import type { DayRange } from '#domain/range.ts';
import type { Drive } from './day-slider-drive.ts';
import { aimedAt, nextMoment, previousMoment, type Moment } from './day-slider-moments.ts';
import { dayAt } from './day-slider-scale.ts';

/** So near, in pixels, a pointer means the tick. */
const REACH = 8;
/** So far, in pixels, a pressed pointer may tremble before it drags. */
const TREMBLE = 3;

interface Track {
  readonly day: Day;
  readonly range: DayRange;
  readonly moments: readonly Moment[];
  readonly drive: Drive;
}

/** The moment that a pointer means, and the handlers of the native slider that lies over `scale`. */
export function useHand(
  { day, range, moments, drive }: Track,
  input: RefObject<HTMLInputElement | null>,
  scale: RefObject<Element | null>,
) {
  const [aimed, setAimed] = useState<Moment | null>(null);
  /** What is down. A day that moves rests when it is let go. */
  const held = useRef<'pointer' | 'key' | null>(null);
  /** Where a press began and which tick it was meant for, until it turns into a drag. */
  const press = useRef<{ x: number; moment: Moment | null } | null>(null);

  const aim = (event: PointerEvent) => {
    const box = scale.current?.getBoundingClientRect();
    if (!box || box.width === 0) return null;
    return aimedAt(moments, range, (event.clientX - box.left) / box.width, REACH / box.width);
  };
  const letGo = (aloud: boolean) => {
    held.current = null;
    press.current = null;
    drive.rest(aloud);
  };
  useEnd(
    input,
    () => held.current === 'pointer' && letGo(true),
    () => held.current === null && letGo(true),
  );

  return {
    aimed,
    handlers: {
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        drive.move(press.current?.moment?.day ?? dayAt(Number(event.target.value), range)),
      onPointerDown: (event: PointerEvent) => {
        drive.hold();
        held.current = 'pointer';
        press.current = { x: event.clientX, moment: aim(event) };
      },
      onPointerMove: (event: PointerEvent) => {
        const from = press.current;
        if (from && Math.abs(event.clientX - from.x) > TREMBLE) press.current = null;
        setAimed(aim(event));
      },
      onPointerLeave: () => setAimed(null),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        held.current = 'key';
        const direction = eventStep(event.key, event.shiftKey);
        if (direction === 0) return;
        event.preventDefault();
        const to = direction > 0 ? nextMoment(moments, day) : previousMoment(moments, day);
        if (to) drive.move(to.day);
      },
      onKeyUp: () => letGo(false),
      onBlur: () => letGo(false),
    },
  };
}

/** 1 for a key that asks for the next event, -1 for the previous, 0 for any other. */
function eventStep(key: string, shift: boolean): 1 | 0 | -1 {
  if (key === 'PageUp') return 1;
  if (key === 'PageDown') return -1;
  if (!shift) return 0;
  if (key === 'ArrowRight' || key === 'ArrowUp') return 1;
  return key === 'ArrowLeft' || key === 'ArrowDown' ? -1 : 0;
}

/** Hears what React does not tell a slider: a pointer let go anywhere, and the native "change". */
function useEnd(
  input: RefObject<HTMLInputElement | null>,
  onRelease: () => void,
  onDone: () => void,
): void {
  const release = useEffectEvent(onRelease);
  const done = useEffectEvent(onDone);
  // A pointer may be let go outside of the page, so the window listens. Assistive technology moves
  // a slider without pointer or key: only the native "change" says that it is done, which is not
  // React's (that one is the native "input").
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    addEventListener('pointerup', () => release(), { signal });
    addEventListener('pointercancel', () => release(), { signal });
    input.current?.addEventListener('change', () => done(), { signal });
    return () => listening.abort();
  }, [input]);
}
