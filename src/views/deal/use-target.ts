import { useEffect } from 'react';

/**
 * A link to a part of the page: followed again once the part is there, since the browser looked
 * for it before; what is folded there, or around it, is opened, and reading goes on from there.
 */
export function useTarget(arrived: boolean): void {
  // The address, what is unfolded and the focus lie outside React's tree.
  useEffect(() => {
    if (!arrived) return;
    // Whoever has gone somewhere by now is left there.
    const busy = document.activeElement !== document.body;
    const target = unfoldTarget();
    // Following the link takes the focus away, so it comes after.
    if (location.hash !== '') location.replace(location.hash);
    if (target && !busy) focusOn(target);
    const follow = () => {
      const next = unfoldTarget();
      if (next) focusOn(next);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [arrived]);
}

/** Opens the place that the address names, and what it is folded in. */
function unfoldTarget(): HTMLElement | null {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let at = target; at; at = at.parentElement) {
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  const own = target?.firstElementChild;
  if (own instanceof HTMLDetailsElement) own.open = true;
  return target;
}

/** What can be pressed there has the focus, or else the place itself; the browser has scrolled already. */
function focusOn(target: HTMLElement): void {
  const first = target.firstElementChild;
  const own = first instanceof HTMLDetailsElement ? first.querySelector('summary') : null;
  if (!own && !target.hasAttribute('tabindex')) target.tabIndex = -1;
  (own ?? target).focus({ preventScroll: true });
}
