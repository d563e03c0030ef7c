import type { UseQueryResult } from '@tanstack/react-query';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { daysBetween } from '#domain/day.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { Slot } from '#parts/Slot.tsx';
import { useShown } from '#parts/shown.ts';
import type { AnyScreen } from '#screens/screens.ts';
import { Skeleton } from '#screens/AwaitedSkeleton.tsx';
import { useClockBehind } from '#parts/use-clock-behind.ts';
import { later } from '#ui/later.ts';

const CatalogueNotices = later(
  async () => (await import('./CatalogueNotices.tsx')).CatalogueNotices,
);

/** An edition older than this is worth a word. */
const OLD_DAYS = 45;

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
  const { data, isPending, isError } = query;
  const isEmpty = !isPending && !data?.models.length;
  const behind = useClockBehind(data?.edition);
  const age = data ? daysBetween(data.edition, today) : 0;
  return (
    <>
      {isEmpty && <h1 className="visuallyHidden">{text(screen.label)}</h1>}
      {isPending && (
        <>
          <output className="visuallyHidden">{words.loading}</output>
          <Skeleton shape={screen.skeleton} />
        </>
      )}
      {(isError || isEmpty || age > OLD_DAYS || behind) && (
        <Slot>
          <CatalogueNotices query={query} age={age > OLD_DAYS ? age : null} behind={behind} />
        </Slot>
      )}
    </>
  );
}
