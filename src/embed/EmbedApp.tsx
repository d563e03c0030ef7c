import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { speaks, SPOKEN } from '#i18n/spoken.ts';
import { ScreenHost } from '#parts/ScreenHost.tsx';
import type { ChangeView, Shown } from '#parts/shown.ts';
import { useToday } from '#parts/use-today.ts';
import { screenOf, type ScreenId } from '#screens/screens.ts';
import { unveil } from '#ui/waking.ts';
import { BASE, fromBase } from '#url/base.ts';
import { printEmbed, type EmbedLink } from '#url/embed-link.ts';
import { parseView } from '#url/parse.ts';
import { joinPath } from '#url/path.ts';
import { hrefOf, printView } from '#url/print.ts';
import { viewWith } from '#url/view-keys.ts';
import type { View } from '#url/view.ts';
import type { Asked } from './asked.ts';
import { EmbedShell } from './EmbedShell.tsx';
import type { Host } from './host-window.ts';
import { frameAddress } from './link-for.ts';
import type { HostMessage } from './host-message.ts';
import type { Widget } from './widget.ts';

interface EmbedAppProps {
  readonly catalogue: Catalogue;
  readonly asked: Asked;
  /** The entry's component, already loaded: nothing in the frame waits twice. */
  readonly widget: Widget;
  readonly host: Host;
  /** The day to draw first: the one the page was built for, or today. */
  readonly today: Day;
  readonly clock?: () => Day;
  /** What the browser asks for, where the link names no language. */
  readonly browserLocale: Locale;
  /** Called when the widget stands, or has been taken over. */
  readonly onReady?: () => void;
}

/** A widget in its frame. The View begins as the link's and is then the frame's own. */
export function EmbedApp(props: EmbedAppProps) {
  const { catalogue, asked, widget, host, clock, browserLocale, onReady } = props;
  const today = useToday(props.today, catalogue.edition, clock);
  const [resting, setView] = useState(asked.link.view);
  /** A day that moves: of the View it set out from, and only shown. */
  const [moving, setMoving] = useState<{ from: View; at: Day | null } | null>(null);
  const view = moving?.from === resting ? { ...resting, at: moving.at } : resting;
  const wanted = view.lang ?? browserLocale;
  // Another language lies on another page: what stands is kept until it is there.
  const locale = speaks(wanted) ? wanted : SPOKEN[0];
  useEffect(() => {
    if (!speaks(wanted)) {
      location.replace(frameAddress(BASE, { ...asked.link, view }));
    }
    // oxlint-disable-next-line react/exhaustive-deps -- with the View of that moment
  }, [wanted]);
  const changeView = useCallback<ChangeView>(
    (next, mode) => {
      if (mode === 'moving') {
        setMoving({ from: resting, at: next.at });
        return;
      }
      setMoving(null);
      setView(next);
      keep({ ...asked.link, view: next });
      host.say({ type: 'view', query: printView(next) });
    },
    [host, resting, asked.link],
  );
  // A View that the build has not drawn stood behind a skeleton until now.
  useLayoutEffect(unveil, []);
  // Whoever started the widget waits for it outside of React.
  useEffect(() => onReady?.(), [onReady]);
  // What the host says comes from outside.
  useEffect(() => host.hear((message) => obey(message, setView)), [host]);
  const href = useMemo(
    () => fullHref(asked.entry.screen, locale, browserLocale),
    [asked.entry.screen, locale, browserLocale],
  );
  return (
    <ScreenHost {...{ view, today, changeView, href, locale }}>
      <EmbedShell catalogue={catalogue} asked={asked} widget={widget} host={host} />
    </ScreenHost>
  );
}

/** Whoever comes back to the page around the frame finds what they chose: it stands in the frame's own address, and no step of the history is added. */
function keep(link: EmbedLink): void {
  try {
    const query = printEmbed({ ...link, widget: null });
    const widget = /[?&](widget=[^&]*)/.exec(location.search)?.[1];
    const search = [widget, query].filter(Boolean).join('&');
    history.replaceState(history.state, '', location.pathname + (search && `?${search}`));
  } catch {
    // Some sandboxes refuse it: the frame begins anew then.
  }
}

/** Links to the whole app: its path says the language, and an English one says so to a German browser. */
function fullHref(home: ScreenId, locale: Locale, browserLocale: Locale): Shown['href'] {
  return (view, to = home) => {
    const { path: place, keys } = screenOf(to);
    const wanted = view.lang ?? locale;
    const lang: Locale | null = wanted === 'en' && browserLocale !== 'en' ? 'en' : null;
    return hrefOf(fromBase(joinPath(place, wanted)), { ...viewWith(keys, view), lang });
  };
}

/** Does what the host may ask for. Language and theme stay where a new View does not name them. */
function obey(message: HostMessage, setView: (change: (before: View) => View) => void): void {
  switch (message.type) {
    case 'set-view': {
      const { view } = parseView(message.query);
      setView(({ lang, theme }) => ({
        ...view,
        lang: view.lang ?? lang,
        theme: view.theme ?? theme,
      }));
      return;
    }
    case 'theme': {
      const { theme } = message;
      setView((before) => ({ ...before, theme: theme === 'auto' ? null : theme }));
      return;
    }
    case 'print':
      window.print();
  }
}
