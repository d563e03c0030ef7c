import type { Day } from '#domain/day.ts';
import { eventsBetween, factsOf, MEANINGS } from '#domain/deal-story.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { eventAnchor } from '#parts/deal/fact-anchor.ts';
import { FactNote } from '#views/deal/facts/FactNote.tsx';
import styles from './Meaning.module.css';
import { MoneySection } from '#views/deal/money/MoneySection.tsx';
import { standText } from '#views/deal/facts/stand-text.ts';
import type { Told } from '#parts/deal/told.ts';
import { useShown } from '#parts/shown.ts';

export interface MeaningProps {
  readonly told: Told;
  readonly announced: Day;
}

/** The article's commentary, marked as such, each reading beside the dated events that bear on it; told in full below. */
export function Meaning({ told, announced }: MeaningProps) {
  const { day } = useShown();
  const words = useWords(dealWords);
  const text = useText();
  const locale = useLocale();
  const { meaning } = words;
  const { deal, events, sources } = told;
  const until = standText(day, deal.edition, locale);
  const since = events && eventsBetween(events, announced, day);
  return (
    <MoneySection id="meaning" title={words.sections.meaning} lead={meaning.lead(until)}>
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
              <h4>{meaning.since}</h4>
              {happened.length === 0 ? (
                <p>{since ? meaning.nothing : words.afterwards.missing}</p>
              ) : (
                <ul>
                  {happened.map(({ id, on, title }) => (
                    <li key={id}>
                      <time dateTime={on}>{formatDay(on, locale, 'short')}</time>{' '}
                      <a href={`#${eventAnchor(id)}`}>{text(title)}</a>
                    </li>
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
