import { useLayoutEffect, useState, type RefObject } from 'react';

/** The size of letters that drawings are made for, in pixels. */
const LETTERS = 14;

/** How much room an element has. */
export interface Room {
  /** In whole pixels. */
  readonly width: number;
  /** How large its letters are, against those that drawings are made for. */
  readonly unit: number;
}

/** The room of an element; null until it stands somewhere. */
export function useWidth(element: RefObject<HTMLElement | null>): Room | null {
  const [room, setRoom] = useState<Room | null>(null);
  // The room is known to the layout alone: it is asked before the first picture and on every change.
  useLayoutEffect(() => {
    const place = element.current;
    if (!place) return;
    const measure = () => {
      const width = place.clientWidth;
      const unit = Number.parseFloat(getComputedStyle(place).fontSize) / LETTERS || 1;
      setRoom((before) => {
        if (before?.width === width && before.unit === unit) return before;
        return width === 0 ? null : { width, unit };
      });
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(place);
    return () => observer.disconnect();
  }, [element]);
  return room;
}
