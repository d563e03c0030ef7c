import { QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { createQueryClient } from '#api/query-client.ts';

/** One cache for everything in the frame. */
const client = createQueryClient();

/** For widgets that ask for more than the catalogue, which comes with the page. */
export function WithQueries({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>;
}
