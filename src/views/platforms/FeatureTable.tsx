import type { CitedSources } from '#domain/evidence.ts';
import type { FeatureRow } from '#domain/feature-table.ts';
import type { FeatureSheet } from '#domain/platform-features.ts';
import type { Text } from '#domain/text.ts';
import { useText, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { FactSources } from '#parts/FactSources.tsx';
import type { Drawn } from './drawn.ts';
import { FeatureSupport } from './FeatureSupport.tsx';
import styles from './FeatureTable.module.css';
import { NotDocumented } from './NotDocumented.tsx';
import { SideRow } from './SideRow.tsx';
import { SideTable } from './SideTable.tsx';

/** A table of features, a row each with its answer for each cloud. */
export function FeatureTable({
  sheet,
  index,
  comparison,
  sources,
}: Drawn & { sheet: FeatureSheet }) {
  const words = useWords(platformWords);
  const text = useText();
  const naming = namingOf(index);
  const caption = () => words.sheet[sheet.family](sheet.lines.length);
  return (
    <SideTable index={index} clouds={comparison.clouds} caption={caption} head={words.feature}>
      <tbody>
        {sheet.lines.map(({ id, cells, verdict }) => {
          const row = cells.find((cell) => cell.row !== null)?.row;
          return (
            <SideRow
              key={id}
              head={row ? text(row.name) : id}
              verdict={verdict}
              cloudName={naming.cloud}
              cells={cells.map((cell) => ({
                cloud: cell.cloud,
                content: <FeatureCell row={cell.row} />,
              }))}
              {...(row && { about: aboutRow(row, sources, words.disagree, text) })}
              brief
            />
          );
        })}
      </tbody>
    </SideTable>
  );
}

/** What is to be known of a feature on every cloud, and what it rests on. */
function aboutRow(
  { name, note, conflict, sources: ids }: FeatureRow,
  sources: CitedSources | null,
  disagree: string,
  text: (of: Text) => string,
) {
  const below =
    note === null && conflict === null ? null : (
      <>
        {note && <p>{text(note)}</p>}
        {conflict && (
          <p>
            <b className={styles.disagree}>{disagree}</b> <span>{text(conflict)}</span>
          </p>
        )}
      </>
    );
  return { refs: <FactSources ids={ids} sources={sources} about={text(name)} />, below };
}

function FeatureCell({ row }: { row: FeatureRow | null }) {
  const words = useWords(platformWords);
  const text = useText();
  if (!row) return <NotDocumented why={words.noTable} />;
  return (
    <>
      <FeatureSupport support={row.support} />
      {row.hosted && <p className={styles.limit}>{words.hosted(words.supports[row.hosted])}</p>}
      {row.limit && <p className={styles.limit}>{text(row.limit)}</p>}
    </>
  );
}
