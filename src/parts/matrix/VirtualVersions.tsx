import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { View } from '#url/view.ts';
import { columnCount } from './matrix-look.ts';
import { MatrixModel } from './MatrixModel.tsx';
import styles from './Matrix.module.css';

const ROW_PX = 64;

interface VirtualVersionsProps {
  readonly index: CatalogueIndex;
  readonly rows: readonly ModelRow[];
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly href: (view: View) => string;
}

/** Many versions: only the rows near the screen are drawn, blank rows keep the height of the others. */
export function VirtualVersions({ index, rows, view, onView, href }: VirtualVersionsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [scrollMargin, setScrollMargin] = useState(0);
  // Where the list begins on the page is known only once it stands there.
  useEffect(() => setScrollMargin(body.current?.offsetTop ?? 0), []);
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => ROW_PX,
    overscan: 12,
    scrollMargin,
  });
  const items = virtualizer.getVirtualItems();
  const above = (items[0]?.start ?? scrollMargin) - scrollMargin;
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? scrollMargin) - scrollMargin);
  return (
    <tbody ref={body}>
      <Blank height={above} columns={columnCount(view)} />
      {items.map((item) => {
        const row = rows[item.index];
        if (!row) return null;
        return (
          <MatrixModel
            key={row.id}
            index={index}
            row={row}
            claim={row.carriesClaim}
            view={view}
            onView={onView}
            href={href}
          />
        );
      })}
      <Blank height={below} columns={columnCount(view)} />
    </tbody>
  );
}

function Blank({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr className={styles.blank} aria-hidden="true">
      {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it only keeps the height of rows that are not drawn */}
      <td colSpan={columns} height={Math.round(height)} />
    </tr>
  );
}
