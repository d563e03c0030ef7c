import type { ReactNode } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './SideTable.module.css';

interface SideTableProps {
  readonly index: CatalogueIndex;
  readonly clouds: readonly CloudId[];
  /** What the table is, given the names of its clouds. */
  readonly caption: (clouds: string) => string;
  /** What stands in the first column. */
  readonly head: string;
  /** Its bodies. */
  readonly children: ReactNode;
}

/** A table with a column for each cloud, whose head stays in sight; on a phone each row becomes a block. */
export function SideTable({ index, clouds, caption, head, children }: SideTableProps) {
  const locale = useLocale();
  const naming = namingOf(index);
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">
        {caption(formatList(clouds.map(naming.cloud), locale))}
      </caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          {clouds.map((cloud) => (
            <th key={cloud} scope="col">
              <span className={styles.cloud}>
                <Mark id={cloud} />
                <b>{naming.cloud(cloud)}</b>
              </span>
              <span className={styles.service}>
                {index.catalogue.clouds.find(({ id }) => id === cloud)?.shortService}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      {children}
    </table>
  );
}
