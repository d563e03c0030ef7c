import type { CitedSources } from '#domain/evidence.ts';
import type { FeatureRow } from '#domain/feature-table.ts';
import type { FeatureSheet } from '#domain/platform-features.ts';
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
  const naming = namingOf(index);
  const caption = () => words.sheet[sheet.family](sheet.lines.length);
  return (
    <SideTable index={index} clouds={comparison.clouds} caption={caption} head={words.feature}>
      <tbody>
        {sheet.lines.map(({ id, cells, verdict }) => (
          <SideRow
            key={id}
            head={<FeatureHead row={cells.find(({ row }) => row)?.row} sources={sources} />}
            verdict={verdict}
            cloudName={naming.cloud}
            cells={cells.map(({ cloud, row }) => ({ cloud, content: <FeatureCell row={row} /> }))}
            brief
          />
        ))}
      </tbody>
    </SideTable>
  );
}

/** The feature's name, with what is to be known of it on every cloud. */
function FeatureHead({
  row,
  sources,
}: {
  row: FeatureRow | null | undefined;
  sources: CitedSources | null;
}) {
  const words = useWords(platformWords);
  const text = useText();
  if (!row) return null;
  return (
    <>
      {text(row.name)}
      <div className={styles.about}>
        {row.note && <p>{text(row.note)}</p>}
        {row.conflict && (
          <p>
            <b>{words.disagree}</b> {text(row.conflict)}
          </p>
        )}
        <FactSources ids={row.sources} sources={sources} about={text(row.name)} />
      </div>
    </>
  );
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
