import { useLayoutEffect, useState } from 'react';
import { speaks, SPOKEN } from '#i18n/spoken.ts';
import { notePlace } from './place.ts';
import type { Linked } from './use-linked.ts';

/**
 * What can be said in the words that this page carries. Where an address of another language
 * is entered, the page is loaded anew, in its place, and speaks as before until then; a page
 * that was opened at such an address stays with its own words.
 */
export function useSpoken(linked: Linked): Linked {
  const { locale } = linked;
  const [first] = useState(locale);
  const leaves = !speaks(locale) && locale !== first;
  // The document lies outside React's tree.
  useLayoutEffect(() => {
    if (!leaves) return;
    notePlace();
    location.reload();
  }, [leaves]);
  return speaks(locale) ? linked : { ...linked, locale: SPOKEN[0] };
}
