import { QueryClientProvider, type FetchQueryOptions, type QueryKey } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createQueryClient } from '#api/query-client.ts';

/** One cache for everything in the frame. */
const client = createQueryClient();

/** Asks for an answer before the widget is drawn; a failure is told where it would stand. */
export function askFor<T, K extends QueryKey>(
  query: FetchQueryOptions<T, Error, T, K>,
): Promise<void> {
  return client.prefetchQuery(query);
}

/** For widgets that ask for more than the catalogue, which comes with the page. */
export function WithQueries({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
