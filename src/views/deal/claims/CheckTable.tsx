import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CheckedInterval } from '#domain/claim-check.ts';
import type { Day } from '#domain/day.ts';
import { useWords } from '#i18n/locale-context.ts';
import { dealCheckWords } from '#i18n/words/deal-check.ts';
import { CheckLine } from './CheckLine.tsx';
import styles from './CheckTable.module.css';
import type { Told } from '#parts/deal/told.ts';

interface CheckTableProps {
  readonly index: CatalogueIndex;
  readonly told: Told;
  readonly checked: readonly CheckedInterval[];
  readonly asOf: Day;
}

/** One line for each reading: the researchers' dates, the rule's dates, and what lies between them. */
export function CheckTable({ checked, ...rest }: CheckTableProps) {
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
          <CheckLine key={each.interval.reading.en} checked={each} {...rest} />
        ))}
      </tbody>
    </table>
  );
}
