/** The View of the current address, and how to change it. The address is the only state. */
import { useCallback, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { parseView, type LinkProblem } from '#url/parse.ts';
import { joinPath, splitPath } from '#url/path.ts';
import { hrefOf } from '#url/print.ts';
import type { View } from '#url/view.ts';

/** `push` makes a step of the history, `replace` does not, `moving` leaves the address alone until it rests. */
export type ChangeMode = 'push' | 'replace' | 'moving';
export type ChangeView = (view: View, mode?: ChangeMode) => void;

export interface LinkedView {
  readonly view: View;
  readonly room: string;
  readonly locale: Locale;
  readonly problems: readonly LinkProblem[];
  readonly changeView: ChangeView;
  /** The link to a View, on this room or another; paths and languages as people share them. */
  readonly href: (view: View, room?: string) => string;
}

/**
 * Reads the View off the address. Without a language in path or link it is English: a
 * German browser has been sent to `/de/` before the first paint, by the script in the
 * head. `browserLocale` only decides whether an English link must say so.
 */
export function useView(browserLocale: Locale): LinkedView {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const [moving, setMoving] = useState<{ day: Day | null; address: string } | null>(null);
  const address = `${path}?${search}`;
  // A day that moves belongs to the address it set out from; going elsewhere lets it go.
  const movingDay = moving?.address === address ? moving.day : undefined;
  const { view: linked, problems } = useMemo(() => parseView(search), [search]);
  const { locale: pathLocale, room } = splitPath(path);
  const locale = linked.lang ?? pathLocale ?? 'en';
  const view = useMemo(
    () => (movingDay === undefined ? linked : { ...linked, at: movingDay }),
    [linked, movingDay],
  );
  const href = useCallback(
    (next: View, to = room) => {
      const wanted = next.lang ?? locale;
      const lang = wanted === 'en' && browserLocale !== 'en' ? 'en' : null;
      return hrefOf(joinPath(to, wanted), { ...next, lang }, search);
    },
    [room, locale, browserLocale, search],
  );
  const changeView = useCallback<ChangeView>(
    (next, mode = 'push') => {
      if (mode === 'moving') {
        setMoving({ day: next.at, address });
        return;
      }
      setMoving(null);
      // Another View of the same place: the section that the address names is still the one.
      navigate(href(next) + location.hash, { replace: mode === 'replace' });
    },
    [href, navigate, address],
  );
  return useMemo(
    () => ({ view, room, locale, problems, changeView, href }),
    [view, room, locale, problems, changeView, href],
  );
}
