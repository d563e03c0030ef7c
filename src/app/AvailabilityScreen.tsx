import { lazy, Suspense, useEffect } from 'react';
import { DayControl } from '#controls/day-slider/DayControl.tsx';
import { FilterBar } from '#controls/filters/FilterBar.tsx';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { Footnotes } from '#parts/Footnotes.tsx';
import { FootnoteContext } from '#parts/footnotes.ts';
import { Lanes } from '#parts/lanes/Lanes.tsx';
import { Availability } from '#views/availability/Availability.tsx';
import { Panel } from './Panel.tsx';
import { useHome } from './use-home.ts';
import type { LinkedView } from './use-view.ts';

const EmptyResult = lazy(async () => {
  const { EmptyResult: component } = await import('#parts/EmptyResult.tsx');
  return { default: component };
});
interface AvailabilityScreenProps {
  readonly index: CatalogueIndex;
  readonly linked: LinkedView;
  readonly today: Day;
}

/** The home screen with what is touched on it: the view comes from views, the controls from controls. */
export function AvailabilityScreen({ index, linked, today }: AvailabilityScreenProps) {
  const { view, changeView, href } = linked;
  const home = useHome(index, view, today);
  const { day, claim, rows, range, events, supports, notes } = home;
  const locale = useLocale();
  const title = plainText(claimInWords(claim, namingOf(index), locale).headline).replace(/\.$/, '');
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
      claimFamilies={claim.families.map((family) => family.family)}
    />
  );
  const slider = <DayControl index={index} view={view} today={today} onView={changeView} />;
  const filters = (
    <FilterBar
      index={index}
      rows={rows}
      view={view}
      supports={supports}
      shown={home.shown}
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
    <FootnoteContext value={notes?.numbersOf ?? null}>
      <Availability
        index={index}
        claim={claim}
        rows={rows}
        view={home.drawn}
        today={today}
        onView={changeView}
        href={href}
        slots={{
          keep: home.keep,
          lanes: <Suspense>{lanes}</Suspense>,
          slider: <Suspense>{slider}</Suspense>,
          filters: <Suspense>{filters}</Suspense>,
          empty,
          footnotes: notes && <Footnotes sources={notes.sources} />,
        }}
      />
      <Panel index={index} linked={linked} day={day} today={today} />
    </FootnoteContext>
  );
}
