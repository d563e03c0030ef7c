import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Router } from 'wouter';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { Crash } from './Crash.tsx';
import { Routes } from './Routes.tsx';
import { useView } from './use-view.ts';

interface AppProps {
  readonly client: QueryClient;
  readonly today: Day;
  /** What the browser asks for; speaks where no link does. */
  readonly browserLocale: Locale;
  /** The address to draw, where there is no browser to ask. */
  readonly ssr?: { readonly path: string; readonly search: string };
}

/** The whole app: providers around the screen that the address names. */
export function App({ client, today, browserLocale, ssr }: AppProps) {
  return (
    <QueryClientProvider client={client}>
      <Router {...(ssr ? { ssrPath: ssr.path, ssrSearch: ssr.search } : {})}>
        <Screen today={today} browserLocale={browserLocale} />
      </Router>
    </QueryClientProvider>
  );
}

function Screen({ today, browserLocale }: Pick<AppProps, 'today' | 'browserLocale'>) {
  const linked = useView(browserLocale);
  const { view, locale } = linked;
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
