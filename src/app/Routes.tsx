import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { catalogueQuery } from '#api/queries.ts';
import { daysBetween, type Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { followHere } from '#parts/follow-here.ts';
import { Notice } from '#ui/Notice.tsx';
import { ApiFailure } from './ApiFailure.tsx';
import { AvailabilityScreen } from './AvailabilityScreen.tsx';
import { Frame } from './Frame.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import { scenarioIn, withoutScenario } from './scenario.ts';
import { Skeleton } from './Skeleton.tsx';
import type { LinkedView } from './use-view.ts';

/** An edition older than this is worth a word. */
const OLD_DAYS = 90;

/** The screen that a room's path names. */
export function Routes({ linked, today }: { linked: LinkedView; today: Day }) {
  const { room, view, problems, href } = linked;
  const [dismissed, setDismissed] = useState<unknown>();
  return (
    <Frame homeHref={href(view, '/')} atHome={room === '/'}>
      {problems.length > 0 && dismissed !== problems && (
        <LinkProblems problems={problems} onDismiss={() => setDismissed(problems)} />
      )}
      {room === '/' ? (
        <Home linked={linked} today={today} />
      ) : (
        <Missing homeHref={href(view, '/')} />
      )}
    </Frame>
  );
}

function Missing({ homeHref }: { homeHref: string }) {
  const words = useWords(appWords);
  const [, navigate] = useLocation();
  return (
    <>
      <h1>{words.missing}</h1>
      <p>{words.missingHelp}</p>
      <p>
        <a href={homeHref} onClick={(event) => followHere(event, () => navigate(homeHref))}>
          {words.home}
        </a>
      </p>
    </>
  );
}

/** Home, with what is shown while the catalogue loads, where it fails, and where it is empty or old. */
function Home({ linked, today }: { linked: LinkedView; today: Day }) {
  const words = useWords(appWords);
  const locale = useLocale();
  const query = useQuery(catalogueQuery());
  const [path, navigate] = useLocation();
  const search = useSearch();
  const { data } = query;
  const retry = () => void query.refetch();
  const leaveScenario = () => {
    navigate(path + withoutScenario(search), { replace: true });
    retry();
  };
  const age = data ? daysBetween(data.edition, today) : 0;
  return (
    <>
      {query.isError && (
        <ApiFailure
          error={query.error}
          lastGood={data ? words.lastGood(formatDay(data.edition, locale)) : null}
          scenario={scenarioIn(search)}
          onRetry={retry}
          onLeaveScenario={leaveScenario}
        />
      )}
      {query.isPending && (
        <>
          <output className="visuallyHidden">{words.loading}</output>
          <Skeleton />
        </>
      )}
      {data && age > OLD_DAYS && (
        <Notice title={words.stale(formatDay(data.edition, locale), age)} />
      )}
      {data?.models.length === 0 && <Notice title={words.empty} />}
      {data && data.models.length > 0 && (
        <AvailabilityScreen catalogue={data} linked={linked} today={today} />
      )}
    </>
  );
}
