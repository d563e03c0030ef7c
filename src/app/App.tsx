import { QueryClientProvider, useQuery, type QueryClient } from '@tanstack/react-query';
import { useEffect, useLayoutEffect } from 'react';
import { catalogueQuery } from '#api/queries.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { ScreenHost } from '#parts/ScreenHost.tsx';
import { useBrowserFact } from '#parts/use-browser-fact.ts';
import { useToday } from '#parts/use-today.ts';
import { unveil } from '#ui/waking.ts';
import { Routes } from './Routes.tsx';
import { useLinked, type Place } from './use-linked.ts';
import { useSpoken } from './use-spoken.ts';

interface AppProps {
  readonly client: QueryClient;
  /** The day to draw first: the one the page was built for, or today. */
  readonly today: Day;
  /** Tells today where the reader is; absent where time stands still. */
  readonly clock?: () => Day;
  /** What the browser asks for. */
  readonly browserLocale: Locale;
  /** The language of the page that the build has drawn; absent where it has drawn none. */
  readonly drawnLocale?: Locale;
  /** Called when the app stands, or has taken over what stood. */
  readonly onReady?: () => void;
  readonly ssr?: Place;
}

/** The whole app: providers around the screen that the address names. */
export function App({ client, onReady, ...rest }: AppProps) {
  // Whoever started the app waits for it outside of React.
  useEffect(() => onReady?.(), [onReady]);
  return (
    <QueryClientProvider client={client}>
      <Linked {...rest} />
    </QueryClientProvider>
  );
}

type LinkedProps = Omit<AppProps, 'client' | 'onReady'>;

function Linked({ today: first, clock, browserLocale: asked, drawnLocale, ssr }: LinkedProps) {
  const edition = useQuery(catalogueQuery()).data?.edition;
  const today = useToday(first, edition, clock);
  // The build knows no browser: it has drawn for one that asks for the page's own language.
  const browserLocale = useBrowserFact(() => asked, drawnLocale ?? asked);
  const linked = useSpoken(useLinked(browserLocale, ssr));
  const { view, changeView, href, locale } = linked;
  // A View that the build has not drawn stood behind a skeleton until now.
  useLayoutEffect(unveil, []);
  return (
    <ScreenHost {...{ view, today, changeView, href, locale }}>
      <Routes linked={linked} drawn={drawnLocale !== undefined} />
    </ScreenHost>
  );
}
