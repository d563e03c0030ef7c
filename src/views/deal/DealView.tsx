import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { useEffect, type ReactNode } from 'react';
import { dealQuery, eventsQuery, sourcesQuery } from '#api/queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { DEFAULT_VIEW, type View } from '#url/view.ts';
import { Deal } from './Deal.tsx';
import { DealFailure } from './DealFailure.tsx';
import { DealSkeleton } from './DealSkeleton.tsx';
import styles from './DealView.module.css';

export interface DealViewProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly today: Day;
  readonly href: (view: View, room?: string) => string;
  readonly onView: (view: View) => void;
  /** The control that moves the day, where the screen has one. */
  readonly dayControl?: ReactNode;
}

/** The deal's screen: fetches its facts, the events and the sources, and says what is missing. */
export function DealView({ index, view, today, href, onView, dayControl }: DealViewProps) {
  const words = useWords(dealWords);
  const locale = useLocale();
  const deal = useQuery(dealQuery());
  const events = useQuery(eventsQuery());
  const sources = useQuery(sourcesQuery());
  const told = deal.data && {
    deal: deal.data,
    events: events.data?.events ?? null,
    sources: sources.data?.sources ?? null,
  };
  const arrived = told !== undefined;
  // The window's title lies outside React's tree.
  useEffect(() => {
    document.title = `${words.nav} · Tricloud`;
  }, [words]);
  // A link to a section cannot be followed by the browser before the section is there.
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (arrived && id !== '') document.getElementById(id)?.scrollIntoView();
  }, [arrived]);
  const frozen = view.at !== null && (
    <div className={styles.frozen}>
      <p>{words.frozen(formatDay(view.at, locale), formatDay(index.edition, locale))}</p>
      <Button onClick={() => onView({ ...view, at: null })}>{words.live}</Button>
    </div>
  );
  return (
    <>
      <Failures queries={{ deal, events, sources }} />
      {deal.isPending && <DealSkeleton />}
      {told?.deal.facts.length === 0 && <Notice title={words.empty} />}
      {told && told.deal.facts.length > 0 && (
        <Deal
          index={index}
          told={told}
          day={view.at ?? today}
          today={today}
          homeOn={(at) => href({ ...DEFAULT_VIEW, lang: view.lang, theme: view.theme, at }, '/')}
          below={
            <>
              {frozen}
              {dayControl}
            </>
          }
        />
      )}
    </>
  );
}

interface FailuresProps {
  readonly queries: {
    readonly deal: UseQueryResult;
    readonly events: UseQueryResult;
    readonly sources: UseQueryResult;
  };
}

/** One notice for each answer that did not come. */
function Failures({ queries: { deal, events, sources } }: FailuresProps) {
  const words = useWords(dealWords);
  const failed = [
    { title: words.failedDeal, query: deal, otherwise: null },
    { title: words.failedEvents, query: events, otherwise: words.without },
    { title: words.failedSources, query: sources, otherwise: words.without },
  ].filter(({ query }) => query.isError);
  return failed.map(
    ({ title, query, otherwise }) =>
      query.error && (
        <DealFailure
          key={title}
          title={title}
          error={query.error}
          kept={query.data === undefined ? otherwise : words.kept}
          onRetry={() => void query.refetch()}
        />
      ),
  );
}
