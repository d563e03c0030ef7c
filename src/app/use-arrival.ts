import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { placeBefore, scrollOnceThere, watchPlace } from './place.ts';

/** Told by a screen once it stands: brings the reader to where it begins, or back to where they were on it. */
export type Arrive = (screen: string) => (() => void) | undefined;

/** How readers arrive at screens. The first one of a page that the build has `drawn` is where the browser has put it. */
export function useArrivals(drawn: boolean): Arrive {
  const last = useRef<string | null>(null);
  // How far the page is scrolled is the browser's to tell.
  useEffect(watchPlace, []);
  return useCallback(
    (screen) => {
      const first = last.current === null;
      if (last.current === screen) return undefined;
      last.current = screen;
      const y = placeBefore();
      if (first) {
        return !drawn && y !== null && location.hash === '' ? scrollOnceThere(y) : undefined;
      }
      focusHeading();
      if (y !== null) return scrollOnceThere(y);
      if (location.hash === '') scrollTo({ top: 0, behavior: 'instant' });
      return undefined;
    },
    [drawn],
  );
}

/** Says that a screen stands, as soon as it does. */
export function useArrived(arrive: Arrive, screen: string, stands = true): void {
  // How far the page is scrolled and what has the focus lie outside React's tree.
  useLayoutEffect(() => (stands ? arrive(screen) : undefined), [arrive, screen, stands]);
}

/** The new screen's headline is what is read next. */
function focusHeading(): void {
  const heading = document.querySelector<HTMLElement>('main h1');
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
