import { useQuery } from '@tanstack/react-query';
import { Suspense, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { catalogueQuery } from '#api/queries.ts';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { appWords } from '#i18n/words/app.ts';
import { followHere } from '#parts/follow-here.ts';
import { checkIds } from '#url/check-ids.ts';
import type { View } from '#url/view.ts';
import { AvailabilityScreen } from './AvailabilityScreen.tsx';
import { CatalogueState } from './CatalogueState.tsx';
import { DealScreen } from './DealScreen.tsx';
import { Frame } from './Frame.tsx';
import { HeaderBar } from './HeaderBar.tsx';
import { LinkProblems } from './LinkProblems.tsx';
import type { LinkedView } from './use-view.ts';

/** The frame around the screen that a room's path names. */
export function Routes({ linked: raw, today }: { linked: LinkedView; today: Day }) {
  const [dismissed, setDismissed] = useState('');
  const query = useQuery(catalogueQuery());
  const index = useMemo(() => (query.data ? indexCatalogue(query.data) : null), [query.data]);
  const { view: asked, problems: read } = raw;
  const { view, problems } = useMemo(() => {
    const link = { view: asked, problems: read };
    return index && index.models.size > 0 ? checkIds(link, index) : link;
  }, [asked, read, index]);
  const linked = useMemo(() => ({ ...raw, view }), [raw, view]);
  const words = useWords(appWords);
  const { room, href } = raw;
  const rooms = useMemo(
    () => [
      { room: '/', label: words.availability, href: href(roomView(view), '/') },
      { room: '/deal', label: words.deal, href: href(roomView(view), '/deal') },
    ],
    [words, href, view],
  );
  const said = problems.map(({ param, value }) => `${param}=${value}`).join('&');
  return (
    <Frame
      rooms={rooms}
      here={room}
      tools={
        <Suspense>
          <HeaderBar index={index} linked={linked} today={today} rooms={rooms} />
        </Suspense>
      }
    >
      {problems.length > 0 && dismissed !== said && (
        <LinkProblems problems={problems} onDismiss={() => setDismissed(said)} />
      )}
      {rooms.some((each) => each.room === room) ? (
        <>
          <CatalogueState query={query} today={today} room={room} />
          {index && index.models.size > 0 && (
            <Suspense>
              <Screen room={room} index={index} linked={linked} today={today} />
            </Suspense>
          )}
        </>
      ) : (
        <Missing homeHref={rooms[0]?.href ?? '/'} />
      )}
    </Frame>
  );
}

interface ScreenProps {
  readonly room: string;
  readonly index: CatalogueIndex;
  readonly linked: LinkedView;
  readonly today: Day;
}

function Screen({ room, ...rest }: ScreenProps) {
  return room === '/deal' ? <DealScreen {...rest} /> : <AvailabilityScreen {...rest} />;
}

/** What follows the reader from room to room: the day, the theme, the language; a panel and an assumption stay behind. */
function roomView(view: View): View {
  return { ...view, model: null, cloud: null, returned: null };
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
