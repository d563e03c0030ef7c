import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react';
import { Router } from 'wouter';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { useToday } from '#parts/use-today.ts';
import { Crash } from './Crash.tsx';
import { Routes } from './Routes.tsx';
import { useView } from './use-view.ts';

interface AppProps {
  readonly client: QueryClient;
  /** The day to draw first: the one the page was built for, or today. */
  readonly today: Day;
  /** Tells today in UTC; absent where time stands still. */
  readonly clock?: () => Day;
  /** What the browser asks for. */
  readonly browserLocale: Locale;
  /** The language of the page that the build has drawn; absent where it has drawn none. */
  readonly drawnLocale?: Locale;
  /** Called when the app stands, or has taken over what stood. */
  readonly onReady?: () => void;
  /** The address to draw, where there is no browser to ask. */
  readonly ssr?: { readonly path: string; readonly search: string };
}

/** The whole app: providers around the screen that the address names. */
export function App({ client, today, clock, ssr, onReady, ...props }: AppProps) {
  const day = useToday(today, clock);
  const { drawnLocale = props.browserLocale } = props;
  // The build knows no browser: it has drawn for one that asks for the page's own language.
  const browserLocale = useSyncExternalStore(
    () => () => {},
    () => props.browserLocale,
    () => drawnLocale,
  );
  // Whoever started the app waits for it outside of React.
  useEffect(() => onReady?.(), [onReady]);
  return (
    <QueryClientProvider client={client}>
      <Router {...(ssr ? { ssrPath: ssr.path, ssrSearch: ssr.search } : {})}>
        <Screen today={day} browserLocale={browserLocale} />
      </Router>
    </QueryClientProvider>
  );
}

function Screen({ today, browserLocale }: Pick<AppProps, 'today' | 'browserLocale'>) {
  const linked = useView(browserLocale);
  const { view, locale } = linked;
  // A View that the build has not drawn stood behind a skeleton until now.
  useLayoutEffect(() => {
    delete document.documentElement.dataset['view'];
  }, []);
  // The document's own language and theme lie outside React's tree.
  useEffect(() => {
    document.documentElement.lang = locale;
    if (view.theme) document.documentElement.dataset['theme'] = view.theme;
    else delete document.documentElement.dataset['theme'];
  }, [locale, view.theme]);
  return (
    <LocaleContext value={locale}>
      <Crash>
        <Routes linked={linked} today={today} />
      </Crash>
    </LocaleContext>
  );
}
