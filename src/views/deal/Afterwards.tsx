import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { eventsBetween } from '#domain/deal-story.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { rangeOf } from '#domain/range.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import styles from './Afterwards.module.css';
import { EventAxis } from './EventAxis.tsx';
import { EventLine } from './EventLine.tsx';
import { MoneySection } from './MoneySection.tsx';

export interface AfterwardsProps {
  readonly index: CatalogueIndex;
  /** null: not loaded. */
  readonly events: readonly Event[] | null;
  readonly sources: CitedSources | null;
  readonly announced: Day;
  readonly day: Day;
  readonly today: Day;
}

const FAR = '9999-12-31';

/** The events since the announcement: on the time axis of the lanes, and as a dated list. */
export function Afterwards({ events, ...rest }: AfterwardsProps) {
  const words = useWords(dealWords);
  const title = words.sections.afterwards;
  if (events) return <Told {...rest} events={events} />;
  return (
    <MoneySection id="afterwards" title={title}>
      <p>{words.afterwards.missing}</p>
    </MoneySection>
  );
}

interface ToldProps extends AfterwardsProps {
  readonly events: readonly Event[];
}

function Told({ index, events, sources, announced, day, today }: ToldProps) {
  const words = useWords(dealWords);
  const locale = useLocale();
  const { afterwards } = words;
  const shown = formatDay(day, locale);
  const since = eventsBetween(events, announced, day);
  const told = day < announced ? announced : day;
  const later = eventsBetween(events, told, FAR);
  const list = (some: readonly Event[]) => (
    <ol className={styles.list}>
      {some.map((event) => (
        <EventLine key={event.id} index={index} event={event} sources={sources} />
      ))}
    </ol>
  );
  return (
    <MoneySection
      id="afterwards"
      title={words.sections.afterwards}
      lead={since.length > 0 ? afterwards.lead(since.length, shown) : afterwards.nothing}
    >
      <EventAxis
        index={index}
        events={events}
        range={rangeOf(index, today)}
        announced={announced}
        day={day}
      />
      {since.length > 0 && list(since)}
      {later.length > 0 && (
        <details className={styles.later}>
          <summary>{afterwards.later(later.length, formatDay(told, locale))}</summary>
          {list(later)}
        </details>
      )}
    </MoneySection>
  );
}
