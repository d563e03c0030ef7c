import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { restsOnEdition, stressTest } from '#domain/readings.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { stressTestWords } from '#i18n/words/stress-test.ts';
import styles from './StressTest.module.css';

/** Other readings of the claim: who qualifies on the day, since when, until when. */
export function StressTest({ index, day }: { index: CatalogueIndex; day: Day }) {
  const words = useWords(stressTestWords);
  const locale = useLocale();
  const answers = useMemo(() => stressTest(index, day), [index, day]);
  const naming = namingOf(index);
  const short = (each: Day) => formatDay(each, locale, 'short');
  return (
    <div className={styles.panel}>
      <table>
        <caption>{words.stressTitle}</caption>
        <thead>
          <tr>
            <th scope="col">{words.reading}</th>
            <th scope="col">{words.who}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.until}</th>
          </tr>
        </thead>
        <tbody>
          {answers.map(({ reading, qualifiers }) => (
            <tr key={reading.id} data-reading={reading.id}>
              <th scope="row">
                <span>{words.readings[reading.id]}</span>
                {restsOnEdition(index, reading, day) && <sup>*</sup>}
              </th>
              <td data-label={words.who}>
                {qualifiers.length === 0
                  ? words.nobody
                  : qualifiers.map((each) => <b key={each.family}>{naming.family(each.family)}</b>)}
              </td>
              <td data-label={words.since}>
                {qualifiers.map((each) => (
                  <span key={each.family}>{short(each.since)}</span>
                ))}
              </td>
              <td data-label={words.until}>
                {qualifiers.map((each) => (
                  <span key={each.family}>{each.until ? short(each.until) : words.noEnd}</span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {day < index.edition && (
        <p className={styles.note}>
          <span>{`* ${words.readingsNote(formatDay(index.edition, locale))}`}</span>
        </p>
      )}
    </div>
  );
}
