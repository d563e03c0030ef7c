/** What the current address shows, and how to change it. The address is the only state. */
import { useCallback, useMemo, useState } from 'react';
import { navigate, usePathname, useSearch } from 'wouter/use-browser-location';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import type { ChangeView, Shown } from '#parts/shown.ts';
import { screenAt, screenOf, type AnyScreen, type ScreenId } from '#screens/screens.ts';
import { belowBase, fromBase } from '#url/base.ts';
import { parseView, type LinkProblem } from '#url/parse.ts';
import { joinPath, splitPath } from '#url/path.ts';
import { hrefOf } from '#url/print.ts';
import { viewWith } from '#url/view-keys.ts';
import type { View } from '#url/view.ts';
import { leavePlace, placeChanges } from './place.ts';

/** The address to draw, where there is no browser to ask. */
export interface Place {
  readonly path: string;
  readonly search: string;
}

export interface Linked extends Pick<Shown, 'view' | 'changeView' | 'href'> {
  /** The screen that lies at the address; null where there is none. */
  readonly screen: AnyScreen | null;
  readonly locale: Locale;
  readonly problems: readonly LinkProblem[];
  /** Goes to a link of the app. */
  readonly go: (href: string) => void;
}

/**
 * Reads the View off the address. Without a language in path or link it is English: a
 * German browser has been sent to `/de/` before the first paint, by the script in the
 * head. `browserLocale` only decides whether an English link must say so.
 */
export function useLinked(browserLocale: Locale, ssr?: Place): Linked {
  const path = usePathname(ssr ? { ssrPath: ssr.path } : {});
  const search = useSearch(ssr ? { ssrSearch: ssr.search } : {});
  const [moving, setMoving] = useState<{ day: Day | null; address: string } | null>(null);
  const address = `${path}?${search}`;
  // A day that moves belongs to the address it set out from; going elsewhere lets it go.
  const movingDay = moving?.address === address ? moving.day : undefined;
  const { locale: pathLocale, room } = splitPath(belowBase(path));
  const screen = screenAt(room);
  const { view: linked, problems } = useMemo(() => {
    const link = parseView(search);
    return { ...link, view: viewWith(screen?.keys ?? [], link.view) };
  }, [search, screen]);
  const locale = linked.lang ?? pathLocale ?? 'en';
  const view = useMemo(
    () => (movingDay === undefined ? linked : { ...linked, at: movingDay }),
    [linked, movingDay],
  );
  const href = useCallback(
    (next: View, to?: ScreenId) => {
      const target = to === undefined ? screen : screenOf(to);
      const wanted = next.lang ?? locale;
      const lang: Locale | null = wanted === 'en' && browserLocale !== 'en' ? 'en' : null;
      const own = { ...viewWith(target?.keys ?? [], next), lang };
      return hrefOf(fromBase(joinPath(target?.path ?? room, wanted)), own, search);
    },
    [screen, room, locale, browserLocale, search],
  );
  const go = useCallback((to: string) => {
    leavePlace();
    navigate(to);
  }, []);
  const changeView = useCallback<ChangeView>(
    (next, mode = 'push') => {
      if (mode === 'moving') {
        setMoving({ day: next.at, address });
        return;
      }
      setMoving(null);
      if (mode === 'push') leavePlace();
      else placeChanges();
      // Another View of the same place: the section that the address names is still the one.
      navigate(href(next) + location.hash, { replace: mode === 'replace' });
    },
    [href, address],
  );
  return useMemo(
    () => ({ view, screen, locale, problems, changeView, href, go }),
    [view, screen, locale, problems, changeView, href, go],
  );
}
