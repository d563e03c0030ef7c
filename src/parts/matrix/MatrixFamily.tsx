import { labOf } from '#domain/model.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { FamilyRow, ModelRow } from '#domain/matrix.ts';
import { Suspense, useContext } from 'react';
import { useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { View } from '#url/view.ts';
import { FamilyMark } from '#parts/FamilyMark.tsx';
import { LinkModeContext } from '#parts/link-mode.ts';
import { FamilyCell } from './FamilyCell.tsx';
import styles from './Matrix.module.css';
import {
  columnCount,
  openingOf,
  shownClouds,
  shows,
  visibleVersions,
  withOpening,
  type Opening,
} from './matrix-look.ts';
import { MatrixModel } from './MatrixModel.tsx';
import { later } from '#ui/later.ts';
import { ReachMark } from '#parts/ReachMark.tsx';

/** Where its code gets lost, nothing else is. */
const FoldedNames = later(() =>
  import('./FoldedNames.tsx').then(
    (found) => found.FoldedNames,
    () => () => null,
  ),
);

interface MatrixFamilyProps {
  readonly index: CatalogueIndex;
  readonly row: FamilyRow;
  readonly view: View;
  /** True once the page rests: then what is folded away is put where the browser's search finds it. */
  readonly findable: boolean;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** A family's row, and below it the versions that stand open. */
export function MatrixFamily({ index, row, view, findable, onView, href }: MatrixFamilyProps) {
  const words = useWords(matrixWords);
  const opening = openingOf(row, view);
  const versions = visibleVersions(row, opening, view);
  const toggle = (to: Opening) => onView(withOpening(view, row.id, to));
  const dimmed = view.focus.length > 0 && !view.focus.includes(row.id);
  const still = useContext(LinkModeContext) === 'none';
  return (
    <>
      <tr
        className={styles.family}
        data-claim={row.hasClaim || undefined}
        data-dimmed={dimmed || undefined}
      >
        <FamilyHead
          visible={versions}
          index={index}
          row={row}
          opening={opening}
          findable={findable}
          onOpen={toggle}
        />
        {shownClouds(view).map((cloud) => (
          <FamilyCell key={cloud} index={index} row={row} cloud={cloud} view={view} />
        ))}
        {shows(view, 'reach') ? (
          <td data-label={words.reach} colSpan={shows(view, 'delay') ? 2 : 1}>
            <ReachMark cells={row.cells} reach={row.reach} strong={row.hasClaim} />
          </td>
        ) : (
          // oxlint-disable-next-line jsx-a11y/control-has-associated-label -- a delay is a version's, never a family's
          shows(view, 'delay') && <td />
        )}
      </tr>
      {versions.map((version) => (
        <MatrixModel
          key={version.id}
          index={index}
          row={version}
          claim={row.hasClaim}
          view={view}
          onView={onView}
          href={href}
        />
      ))}
      {!still && (
        <MoreRow row={row} view={view} visible={versions} opening={opening} onOpen={toggle} />
      )}
    </>
  );
}

interface Visible {
  /** The versions that stand open. */
  readonly visible: readonly ModelRow[];
}

interface OpeningProps {
  readonly row: FamilyRow;
  readonly opening: Opening;
  readonly onOpen: (to: Opening) => void;
}

/** The family's name, which opens and closes its versions, and who makes it. */
function FamilyHead(props: OpeningProps & Pick<MatrixFamilyProps, 'index' | 'findable'> & Visible) {
  const { index, row, visible, opening, findable, onOpen } = props;
  const words = useWords(matrixWords);
  const still = useContext(LinkModeContext) === 'none';
  const labs = [...new Set(row.versions.map((version) => labOf(version.id)))];
  const labNames = labs.map((id) => index.catalogue.labs.find((lab) => lab.id === id)?.name ?? id);
  const everywhere = row.versions.filter((version) => version.carriesClaim).length;
  const name = (
    <>
      <FamilyMark id={row.id} name={row.family.name} />
      <span>
        <span className={styles.familyName}>{row.family.name}</span>{' '}
        {!still && (
          <span className={styles.chevron} aria-hidden="true">
            ›
          </span>
        )}
      </span>
    </>
  );
  return (
    <th scope="row">
      {still ? (
        <span className={styles.expander}>{name}</span>
      ) : (
        <button
          type="button"
          className={styles.expander}
          aria-expanded={opening !== 'closed'}
          onClick={() =>
            onOpen(opening === 'closed' ? (row.hasClaim ? 'peek' : 'current') : 'closed')
          }
        >
          {name}
        </button>
      )}
      <p className={styles.sub}>
        {`${labNames.join(', ')} · ${
          everywhere > 0 ? words.onAllThree(everywhere) : words.versions(row.versions.length)
        }`}
      </p>
      {findable && !still && opening !== 'all' && (
        <Suspense fallback={null}>
          <FoldedNames versions={row.versions} visible={visible} onFound={() => onOpen('all')} />
        </Suspense>
      )}
    </th>
  );
}

/** Below the open versions: the way to those that are folded, the ended ones last, and back. */
function MoreRow({ row, view, visible, opening, onOpen }: OpeningProps & Visible & { view: View }) {
  const words = useWords(matrixWords);
  const { name } = row.family;
  const folded = row.versions.length - visible.length;
  if (opening === 'closed') return null;
  const more = opening === 'peek' ? visibleVersions(row, 'current', view) : row.versions;
  const fewer = row.hasClaim ? 'peek' : 'current';
  // Nothing is folded, and nothing was: it stands open as it always does.
  if (folded === 0 && (opening === 'peek' || visibleVersions(row, fewer, view) === row.versions))
    return null;
  return (
    <tr className={styles.more}>
      <td colSpan={columnCount(view)}>
        {folded === 0 ? (
          <button type="button" onClick={() => onOpen(fewer)}>
            {words.showFewer(name)}
          </button>
        ) : opening === 'peek' && more.length > visible.length ? (
          <button type="button" onClick={() => onOpen('current')}>
            {words.showAll(more.length, name)}
          </button>
        ) : (
          <button type="button" onClick={() => onOpen('all')}>
            {words.andEnded(folded, name)}
          </button>
        )}
      </td>
    </tr>
  );
}
