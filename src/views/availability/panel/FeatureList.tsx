import { formatDay, formatList } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { countBySupport, type FeatureRow, type FeatureTable } from './feature-rows.ts';
import styles from './FeatureList.module.css';
import { Fold } from './Fold.tsx';
import type { Footnote } from './footnotes.ts';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

interface FeatureListProps {
  readonly table: FeatureTable | null;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** The features of a platform, folded under their count, with what limits them and what is disputed. */
export function FeatureList({ table, notes }: FeatureListProps) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const text = useText();
  if (!table) {
    return (
      <Section title={words.features}>
        <p>{words.noFeatures}</p>
      </Section>
    );
  }
  const column = table.column ? text(table.column) : words.gptTable;
  const counts = countBySupport(table.rows).map(
    ({ support, count }) => `${count} ${words.support[support]}`,
  );
  return (
    <Section title={words.features}>
      <Fold summary={`${words.featureCount(table.rows.length)}: ${formatList(counts, locale)}`}>
        <p className={styles.small}>{words.featuresOf(column, formatDay(table.asOf, locale))}</p>
        <ul className={styles.list}>
          {table.rows.map((row) => (
            <FeatureItem key={row.id} row={row} notes={notes} />
          ))}
        </ul>
        <p className={styles.small}>{text(table.caveat)}</p>
      </Fold>
    </Section>
  );
}

interface FeatureItemProps {
  readonly row: FeatureRow;
  readonly notes: ReadonlyMap<string, Footnote>;
}

function FeatureItem({ row, notes }: FeatureItemProps) {
  const words = useWords(panelWords);
  const text = useText();
  const { name, support, hosted, limit, note, conflict, sources } = row;
  return (
    <li data-support={support}>
      <p className={styles.row}>
        <span>
          <span>{text(name)}</span>
          <SourceRefs ids={sources} notes={notes} />
        </span>
        <span className={styles.support} data-support={support}>
          {words.support[support]}
        </span>
      </p>
      {hosted && <p className={styles.small}>{words.hosted(words.support[hosted])}</p>}
      {limit && <p className={styles.small}>{text(limit)}</p>}
      {note && <p className={styles.small}>{text(note)}</p>}
      {conflict && (
        <p className={styles.conflict}>
          <b>{words.disagree}</b> <span>{text(conflict)}</span>
        </p>
      )}
    </li>
  );
}
