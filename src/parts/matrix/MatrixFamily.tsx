import { labOf } from '#domain/model.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { FamilyRow } from '#domain/matrix.ts';
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
  const versions = visibleVersions(row, opening);
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
        <FamilyHead index={index} row={row} opening={opening} findable={findable} onOpen={toggle} />
        {CLOUDS.map((cloud) => (
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
      {!still && row.hasClaim && (
        <MoreRow row={row} view={view} opening={opening} onOpen={toggle} />
      )}
    </>
  );
}

interface OpeningProps {
  readonly row: FamilyRow;
  readonly opening: Opening;
  readonly onOpen: (to: Opening) => void;
}

/** The family's name, which opens and closes its versions, and who makes it. */
function FamilyHead(props: OpeningProps & Pick<MatrixFamilyProps, 'index' | 'findable'>) {
  const { index, row, opening, findable, onOpen } = props;
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
          onClick={() => onOpen(opening === 'closed' ? (row.hasClaim ? 'peek' : 'all') : 'closed')}
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
          <FoldedNames
            versions={row.versions}
            visible={visibleVersions(row, opening)}
            onFound={() => onOpen('all')}
          />
        </Suspense>
      )}
    </th>
  );
}

/** Below the versions of who has the claim: the way to all of them, and back. */
function MoreRow({ row, view, opening, onOpen }: OpeningProps & { view: View }) {
  const words = useWords(matrixWords);
  const { name } = row.family;
  const folded = row.versions.length > visibleVersions(row, opening).length;
  if (opening === 'closed' || (opening === 'peek' && !folded)) return null;
  return (
    <tr className={styles.more}>
      <td colSpan={columnCount(view)}>
        {opening === 'all' ? (
          <button type="button" onClick={() => onOpen('peek')}>
            {words.showFewer(name)}
          </button>
        ) : (
          <button type="button" onClick={() => onOpen('all')}>
            {words.showAll(row.versions.length, name)}
          </button>
        )}
      </td>
    </tr>
  );
}
