import type { ReactNode } from 'react';
import type { CloudId } from '#domain/cloud.ts';
import type { Verdict } from '#domain/platform-verdict.ts';
import { useWords } from '#i18n/locale-context.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { Mark } from '#parts/Mark.tsx';
import styles from './SideRow.module.css';

interface SideRowProps {
  /** What the row is about. */
  readonly head: string;
  readonly verdict: Verdict;
  /** In what they differ, where that is known. */
  readonly by?: string;
  readonly cells: readonly { readonly cloud: CloudId; readonly content: ReactNode }[];
  readonly cloudName: (cloud: CloudId) => string;
  /** Says its verdict in few words: only that it differs, or nothing. */
  readonly brief?: boolean;
  /** What holds for the row on every cloud: below its head, and below its cells. */
  readonly about?: { readonly refs: ReactNode; readonly below: ReactNode };
}

/** A row with a cell for each cloud, and whether they differ. */
export function SideRow(props: SideRowProps) {
  const { head, verdict, by, cells, cloudName, brief = false, about } = props;
  const words = useWords(platformWords);
  const compared = cells.length > 1;
  const told = compared && (verdict === 'differs' || !brief);
  const { refs = null, below = null } = about ?? {};
  const shown = compared ? verdict : undefined;
  return (
    <>
      <tr className={styles.row} data-verdict={shown} data-goes-on={below !== null || undefined}>
        <th scope="row" rowSpan={below === null ? undefined : 2}>
          <span>{head}</span>
          {told && <span className={styles.verdict}>{by ?? words.verdicts[verdict]}</span>}
          {refs}
        </th>
        {cells.map(({ cloud, content }) => (
          <td key={cloud} data-cloud={cloud}>
            <span className={styles.cloud}>
              <Mark id={cloud} /> <span>{cloudName(cloud)}</span>
            </span>
            {content}
          </td>
        ))}
      </tr>
      {below !== null && (
        <tr className={styles.below} data-of={shown}>
          <td colSpan={cells.length}>{below}</td>
        </tr>
      )}
    </>
  );
}
