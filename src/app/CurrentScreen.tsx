import { notifyManager, useQueryClient } from '@tanstack/react-query';
import { use, useCallback, useSyncExternalStore } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { useTitle } from '#parts/ScreenHost.tsx';
import { useShown } from '#parts/shown.ts';
import { Slot } from '#parts/Slot.tsx';
import { loadScreen } from '#screens/loaded.ts';
import type { ScreenModule } from '#screens/screen.ts';
import type { AnyScreen } from '#screens/screens.ts';
import { Skeleton } from '#screens/AwaitedSkeleton.tsx';
import { useArrived, type Arrive } from './use-arrival.ts';

interface CurrentScreenProps {
  readonly screen: AnyScreen;
  readonly index: CatalogueIndex;
  readonly arrive: Arrive;
}

/** A screen of the table: its code comes when it is entered. */
export function CurrentScreen(props: CurrentScreenProps) {
  return (
    <Slot waiting={<Skeleton shape={props.screen.skeleton} />}>
      <Entered {...props} />
    </Slot>
  );
}

function Entered({ screen, index, arrive }: CurrentScreenProps) {
  const loaded = use(loadScreen(screen.id));
  const { title, complete } = useSaid(loaded, index);
  useTitle(title);
  useArrived(arrive, screen.id, complete);
  return <loaded.Screen index={index} />;
}

/** What the window is called, and whether all that the screen is drawn from has answered. */
function useSaid({ needs, says }: ScreenModule, index: CatalogueIndex) {
  const { view, day } = useShown();
  const locale = useLocale();
  const client = useQueryClient();
  // Drawn again when one of them answers; whoever shows it asks for it.
  const cache = client.getQueryCache();
  const statuses = () => needs.map(({ queryKey }) => client.getQueryState(queryKey)?.status ?? '');
  const answered = useSyncExternalStore(
    useCallback((notify: () => void) => cache.subscribe(notifyManager.batchCalls(notify)), [cache]),
    () => statuses().join(' '),
    () => statuses().join(' '),
  );
  const read: typeof client.getQueryData = (key) => client.getQueryData(key);
  return {
    title: says({ index, view, day, locale, read }).title,
    complete: needs.length === 0 || !/pending|^$|^ | $|  /.test(answered),
  };
}
