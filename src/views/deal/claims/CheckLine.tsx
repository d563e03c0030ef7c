import type { CatalogueIndex } from '#domain/catalogue.ts';
import { sourcesOfStarts, type CheckedInterval } from '#domain/claim-check.ts';
import type { Day } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { differenceSentence } from '#i18n/sentences/deal-check.ts';
import { dealCheckWords } from '#i18n/words/deal-check.ts';
import { FactSources } from '#parts/FactSources.tsx';
import styles from './CheckLine.module.css';
import { Confidence } from '#parts/deal/money/Confidence.tsx';
import type { Told } from '#parts/deal/told.ts';

interface CheckLineProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly checked: CheckedInterval;
  readonly asOf: Day;
}

/** One reading: since when and until when, for the researchers and for the rule. */
export function CheckLine({ index, told, checked, asOf }: CheckLineProps) {
  const words = useWords(dealCheckWords);
  const text = useText();
  const locale = useLocale();
  const { interval, computed, agrees } = checked;
  const short = (day: Day) => formatDay(day, locale, 'short');
  const span = (from: Day, until: Day | null) =>
    until === null ? words.open(short(from), short(asOf)) : words.from(short(from), short(until));
  const naming = namingOf(index);
  const why = differenceSentence(checked, naming, locale);
  const ended = enderOf(told, checked);
  const started = interval.starts?.at(-1);
  const ids =
    told.citations && computed
      ? sourcesOfStarts(told.citations, [...computed.starters, ...computed.enders])
      : [];
  return (
    <tr data-agrees={agrees}>
      <th scope="row">
        <span>{text(interval.reading)}</span>{' '}
        <span className={styles.unit}>{words[interval.level]}</span>
      </th>
      <td data-label={words.researchers}>
        <span>
          {interval.trueUntil === null && interval.stillTrueAsOf === null
            ? words.undecided(short(interval.trueFrom))
            : span(interval.trueFrom, interval.trueUntil)}
        </span>
        <p className={styles.note}>
          <Confidence of={interval.confidence} />
        </p>
        {ended && <p className={styles.note}>{words.endedBy(text(ended.title))}</p>}
        {!ended && started && (
          <p className={styles.note}>
            {words.endedBy(words.start(naming.model(started.model), naming.cloud(started.cloud)))}
          </p>
        )}
        {interval.note && <p className={styles.note}>{text(interval.note)}</p>}
        {ended && (
          <FactSources ids={ended.sources} sources={told.sources} about={text(ended.title)} />
        )}
      </td>
      <td data-label={words.computed}>
        <span>{computed ? span(computed.from, computed.until) : words.never}</span>
        <p className={styles.agrees}>{agrees ? words.agrees : words.differs}</p>
        {why !== null && <p className={styles.note}>{why}</p>}
        {ids.length > 0 && (
          <FactSources
            ids={ids}
            sources={told.sources}
            about={words.datesOf(text(interval.reading))}
          />
        )}
      </td>
    </tr>
  );
}

/** The event that ended a reading for the researchers; null where none did, or none is loaded. */
function enderOf({ events }: Told, { interval }: CheckedInterval) {
  return events?.find(({ id }) => id === interval.endedBy) ?? null;
}
