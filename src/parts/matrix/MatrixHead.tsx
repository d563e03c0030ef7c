import { useContext, type ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { useWords } from '#i18n/locale-context.ts';
import { matrixWords } from '#i18n/words/matrix.ts';
import type { Sort, View } from '#url/view.ts';
import { LinkModeContext } from '#parts/link-mode.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './MatrixHead.module.css';
import { shownClouds, shows } from './matrix-look.ts';

interface MatrixHeadProps {
  readonly index: CatalogueIndex;
  readonly view: View;
  readonly onView: (view: View) => void;
}

/** The column headers; pressing one sorts by it, pressing again turns the order round, a third time lets go. */
export function MatrixHead({ index, view, onView }: MatrixHeadProps) {
  const words = useWords(matrixWords);
  const shown = shownClouds(view);
  const clouds = index.catalogue.clouds.filter(({ id }) => shown.includes(id));
  const sortBy = (by: Sort['by']) => onView({ ...view, sort: nextSort(view.sort, by) });
  const sorted = (by: Sort['by']) => {
    if (view.sort?.by !== by) return undefined;
    return view.sort.reversed ? 'descending' : 'ascending';
  };
  return (
    <thead className={styles.head}>
      <tr>
        <th scope="col" aria-sort={sorted('name')}>
          <Press onPress={() => sortBy('name')}>{words.model}</Press>
        </th>
        {clouds.map((cloud) => (
          <th key={cloud.id} scope="col" data-cloud={cloud.id} aria-sort={sorted(cloud.id)}>
            <Press className={styles.cloud} onPress={() => sortBy(cloud.id)}>
              <Mark id={cloud.id} size="large" />
              <span>
                <b>{cloud.name}</b> <span className={styles.service}>{cloud.shortService}</span>
              </span>
            </Press>
          </th>
        ))}
        {shows(view, 'reach') && (
          <th scope="col" data-column="reach" aria-sort={sorted('reach')}>
            <Press onPress={() => sortBy('reach')}>{words.reach}</Press>
          </th>
        )}
        {shows(view, 'delay') && (
          <th scope="col" data-column="delay" title={words.delayHelp}>
            {words.delay}
          </th>
        )}
      </tr>
    </thead>
  );
}

interface PressProps {
  readonly onPress: () => void;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A button, or only its words where nothing can be pressed. */
function Press({ onPress, className, children }: PressProps) {
  const still = useContext(LinkModeContext) === 'none';
  if (still) return <span className={className}>{children}</span>;
  return (
    <button type="button" className={className} onClick={onPress}>
      {children}
    </button>
  );
}

/** Ascending, then reversed, then the order of the house again. */
function nextSort(sort: Sort | null, by: Sort['by']): Sort | null {
  if (sort?.by !== by) return { by, reversed: false };
  return sort.reversed ? null : { by, reversed: true };
}
