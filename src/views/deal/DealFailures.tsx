import type { UseQueryResult } from '@tanstack/react-query';
import { useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { Again } from '#parts/Again.tsx';
import { useWhy } from '#parts/use-why.ts';
import { Notice } from '#ui/Notice.tsx';

interface DealFailuresProps {
  readonly queries: Readonly<Record<'deal' | 'events' | 'sources' | 'citations', UseQueryResult>>;
}

/** One notice for each answer that did not come: why as far as known, what stands all the same, one button. */
export function DealFailures({ queries: { deal, events, sources, citations } }: DealFailuresProps) {
  const words = useWords(dealWords);
  const why = useWhy();
  return [
    { title: words.failedDeal, of: [deal], otherwise: null },
    { title: words.failedEvents, of: [events], otherwise: words.without },
    { title: words.failedSources, of: [sources, citations], otherwise: words.without },
  ].map(({ title, of, otherwise }) => {
    const failed = of.filter(({ isError }) => isError);
    const [first] = failed;
    return (
      first?.error && (
        <Notice key={title} tone="alarm" title={title}>
          <p>
            {`${why(first.error)} ${(first.data === undefined ? otherwise : words.kept) ?? ''}`}
          </p>
          <Again onRetry={() => failed.forEach((each) => void each.refetch())} />
        </Notice>
      )
    );
  });
}
