import type { UseQueryResult } from '@tanstack/react-query';
import { navigate, useSearch } from 'wouter/use-browser-location';
import { withoutScenario } from '#api/leave-scenario.ts';
import { scenarioIn } from '#api/scenario.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { failureWords } from '#i18n/words/failures.ts';
import { Notice } from '#ui/Notice.tsx';
import { ApiFailure } from './ApiFailure.tsx';

interface CatalogueNoticesProps {
  readonly query: UseQueryResult<Catalogue>;
  /** How many days old the edition is; null where that is not worth a word. */
  readonly age: number | null;
  /** The edition stands for today, because the clock cannot be right. */
  readonly behind: boolean;
}

/** What is wrong with the catalogue: it failed, is old or empty. */
export function CatalogueNotices({ query, age, behind }: CatalogueNoticesProps) {
  const words = useWords(failureWords);
  const locale = useLocale();
  const search = useSearch({ ssrSearch: '' });
  const { data, isError, error } = query;
  const retry = () => void query.refetch();
  const leaveScenario = () => {
    navigate(location.pathname + withoutScenario(search), { replace: true });
    retry();
  };
  return (
    <>
      {isError && (
        <ApiFailure
          error={error}
          lastGood={data?.edition ?? null}
          scenario={scenarioIn(search)}
          onRetry={retry}
          onLeaveScenario={leaveScenario}
        />
      )}
      {data && age !== null && <Notice title={words.stale(formatDay(data.edition, locale), age)} />}
      {data && behind && <Notice title={words.clock(formatDay(data.edition, locale))} />}
      {data?.models.length === 0 && <Notice title={words.empty} />}
    </>
  );
}
