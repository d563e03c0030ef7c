import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo } from 'react';
import { eventsQuery, platformsQuery } from '#api/queries.ts';
import { indexCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import { supportsFrom } from '#domain/filters/capability.ts';
import { passes } from '#domain/filters/passes.ts';
import { versionRows, type ModelRow } from '#domain/matrix.ts';
import { rangeOf } from '#domain/range.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { Lanes } from '#parts/Lanes.tsx';
import { Availability } from '#views/availability/Availability.tsx';
import { DayField } from './DayField.tsx';
import type { LinkedView } from './use-view.ts';

interface AvailabilityScreenProps {
  readonly catalogue: Catalogue;
  readonly linked: LinkedView;
  readonly today: Day;
}

/** The home screen with what is touched on it: the view comes from views, the controls from controls. */
export function AvailabilityScreen({ catalogue, linked, today }: AvailabilityScreenProps) {
  const { view, changeView, href } = linked;
  const index = useMemo(() => indexCatalogue(catalogue), [catalogue]);
  const day = view.at ?? today;
  const found = useMemo(
    () => claim(index, day, view.openWeights ? 'all' : 'closed'),
    [index, day, view.openWeights],
  );
  const rows = useMemo(() => versionRows(index, day, found), [index, day, found]);
  const events = useQuery(eventsQuery()).data?.events ?? [];
  const platforms = useQuery({ ...platformsQuery(), enabled: view.features.length > 0 }).data;
  const supports = useMemo(() => (platforms ? supportsFrom(platforms) : null), [platforms]);
  const keep = useCallback(
    (row: ModelRow) => passes(row, view, { index, supports }),
    [view, index, supports],
  );
  const locale = useLocale();
  const title = plainText(claimInWords(found, namingOf(index), locale).headline).replace(/\.$/, '');
  // The title of the window lies outside React's tree.
  useEffect(() => {
    document.title = `${title} · Tricloud`;
  }, [title]);
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  return (
    <Availability
      index={index}
      claim={found}
      rows={rows}
      view={view}
      today={today}
      onView={changeView}
      href={href}
      slots={{
        keep,
        lanes: (
          <Lanes
            index={index}
            day={day}
            today={today}
            range={range}
            events={events}
            openWeights={view.openWeights}
            claimFamilies={found.families.map((family) => family.family)}
          />
        ),
        slider: (
          <DayField
            day={day}
            today={today}
            edition={index.edition}
            view={view}
            onView={changeView}
          />
        ),
        filters: null,
        empty: null,
      }}
    />
  );
}
