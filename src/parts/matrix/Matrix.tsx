import { lazy, memo, Suspense, useContext } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import { hasEnded, type FamilyRow, type ModelRow } from '#domain/matrix.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import { useIdle } from '#ui/use-idle.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { ENDED, OTHERS, type View } from '#url/view.ts';
import styles from './Matrix.module.css';
import { MatrixFamily } from './MatrixFamily.tsx';
import { MatrixHead } from './MatrixHead.tsx';
import { columnCount, isOver, showsOthers, withFold } from './matrix-look.ts';
import { MatrixModel } from './MatrixModel.tsx';
import { HANDLERS } from './table-handlers.ts';

/** Past this many rows only those near the screen are drawn; below it the browser's own search finds all. */
const VIRTUAL_FROM = 400;

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
      ) : (
        <Versions {...{ index, versions, view, onView, href }} />
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
  const open = view.toggled.includes(ENDED);
  const ended = view.statuses.length > 0 ? [] : families.filter(isOver);
  const others = families.filter((row) => !row.family.frontier && (open || !ended.includes(row)));
  const shown = showsOthers(view);
  const fold = { fold: OTHERS, view, onView } as const;
  return (
    <>
      <tbody>{draw(families.filter((row) => row.family.frontier))}</tbody>
      {others.length > 0 && !shown && (
        <FoldRow {...fold} hide={words.hideOthers}>
          {words.otherFamilies(others.map((row) => row.family.name).join(', '), others.length)}
        </FoldRow>
      )}
      {others.length > 0 && shown && (
        <tbody>
          <tr className={styles.section}>
            <th colSpan={columnCount(view)} scope="rowgroup">
              {words.others}
            </th>
          </tr>
          {draw(others)}
        </tbody>
      )}
      {ended.length > 0 && shown && (
        <FoldRow fold={ENDED} hide={words.hideEnded} {...{ view, onView }}>
          {words.ended(ended.map((row) => row.family.name).join(', '), ended.length)}
        </FoldRow>
      )}
      {others.length > 0 && view.toggled.includes(OTHERS) && (
        <FoldRow {...fold} hide={words.hideOthers}>
          {words.hideOthers}
        </FoldRow>
      )}
    </>
  );
}

interface VersionsProps extends Omit<MatrixProps, 'families' | 'versions' | 'day'> {
  readonly versions: readonly ModelRow[];
}

/** Every version in one list, those that ended folded at its end. */
function Versions({ versions, ...rest }: VersionsProps) {
  const words = useWords(matrixWords);
  const { view } = rest;
  const current = view.statuses.length > 0 ? versions : versions.filter((row) => !hasEnded(row));
  const rows = view.toggled.includes(ENDED) ? versions : current;
  return (
    <>
      {rows.length > VIRTUAL_FROM ? (
        <Suspense fallback={<tbody />}>
          <VirtualVersions rows={rows} {...rest} />
        </Suspense>
      ) : (
        <tbody>
          {rows.map((row) => (
            <MatrixModel key={row.id} row={row} claim={row.carriesClaim} {...rest} />
          ))}
        </tbody>
      )}
      {current.length < versions.length && (
        <FoldRow fold={ENDED} hide={words.hideEnded} {...rest}>
          {words.endedVersions(versions.length - current.length)}
        </FoldRow>
      )}
    </>
  );
}

interface FoldRowProps extends Pick<MatrixProps, 'view' | 'onView'> {
  readonly fold: typeof ENDED | typeof OTHERS;
  /** What folds it again. */
  readonly hide: string;
  /** What is folded, in words. */
  readonly children: string;
}

/** The way to what is folded at the end, and back. */
function FoldRow({ fold, hide, view, onView, children }: FoldRowProps) {
  const still = useContext(LinkModeContext) === 'none';
  const open = view.toggled.includes(fold);
  return (
    <tbody>
      <tr className={styles.more}>
        <td colSpan={columnCount(view)}>
          {still ? (
            children
          ) : (
            <button type="button" onClick={() => onView(withFold(view, fold, !open))}>
              {open ? hide : children}
            </button>
          )}
        </td>
      </tr>
    </tbody>
  );
}
