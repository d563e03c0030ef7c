import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CheckedInterval } from '#domain/claim-check.ts';
import type { Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { differenceSentence } from '#i18n/sentences/deal.ts';
import { dealCheckWords } from '#i18n/words/deal-check.ts';
import styles from './CheckTable.module.css';

interface CheckTableProps {
  readonly index: CatalogueIndex;
  readonly checked: readonly CheckedInterval[];
  readonly asOf: Day;
  /** null: not loaded. */
  readonly events: readonly Event[] | null;
}

/** One line for each reading: the researchers' dates, the rule's dates, and what lies between them. */
export function CheckTable({ index, checked, asOf, events }: CheckTableProps) {
  const words = useWords(dealCheckWords);
  return (
    <table className={styles.table}>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.reading}</th>
          <th scope="col">{words.researchers}</th>
          <th scope="col">{words.computed}</th>
        </tr>
      </thead>
      <tbody>
        {checked.map((each) => (
          <CheckLine
            key={each.interval.reading.en}
            index={index}
            checked={each}
            asOf={asOf}
            events={events}
          />
        ))}
      </tbody>
    </table>
  );
}

interface CheckLineProps extends Omit<CheckTableProps, 'checked'> {
  readonly checked: CheckedInterval;
}

function CheckLine({ index, checked, asOf, events }: CheckLineProps) {
  const words = useWords(dealCheckWords);
  const text = useText();
  const locale = useLocale();
  const { interval, computed, agrees } = checked;
  const short = (day: Day) => formatDay(day, locale, 'short');
  const span = (from: Day, until: Day | null) =>
    until === null ? words.open(short(from), short(asOf)) : words.from(short(from), short(until));
  const why = differenceSentence(checked, namingOf(index), locale);
  // Where no event ended it, the catalogue has a remark in one language only; the note says the same in both.
  const ender = events?.find(({ id }) => id === interval.endedBy);
  return (
    <tr data-agrees={agrees}>
      <th scope="row">
        {text(interval.reading)} <span className={styles.unit}>{words[interval.level]}</span>
      </th>
      <td data-label={words.researchers}>
        {interval.trueUntil === null && interval.stillTrueAsOf === null
          ? words.undecided(short(interval.trueFrom))
          : span(interval.trueFrom, interval.trueUntil)}
        {ender && <p className={styles.note}>{text(ender.title)}</p>}
        {interval.note && <p className={styles.note}>{text(interval.note)}</p>}
      </td>
      <td data-label={words.computed}>
        {computed ? span(computed.from, computed.until) : words.never}
        <p className={styles.agrees}>{agrees ? words.agrees : words.differs}</p>
        {why !== null && <p className={styles.note}>{why}</p>}
      </td>
    </tr>
  );
}
