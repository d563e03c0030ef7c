import { createContext, memo, use, useDeferredValue, useMemo, type ReactNode } from 'react';
import { DayControl } from '#controls/day-slider/DayControl.tsx';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { FootnoteContext } from '#parts/footnotes.ts';
import { FrozenNote } from '#parts/FrozenNote.tsx';
import { Legend } from '#parts/Legend.tsx';
import { MatchContext, matchOf } from '#parts/matrix/match.ts';
import { Matrix } from '#parts/matrix/Matrix.tsx';
import { shownRows } from '#parts/matrix/shown-rows.ts';
import { FollowsContext, useShown, type Shown } from '#parts/shown.ts';
import { Slot } from '#parts/Slot.tsx';
import { WithoutEvents, WithoutSupports } from '#parts/Without.tsx';
import { later } from '#ui/later.ts';
import { ClaimBlock } from '#views/availability/ClaimBlock.tsx';
import { Footnotes, PrintedView } from './at-rest.ts';
import styles from './HomeScreen.module.css';
import { HomeCards } from './home-cards.ts';
import { HomeEnds } from './home-ends.ts';
import { HomeFilters } from './home-filters.ts';
import { HomeLanes } from './home-lanes.ts';
import { Panel } from './Panel.tsx';
import type { ScreenProps } from './screen.ts';
import { Skeleton } from './AwaitedSkeleton.tsx';
import { useHome, type HomeData } from './use-home.ts';

const Unchecked = later(async () => (await import('#parts/Unchecked.tsx')).Unchecked);
const EmptyResult = later(async () => (await import('#parts/EmptyResult.tsx')).EmptyResult);

interface SectionProps extends ScreenProps {
  readonly home: HomeData;
}

/** What is shown, before what only follows it has caught up. */
const TouchedContext = createContext<Shown | null>(null);

/**
 * Availability: the claim and the lanes, the day and the filters, the matrix; what is touched
 * beside what is read. What is pressed answers at once; claim and matrix follow, and give way
 * to the next press. A day is never late: the whole screen speaks for one.
 */
export function HomeScreen({ index }: ScreenProps) {
  const shown = useShown();
  const before = useDeferredValue(shown);
  return (
    <TouchedContext value={shown}>
      <FollowsContext value={before.day === shown.day ? before : shown}>
        <Home index={index} />
      </FollowsContext>
    </TouchedContext>
  );
}

/** What is touched: it never waits for what is read. */
function AtOnce({ children }: { readonly children: ReactNode }) {
  const follows = useShown();
  return <FollowsContext value={use(TouchedContext) ?? follows}>{children}</FollowsContext>;
}

/** Drawn anew only where what is read has changed: a press must not wait for it. */
const Home = memo(function Home({ index }: ScreenProps) {
  const home = useHome(index);
  const { claim, rows, notes } = home;
  const locale = useLocale();
  const { unsourced } = useWords(claimBlockWords);
  const { headline, qualifier, sentence } = claimInWords(claim, namingOf(index), locale);
  return (
    <FootnoteContext value={notes?.numbersOf ?? null}>
      <p className={styles.printed}>{sentence}</p>
      {home.printing && (
        <Slot>
          <PrintedView index={index} />
        </Slot>
      )}
      <Top index={index} home={home} />
      <p className="visuallyHidden" aria-live="polite">
        {`${plainText(headline)} ${qualifier ?? ''}`}
      </p>
      <div className={styles.controls}>
        <FrozenNote index={index} />
        <AtOnce>
          <Touched index={index} home={home} />
        </AtOnce>
      </div>
      <Slot>
        <HomeEnds index={index} rows={rows} supports={home.supports} />
      </Slot>
      <Rows index={index} home={home} />
      {home.drawn.features.length > 0 && (
        <Slot>
          <Unchecked index={index} rows={rows} view={home.drawn} supports={home.supports} />
        </Slot>
      )}
      <Legend index={index} rows={rows} day={claim.at} />
      {notes && (
        <Slot>
          <Footnotes sources={notes.sources} />
        </Slot>
      )}
      {home.printing && !notes && <p className={styles.printed}>{unsourced}</p>}
      <AtOnce>
        <Panel index={index} />
      </AtOnce>
    </FootnoteContext>
  );
});

function Top({ index, home }: SectionProps) {
  const { view, day, today, changeView } = useShown();
  const { claim, range, events } = home;
  return (
    <div className={styles.top}>
      <div className={styles.claim}>
        <Slot>
          <ClaimBlock index={index} claim={claim} view={view} onView={changeView} />
        </Slot>
      </div>
      <Slot waiting={<Skeleton shape="lanes" />}>
        <HomeLanes
          index={index}
          day={day}
          today={today}
          range={range}
          events={events}
          openWeights={view.openWeights}
          claimFamilies={claim.families.map((family) => family.family)}
        />
      </Slot>
      <div className={styles.cards}>
        <Slot>
          <HomeCards index={index} claim={claim} />
        </Slot>
      </div>
    </div>
  );
}

function Touched({ index, home }: SectionProps) {
  const { view, day, changeView } = useShown();
  const { rows, supports, shown } = home;
  return (
    <div className={styles.touched}>
      <Slot>
        <DayControl index={index} />
        <WithoutEvents />
      </Slot>
      <Slot waiting={<Skeleton shape="filters" />}>
        <HomeFilters
          index={index}
          rows={rows}
          view={view}
          day={day}
          supports={supports}
          shown={shown}
          of={index.models.size}
          onView={changeView}
        />
        <WithoutSupports />
      </Slot>
    </div>
  );
}

/** The matrix, or why nothing passes. */
function Rows({ index, home }: SectionProps) {
  const { view, changeView, href } = useShown();
  const { claim, rows, keep, supports, drawn } = home;
  const shown = useMemo(
    () => shownRows(index, claim, rows, drawn, keep),
    [index, claim, rows, drawn, keep],
  );
  const match = useMemo(
    () => matchOf(drawn, { index, rows, supports }),
    [drawn, index, rows, supports],
  );
  if (shown.count === 0) {
    return (
      <Slot>
        <EmptyResult
          index={index}
          rows={rows}
          view={view}
          supports={supports}
          onView={changeView}
        />
      </Slot>
    );
  }
  return (
    <div className={styles.matrix}>
      <Slot>
        <MatchContext value={match}>
          <Matrix
            index={index}
            families={shown.families}
            versions={shown.versions}
            day={claim.at}
            view={drawn}
            onView={changeView}
            href={href}
          />
        </MatchContext>
      </Slot>
    </div>
  );
}
