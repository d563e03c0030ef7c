import { useQuery } from '@tanstack/react-query';
import { eventsQuery, supportsQuery } from '#api/queries.ts';
import { later } from '#ui/later.ts';
import { Slot } from './Slot.tsx';

const Line = later(async () => (await import('./WithoutLine.tsx')).WithoutLine);

interface WithoutProps {
  /** What is missing where its answer did not come. */
  readonly what: 'events' | 'supports' | 'evidence' | 'editions';
  readonly query: { readonly isError: boolean; readonly refetch: () => unknown };
}

/** One quiet line where a part of the screen stands without an answer that it should have: what is missing is not drawn as none. */
export function Without({ what, query }: WithoutProps) {
  if (!query.isError) return null;
  return (
    <Slot>
      <Line what={what} onRetry={() => void query.refetch()} />
    </Slot>
  );
}

/** Where days are marked by events. */
export function WithoutEvents() {
  return <Without what="events" query={useQuery(eventsQuery())} />;
}

/** Where rows are filtered by capabilities. */
export function WithoutSupports() {
  return <Without what="supports" query={useQuery({ ...supportsQuery(), enabled: false })} />;
}
