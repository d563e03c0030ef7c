/**
 * Where the reader was on a page, kept in the history entry itself: going back, and reloading
 * a page that the build has not drawn, would otherwise land at a height of the skeleton.
 */

/** So long after the last scroll the place is noted: a press that comes later need not. */
const RESTS_MS = 150;

/** Whether the current history entry says where the reader is. */
let noted = false;
let rests: ReturnType<typeof setTimeout> | undefined;

/** Writes down where the reader is, before the page is left. */
export function notePlace(): void {
  clearTimeout(rests);
  if (noted) return;
  noted = true;
  const state: unknown = history.state;
  const kept = typeof state === 'object' ? state : {};
  history.replaceState({ ...kept, y: Math.round(scrollY) }, '');
}

/** The reader moves, or the entry is written anew: where they are is noted when all rests. */
export function placeChanges(): void {
  noted = false;
  clearTimeout(rests);
  rests = setTimeout(notePlace, RESTS_MS);
}

/** Before another history entry follows the current one. */
export function leavePlace(): void {
  notePlace();
  placeChanges();
}

/** Keeps note of the place until stopped; gives the way to do so. */
export function watchPlace(): () => void {
  addEventListener('scroll', placeChanges, { passive: true });
  addEventListener('pagehide', notePlace);
  return () => {
    clearTimeout(rests);
    removeEventListener('scroll', placeChanges);
    removeEventListener('pagehide', notePlace);
  };
}

/** How far the page was scrolled when this history entry was left; null where it is new. */
export function placeBefore(): number | null {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null || !('y' in state)) return null;
  return typeof state.y === 'number' ? state.y : null;
}

const HANDS = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** Scrolls to a height as soon as the page is tall enough; a reader who moves meanwhile is left there. Gives the way to stop. */
export function scrollOnceThere(y: number): () => void {
  const stop = () => {
    observer.disconnect();
    for (const hand of HANDS) removeEventListener(hand, stop);
  };
  const attempt = () => {
    if (document.documentElement.scrollHeight - innerHeight < y) return;
    if (Math.abs(scrollY - y) > 1) scrollTo({ top: y, behavior: 'instant' });
    stop();
  };
  const observer = new ResizeObserver(attempt);
  for (const hand of HANDS) addEventListener(hand, stop, { passive: true });
  observer.observe(document.body);
  return stop;
}
