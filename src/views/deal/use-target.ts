import { useEffect } from 'react';

/**
 * A link to a part of the page: followed again once the part is there, since the browser looked
 * for it before; what is folded there, or around it, is opened, and reading goes on from there.
 */
export function useTarget(arrived: boolean): void {
  // The address and what is unfolded lie outside React's tree.
  useEffect(() => {
    if (!arrived) return;
    const arrive = (busy: boolean) => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      for (let at = target; at; at = at.parentElement) {
        if (at instanceof HTMLDetailsElement) at.open = true;
      }
      const own = target?.firstElementChild;
      if (own instanceof HTMLDetailsElement) own.open = true;
      if (target && !busy) focusOn(target);
    };
    const follow = () => arrive(false);
    // Whoever has gone somewhere by now is left there.
    arrive(document.activeElement !== document.body);
    if (location.hash !== '') location.replace(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [arrived]);
}

/** What can be pressed there has the focus, or else the place itself; the browser has scrolled already. */
function focusOn(target: HTMLElement): void {
  const own = target.querySelector<HTMLElement>(':scope > details > summary');
  if (!own && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  (own ?? target).focus({ preventScroll: true });
}
