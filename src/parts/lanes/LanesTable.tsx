import { memo } from 'react';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { whenText } from '#i18n/sentences/cell.ts';
import { endText } from '#i18n/sentences/lane.ts';
import { lanesWords } from '#i18n/words/lanes.ts';
import type { LaneFamily } from './lanes-model.ts';
import type { LaneTexts } from './lanes-texts.ts';
import styles from './LanesTable.module.css';
import { StatusMark } from '#parts/StatusMark.tsx';

interface LanesTableProps {
  readonly families: readonly LaneFamily[];
  readonly texts: LaneTexts;
}

/** The lanes as a table: one line for each stretch, the families as groups. */
export const LanesTable = memo(function LanesTable({ families, texts }: LanesTableProps) {
  const words = useWords(lanesWords);
  const locale = useLocale();
  return (
    <table className={styles.table}>
      <caption className="visuallyHidden">{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.cloud}</th>
          <th scope="col">{words.status}</th>
          <th scope="col">{words.from}</th>
          <th scope="col">{words.to}</th>
        </tr>
      </thead>
      {families.map(({ family, lanes }) => (
        <tbody key={family.id}>
          <tr>
            <th colSpan={4} scope="rowgroup">
              {family.name}
            </th>
          </tr>
          {lanes.flatMap(({ cloud, pieces }) =>
            pieces.map((piece) => (
              <tr key={piece.id}>
                <th scope="row">{texts.cloudName(cloud)}</th>
                <td>
                  <StatusMark status={piece.status} />
                  {piece.announced && <span className={styles.remark}>{words.announced}</span>}
                </td>
                <td>
                  {piece.from === null ? (
                    <Blank means={words.beginning} />
                  ) : (
                    whenText(piece.from, piece.precision, locale)
                  )}
                </td>
                <td>{endText(piece, locale) ?? <Blank means={words.open} />}</td>
              </tr>
            )),
          )}
        </tbody>
      ))}
    </table>
  );
});

/** A date that is not there: a dash to see, words to hear. */
function Blank({ means }: { means: string }) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visuallyHidden">{means}</span>
    </>
  );
}
