import { lazy, Suspense, useDeferredValue, useEffect } from 'react';
import { DaySlider } from '#controls/day-slider/DaySlider.tsx';
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
  const { view, changeView } = linked;
  // What is pressed answers at once; claim and matrix follow, and give way to the next press.
  const later = useDeferredValue(linked);
  const home = useHome(index, later.view, today);
  const day = view.at ?? today;
  const { claim, rows, range, events, supports, notes } = home;
  const locale = useLocale();
  const title = plainText(claimInWords(claim, namingOf(index), locale).headline).replace(/\.$/, '');
  // The title of the window lies outside React's tree.
  useEffect(() => {
    document.title = `${title} · Tricloud`;
  }, [title]);
  const lanes = (
    <Lanes
      index={index}
      day={home.day}
      today={today}
      range={range}
      events={events}
      openWeights={later.view.openWeights}
      claimFamilies={claim.families.map((family) => family.family)}
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
  const footnotes = notes && <Footnotes sources={notes.sources} />;
  return (
    <FootnoteContext value={notes?.numbersOf ?? null}>
      <Availability
        index={index}
        claim={claim}
        rows={rows}
        view={home.drawn}
        today={today}
        onView={later.changeView}
        href={later.href}
        slots={{
          keep: home.keep,
          lanes: <Suspense>{lanes}</Suspense>,
          slider: <Suspense>{slider}</Suspense>,
          filters: <Suspense>{filters}</Suspense>,
          empty,
          footnotes,
        }}
      />
      <Panel index={index} linked={linked} day={day} today={today} />
    </FootnoteContext>
  );
}
