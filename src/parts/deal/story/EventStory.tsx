import { useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { eventsBetween } from '#domain/deal-story.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { rangeOf } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { useShown } from '#parts/shown.ts';
import { EventAxis } from './EventAxis.tsx';
import { EventLine } from './EventLine.tsx';
import styles from './EventStory.module.css';

const EVER = '0000-01-01';
const FAR = '9999-12-31';

interface EventStoryProps {
  readonly index: CatalogueIndex;
  readonly events: readonly Event[];
  readonly sources: CitedSources | null;
  readonly announced: Day;
  /** Folds the events since the deal too: where the picture is what counts. */
  readonly folded?: boolean;
}

/** All events on the time axis; those since the deal as a list, those before and after what is told folded away. */
export function EventStory(props: EventStoryProps) {
  const { index, events, sources, announced, folded = false } = props;
  const { day, today } = useShown();
  const words = useWords(dealWords).afterwards;
  const locale = useLocale();
  const told = day < announced ? announced : day;
  const since = eventsBetween(events, announced, day);
  const later = eventsBetween(events, told, FAR);
  const earlier = eventsBetween(events, EVER, announced);
  const list = (some: readonly Event[]) => (
    <ol className={styles.list}>
      {some.map((event) => (
        <EventLine key={event.id} index={index} event={event} sources={sources} />
      ))}
    </ol>
  );
  const still = useContext(LinkModeContext) === 'none';
  const fold = (some: readonly Event[], summary: string) =>
    some.length > 0 &&
    !still && (
      <details className={styles.fold}>
        <summary>{summary}</summary>
        {list(some)}
      </details>
    );
  return (
    <div className={styles.story}>
      <EventAxis
        index={index}
        events={events}
        range={rangeOf(index, today)}
        announced={announced}
        day={day}
      />
      {folded ? fold(since, words.told(since.length)) : since.length > 0 && list(since)}
      {fold(later, words.later(later.length, formatDay(told, locale)))}
      {fold(earlier, words.earlier(earlier.length))}
    </div>
  );
}
