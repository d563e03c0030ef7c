import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { catalogueQuery } from '#api/queries.ts';
import type { Day } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { Availability } from '#views/availability/Availability.tsx';
import { ApiFailure } from './ApiFailure.tsx';
import { Frame } from './Frame.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import type { LinkedView } from './use-view.ts';

/** The screen that a room's path names. */
export function Routes({ linked, today }: { linked: LinkedView; today: Day }) {
  const { room, view, problems, href, changeView } = linked;
  const words = useWords(appWords);
  const [dismissed, setDismissed] = useState<unknown>();
  return (
    <Frame homeHref={href(view, '/')} atHome={room === '/'}>
      {problems.length > 0 && dismissed !== problems && (
        <LinkProblems problems={problems} onDismiss={() => setDismissed(problems)} />
      )}
      {room === '/' ? (
        <Home linked={linked} today={today} />
      ) : (
        <>
          <h1>{words.missing}</h1>
          <p>{words.missingHelp}</p>
          <p>
            <a
              href={href(view, '/')}
              onClick={(event) => {
                event.preventDefault();
                changeView(view);
              }}
            >
              {words.home}
            </a>
          </p>
        </>
      )}
    </Frame>
  );
}

function Home({ linked, today }: { linked: LinkedView; today: Day }) {
  const { view, changeView, href } = linked;
  const words = useWords(appWords);
  const query = useQuery(catalogueQuery());
  const [path, navigate] = useLocation();
  const search = useSearch();
  const scenario = new RegExp('(?:^|[?&])scenario=([\\w-]+)').exec(search)?.[1] ?? null;
  const leaveScenario = () => {
    const rest = search
      .split('&')
      .filter((part) => !part.startsWith('scenario='))
      .join('&');
    navigate(rest === '' ? path : `${path}?${rest}`, { replace: true });
    void query.refetch();
  };
  return (
    <>
      {query.isError && (
        <ApiFailure
          error={query.error}
          scenario={scenario}
          onRetry={() => void query.refetch()}
          onLeaveScenario={leaveScenario}
        />
      )}
      {query.isPending && <output>{words.loading}</output>}
      {query.data && query.data.models.length === 0 && <output>{words.empty}</output>}
      {query.data && query.data.models.length > 0 && (
        <Availability
          catalogue={query.data}
          view={view}
          today={today}
          onView={changeView}
          href={href}
        />
      )}
    </>
  );
}
