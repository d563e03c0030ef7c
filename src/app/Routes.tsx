import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { catalogueQuery } from '#api/queries.ts';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { ShownContext, shownAs, useShown } from '#parts/shown.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';
import { checkLink } from '#url/check-link.ts';
import { CatalogueState } from './CatalogueState.tsx';
import { CurrentScreen } from './CurrentScreen.tsx';
import { Frame } from './Frame.tsx';
import { Header } from './header.ts';
import { useArrivals } from './use-arrival.ts';
import { useRooms } from './use-rooms.ts';
import type { Linked } from './use-linked.ts';

const LinkProblems = later(async () => (await import('./LinkProblems.tsx')).LinkProblems);
const Missing = later(async () => (await import('./Missing.tsx')).Missing);

interface RoutesProps {
  readonly linked: Linked;
  readonly drawn: boolean;
}

/** The frame around the screen that the address names. */
export function Routes({ linked, drawn }: RoutesProps) {
  const { screen, go } = linked;
  const query = useQuery(catalogueQuery());
  const index = useMemo(() => (query.data ? indexCatalogue(query.data) : null), [query.data]);
  const { shown, problems } = useChecked(linked, index);
  const [dismissed, setDismissed] = useState('');
  const rooms = useRooms();
  const arrive = useArrivals(drawn);
  const said = problems.map(({ param, value }) => `${param}=${value}`).join('&');
  return (
    <ShownContext value={shown}>
      <Frame
        rooms={rooms}
        here={screen?.id ?? null}
        onGo={go}
        tools={
          <Slot>
            <Header index={index} linked={linked} rooms={rooms} />
          </Slot>
        }
      >
        {problems.length > 0 && dismissed !== said && (
          <Slot>
            <LinkProblems problems={problems} onDismiss={() => setDismissed(said)} />
          </Slot>
        )}
        {screen === null ? (
          <Slot>
            <Missing onGo={go} arrive={arrive} />
          </Slot>
        ) : (
          <>
            <CatalogueState query={query} screen={screen} />
            {index && index.models.size > 0 && (
              <CurrentScreen key={screen.id} screen={screen} index={index} arrive={arrive} />
            )}
          </>
        )}
      </Frame>
    </ShownContext>
  );
}

/** The link once the catalogue can say which of the ids it names exist. */
function useChecked({ view, problems }: Linked, index: CatalogueIndex | null) {
  const raw = useShown();
  return useMemo(() => {
    const link = { view, problems };
    const checked = index && index.models.size > 0 ? checkLink(link, index, raw.today) : link;
    return { shown: shownAs(raw, checked.view), problems: checked.problems };
  }, [raw, view, problems, index]);
}
