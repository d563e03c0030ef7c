import { QueryClient } from '@tanstack/react-query';

/**
 * The cache of answers. An edition does not change while a page is open, so nothing
 * goes stale by itself; a failure is shown at once, with a button to try again.
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: Infinity,
        refetchOnWindowFocus: false,
        networkMode: 'always',
        retry: false,
      },
    },
  });
}
