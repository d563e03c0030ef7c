import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { eventsBetween, factsOf, MEANINGS } from '#domain/deal-story.ts';
import type { Deal } from '#domain/deal.ts';
import type { Event } from '#domain/event.ts';
import type { CitedSources } from '#domain/evidence.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { EventLine } from './EventLine.tsx';
import { FactNote } from './FactNote.tsx';
import styles from './Meaning.module.css';
import { MoneySection } from './MoneySection.tsx';

export interface MeaningProps {
  readonly index: CatalogueIndex;
  readonly deal: Deal;
  /** null: not loaded. */
  readonly events: readonly Event[] | null;
  readonly sources: CitedSources | null;
  readonly announced: Day;
  readonly day: Day;
}

/** The article's commentary, marked as such, each reading beside the dated events that bear on it. */
export function Meaning({ index, deal, events, sources, announced, day }: MeaningProps) {
  const words = useWords(dealWords);
  const locale = useLocale();
  const { meaning } = words;
  const until = formatDay(day, locale);
  const since = events && eventsBetween(events, announced, day);
  return (
    <MoneySection id="meaning" title={words.sections.meaning} lead={meaning.lead}>
      {MEANINGS.map((each) => {
        const happened = since?.filter(({ id }) => each.events.includes(id)) ?? [];
        return (
          <div key={each.id} className={styles.meaning} data-meaning={each.id}>
            <div className={styles.said}>
              <h3>{meaning.titles[each.id]}</h3>
              {factsOf(deal, each.facts).map((fact) => (
                <FactNote key={fact.id} fact={fact} sources={sources} />
              ))}
            </div>
            <div className={styles.since}>
              <h4>{meaning.since(until)}</h4>
              {happened.length === 0 ? (
                <p>{since ? meaning.nothing(until) : words.afterwards.missing}</p>
              ) : (
                <ul>
                  {happened.map((event) => (
                    <EventLine key={event.id} index={index} event={event} sources={sources} />
                  ))}
                </ul>
              )}
            </div>
          </div>
        );
      })}
    </MoneySection>
  );
}
