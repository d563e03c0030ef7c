import { lazy, memo, Suspense } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { FamilyRow, ModelRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { useIdle } from '#ui/use-idle.ts';
import type { View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { MatrixFamily } from './MatrixFamily.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { columnCount } from './matrix-look.ts';
import { MatrixModel } from './MatrixModel.tsx';
import { HANDLERS } from './table-handlers.ts';

/** Past this many rows only those near the screen are drawn; below it the browser's own search finds all. */
const VIRTUAL_FROM = 200;

const VirtualVersions = lazy(async () => {
  const { VirtualVersions: component } = await import('./VirtualVersions.tsx');
  return { default: component };
});

export interface MatrixProps {
  readonly index: CatalogueIndex;
  readonly families: readonly FamilyRow[];
  /** The versions in one flat list, where the View asks for that. */
  readonly versions: readonly ModelRow[] | null;
  readonly day: Day;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** The matrix as a table: who has the claim first, its exact versions below it; or all versions flat. */
export const Matrix = memo(function Matrix({
  index,
  families,
  versions,
  day,
  view,
  onView,
  href,
}: MatrixProps) {
  const words = useWords(matrixWords);
  const locale = useLocale();
  return (
    // Arrow keys move between links that all work without them.
    <table className={styles.matrix} data-density={view.density} {...HANDLERS}>
      <caption className="visuallyHidden">{words.caption(formatDay(day, locale))}</caption>
      <MatrixHead index={index} view={view} onView={onView} />
      {versions === null ? (
        <Families {...{ index, families, view, onView, href }} />
      ) : versions.length > VIRTUAL_FROM ? (
        <Suspense fallback={<tbody />}>
          <VirtualVersions index={index} rows={versions} view={view} onView={onView} href={href} />
        </Suspense>
      ) : (
        <tbody>
          {versions.map((row) => (
            <MatrixModel
              key={row.id}
              index={index}
              row={row}
              claim={row.carriesClaim}
              view={view}
              onView={onView}
              href={href}
            />
          ))}
        </tbody>
      )}
    </table>
  );
});

/** The frontier's families, and the others below a heading of their own. */
function Families({ families, ...rest }: Omit<MatrixProps, 'versions' | 'day'>) {
  const words = useWords(matrixWords);
  const findable = useIdle();
  const draw = (list: readonly FamilyRow[]) =>
    list.map((row) => <MatrixFamily key={row.id} row={row} findable={findable} {...rest} />);
  const others = families.filter((row) => !row.family.frontier);
  return (
    <>
      <tbody>{draw(families.filter((row) => row.family.frontier))}</tbody>
      {others.length > 0 && (
        <tbody>
          <tr className={styles.section}>
            <th colSpan={columnCount(rest.view)} scope="rowgroup">
              {words.others}
            </th>
          </tr>
          {draw(others)}
        </tbody>
      )}
    </>
  );
}
