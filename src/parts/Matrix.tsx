import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { FamilyRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { Day } from '#domain/day.ts';
import type { View } from '#url/view.ts';
import { Mark } from './Mark.tsx';
import styles from './Matrix.module.css';
import { MatrixFamily } from './MatrixFamily.tsx';
import { shows } from './matrix-look.ts';

export interface MatrixProps {
  readonly index: CatalogueIndex;
  readonly rows: readonly FamilyRow[];
  readonly day: Day;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** The matrix as a table: who has the claim first, its exact versions below it. */
export function Matrix({ index, rows, day, view, onView, href }: MatrixProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  const frontier = rows.filter((row) => row.family.frontier);
  const others = rows.filter((row) => !row.family.frontier);
  const families = (list: readonly FamilyRow[]) =>
    list.map((row) => (
      <MatrixFamily key={row.id} index={index} row={row} view={view} onView={onView} href={href} />
    ));
  return (
    <table className={styles.matrix} data-density={view.density}>
      <caption className="visuallyHidden">{words.caption(formatDay(day, locale))}</caption>
      <thead>
        <tr>
          <th scope="col">{words.model}</th>
          {index.catalogue.clouds.map((cloud) => (
            <th key={cloud.id} scope="col" data-cloud={cloud.id}>
              <span className={styles.cloud}>
                <Mark id={cloud.id} size="large" />
                <span>
                  <b>{cloud.name}</b> <span className={styles.service}>{cloud.shortService}</span>
                </span>
              </span>
            </th>
          ))}
          {shows(view, 'reach') && <th scope="col">{words.reach}</th>}
          {shows(view, 'delay') && (
            <th scope="col" title={words.delayHelp}>
              {words.delay}
            </th>
          )}
        </tr>
      </thead>
      <tbody>{families(frontier)}</tbody>
      {others.length > 0 && (
        <tbody aria-label={words.others}>
          <tr className={styles.section}>
            <th colSpan={6} scope="rowgroup">
              {words.others}
            </th>
          </tr>
          {families(others)}
        </tbody>
      )}
    </table>
  );
}
