import type { UseQueryResult } from '@tanstack/react-query';
import { navigate, useSearch } from 'wouter/use-browser-location';
import type { Catalogue } from '#domain/catalogue.ts';
import { daysBetween } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { Slot } from '#parts/Slot.tsx';
import { useShown } from '#parts/shown.ts';
import type { AnyScreen } from '#screens/screens.ts';
import { later } from '#ui/later.ts';
import { Notice } from '#ui/Notice.tsx';
import { scenarioIn, withoutScenario } from '#api/scenario.ts';
import { Skeleton } from '#screens/Skeleton.tsx';

const ApiFailure = later(async () => (await import('./ApiFailure.tsx')).ApiFailure);

/** An edition older than this is worth a word. */
const OLD_DAYS = 90;

interface CatalogueStateProps {
  readonly query: UseQueryResult<Catalogue>;
  /** The screen that waits for the catalogue. */
  readonly screen: AnyScreen;
}

/** What must be said of the catalogue itself: it loads, failed, is empty or old. */
export function CatalogueState({ query, screen }: CatalogueStateProps) {
  const { today } = useShown();
  const text = useText();
  const words = useWords(appWords);
  const locale = useLocale();
  const search = useSearch({ ssrSearch: '' });
  const { data } = query;
  const retry = () => void query.refetch();
  const leaveScenario = () => {
    navigate(location.pathname + withoutScenario(search), { replace: true });
    retry();
  };
  const nothing = !query.isPending && !data?.models.length;
  const age = data ? daysBetween(data.edition, today) : 0;
  return (
    <>
      {nothing && <h1 className="visuallyHidden">{text(screen.label)}</h1>}
      {query.isError && (
        <Slot>
          <ApiFailure
            error={query.error}
            lastGood={data?.edition ?? null}
            scenario={scenarioIn(search)}
            onRetry={retry}
            onLeaveScenario={leaveScenario}
          />
        </Slot>
      )}
      {query.isPending && (
        <>
          <output className="visuallyHidden">{words.loading}</output>
          <Skeleton shape={screen.skeleton} />
        </>
      )}
      {data && age > OLD_DAYS && (
        <Notice title={words.stale(formatDay(data.edition, locale), age)} />
      )}
      {data?.models.length === 0 && <Notice title={words.empty} />}
    </>
  );
}
