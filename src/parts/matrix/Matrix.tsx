import { lazy, memo, Suspense, useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { FamilyRow, ModelRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { useIdle } from '#ui/use-idle.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { ENDED_FAMILIES, type View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { MatrixFamily } from './MatrixFamily.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { columnCount, isOver, withEndedFamilies } from './matrix-look.ts';
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

/** The frontier's families, the others below a heading of their own, and folded at the end those that ended. */
function Families({ families, ...rest }: Omit<MatrixProps, 'versions' | 'day'>) {
  const words = useWords(matrixWords);
  const findable = useIdle();
  const { view, onView } = rest;
  const draw = (list: readonly FamilyRow[]) =>
    list.map((row) => <MatrixFamily key={row.id} row={row} findable={findable} {...rest} />);
  const open = view.toggled.includes(ENDED_FAMILIES);
  const ended = view.statuses.length > 0 ? [] : families.filter(isOver);
  const others = families.filter((row) => !row.family.frontier && (open || !ended.includes(row)));
  return (
    <>
      <tbody>{draw(families.filter((row) => row.family.frontier))}</tbody>
      {others.length > 0 && (
        <tbody>
          <tr className={styles.section}>
            <th colSpan={columnCount(view)} scope="rowgroup">
              {words.others}
            </th>
          </tr>
          {draw(others)}
        </tbody>
      )}
      {ended.length > 0 && (
        <EndedRow
          open={open}
          rows={ended}
          columns={columnCount(view)}
          onToggle={() => onView(withEndedFamilies(view, !open))}
        />
      )}
    </>
  );
}

interface EndedRowProps {
  readonly open: boolean;
  readonly rows: readonly FamilyRow[];
  readonly columns: number;
  readonly onToggle: () => void;
}

/** The way to the families of which everything has ended, and back. */
function EndedRow({ open, rows, columns, onToggle }: EndedRowProps) {
  const words = useWords(matrixWords);
  const still = useContext(LinkModeContext) === 'none';
  const names = rows.map((row) => row.family.name).join(', ');
  const text = open ? words.hideEnded : words.ended(names, rows.length);
  return (
    <tbody>
      <tr className={styles.more}>
        <td colSpan={columns}>
          {still ? (
            text
          ) : (
            <button type="button" onClick={onToggle}>
              {text}
            </button>
          )}
        </td>
      </tr>
    </tbody>
  );
}
