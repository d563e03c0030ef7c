import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useCallback, useEffect, useMemo } from 'react';
import { eventsQuery, platformsQuery } from '#api/queries.ts';
import { DaySlider } from '#controls/DaySlider.tsx';
import { FilterBar } from '#controls/filters/FilterBar.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
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
import { Panel } from './Panel.tsx';
import type { LinkedView } from './use-view.ts';

interface AvailabilityScreenProps {
  readonly index: CatalogueIndex;
  readonly linked: LinkedView;
  readonly today: Day;
}

const EmptyResult = lazy(async () => {
  const { EmptyResult: component } = await import('#parts/EmptyResult.tsx');
  return { default: component };
});

const NO_EVENTS: readonly never[] = [];

/** The home screen with what is touched on it: the view comes from views, the controls from controls. */
export function AvailabilityScreen({ index, linked, today }: AvailabilityScreenProps) {
  const { view, changeView, href } = linked;
  const locale = useLocale();
  const day = view.at ?? today;
  const found = useMemo(
    () => claim(index, day, view.openWeights ? 'all' : 'closed'),
    [index, day, view.openWeights],
  );
  const rows = useMemo(() => versionRows(index, day, found), [index, day, found]);
  const range = useMemo(() => rangeOf(index, today), [index, today]);
  const events = useQuery(eventsQuery()).data?.events ?? NO_EVENTS;
  const platforms = useQuery({ ...platformsQuery(), enabled: view.features.length > 0 }).data;
  const supports = useMemo(() => (platforms ? supportsFrom(platforms) : null), [platforms]);
  const keep = useCallback(
    (row: ModelRow) => passes(row, view, { index, supports }),
    [view, index, supports],
  );
  const shown = useMemo(() => rows.filter(keep).length, [rows, keep]);
  const title = plainText(claimInWords(found, namingOf(index), locale).headline).replace(/\.$/, '');
  // The title of the window lies outside React's tree.
  useEffect(() => {
    document.title = `${title} · Tricloud`;
  }, [title]);
  const lanes = (
    <Lanes
      index={index}
      day={day}
      today={today}
      range={range}
      events={events}
      openWeights={view.openWeights}
      claimFamilies={found.families.map((family) => family.family)}
    />
  );
  const slider = (
    <DaySlider
      day={day}
      live={view.at === null}
      today={today}
      range={range}
      events={events}
      onMove={(to) => changeView({ ...view, at: to }, 'moving')}
      onRest={(to, step) => changeView({ ...view, at: to }, step)}
    />
  );
  const filters = (
    <FilterBar
      index={index}
      rows={rows}
      view={view}
      supports={supports}
      shown={shown}
      of={index.models.size}
      onView={changeView}
    />
  );
  const empty = (
    <Suspense>
      <EmptyResult index={index} rows={rows} view={view} supports={supports} onView={changeView} />
    </Suspense>
  );
  return (
    <>
      <Availability
        index={index}
        claim={found}
        rows={rows}
        view={view}
        today={today}
        onView={changeView}
        href={href}
        slots={{ keep, lanes, slider, filters, empty }}
      />
      <Panel index={index} linked={linked} day={day} today={today} />
    </>
  );
}
