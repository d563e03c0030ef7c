import { useEffect } from 'react';

/**
 * A link to a part of the page: followed again once the part is there, since the browser looked
 * for it before; and what is folded there, or around it, is opened.
 */
export function useTarget(arrived: boolean): void {
  // The address and what is unfolded lie outside React's tree.
  useEffect(() => {
    if (!arrived) return;
    const unfold = () => {
      const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      for (let at = target; at; at = at.parentElement) {
        if (at instanceof HTMLDetailsElement) at.open = true;
      }
      const own = target?.firstElementChild;
      if (own instanceof HTMLDetailsElement) own.open = true;
    };
    unfold();
    if (location.hash !== '') location.replace(location.hash);
    addEventListener('hashchange', unfold);
    return () => removeEventListener('hashchange', unfold);
  }, [arrived]);
}
