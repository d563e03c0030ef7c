import { useEffect, useLayoutEffect, useState } from 'react';
import type { Catalogue } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { useToday } from '#parts/use-today.ts';
import { parseView } from '#url/parse.ts';
import { printView } from '#url/print.ts';
import type { View } from '#url/view.ts';
import type { Asked } from './asked.ts';
import { EmbedShell } from './EmbedShell.tsx';
import type { Host } from './host-window.ts';
import type { HostMessage } from './messages.ts';
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

/** A widget in its frame. The View begins as the link's and is then the frame's own: its address may not be ours to change. */
export function EmbedApp(props: EmbedAppProps) {
  const { catalogue, asked, widget, host, clock, browserLocale, onReady } = props;
  const today = useToday(props.today, clock);
  const [view, setView] = useState(asked.link.view);
  const locale = view.lang ?? browserLocale;
  const change = (next: View) => {
    setView(next);
    host.say({ type: 'view', query: printView(next) });
  };
  // A View that the build has not drawn stood behind a skeleton until now.
  useLayoutEffect(() => {
    delete document.documentElement.dataset['view'];
  }, []);
  // Whoever started the widget waits for it outside of React.
  useEffect(() => onReady?.(), [onReady]);
  // What the host says comes from outside.
  useEffect(() => host.hear((message) => obey(message, setView)), [host]);
  // The document's own language and theme lie outside React's tree.
  useEffect(() => {
    document.documentElement.lang = locale;
    if (view.theme) document.documentElement.dataset['theme'] = view.theme;
    else delete document.documentElement.dataset['theme'];
  }, [locale, view.theme]);
  return (
    <LocaleContext value={locale}>
      <EmbedShell
        catalogue={catalogue}
        asked={asked}
        widget={widget}
        view={view}
        today={today}
        host={host}
        onView={change}
        browserLocale={browserLocale}
      />
    </LocaleContext>
  );
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
