import { useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { daysBetween } from '#domain/day.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { useShown } from '#parts/shown.ts';
import { countDates } from './count-dates.ts';
import styles from './Edition.module.css';
import { Section } from './Section.tsx';

/** Which edition it is, how old, and how exactly its facts are dated. */
export function Edition({ index }: { index: CatalogueIndex }) {
  const words = useWords(aboutWords);
  const locale = useLocale();
  const { today } = useShown();
  const counts = useMemo(() => countDates(index.catalogue), [index]);
  const age = daysBetween(index.edition, today);
  const edition = formatDay(index.edition, locale);
  const name = (id: string | null) =>
    index.catalogue.clouds.find((cloud) => cloud.id === id)?.name ?? words.all;
  return (
    <Section
      id="edition"
      title={words.edition}
      lead={age > 0 ? words.age(edition, age) : words.fresh(edition)}
    >
      <p>{words.editionLead}</p>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.cloud, words.offerings, words.day, words.month, words.by, words.none].map(
              (each) => (
                <th key={each} scope="col">
                  {each}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ cloud, offerings, entries, undated }) => (
            <tr key={cloud ?? 'all'}>
              <th scope="row">{name(cloud)}</th>
              <td>{offerings}</td>
              <td>{entries.day}</td>
              <td>{entries.month}</td>
              <td>{entries.by}</td>
              <td>{undated}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
