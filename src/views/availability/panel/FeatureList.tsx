import { CAPABILITIES, CAPABILITY_BASES, type CapabilityBasis } from '#domain/capability.ts';
import type { CapabilityFact } from '#domain/capabilities.ts';
import { formatDay, formatList } from '#i18n/format.ts';
import { useLocale, useText, useWords } from '#i18n/locale-context.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { countBySupport, type FeatureRow, type FeatureTable } from '#domain/feature-table.ts';
import styles from './FeatureList.module.css';
import { Fold } from './Fold.tsx';
import type { Footnote } from './footnotes.ts';
import { Section } from './Section.tsx';
import { SourceRefs } from './SourceRefs.tsx';

interface FeatureListProps {
  /** What is documented of the capabilities that people ask for. */
  readonly capabilities: readonly CapabilityFact[];
  readonly table: FeatureTable | null;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** What an offering can do as far as it is documented, each with what says so, and the whole table of its platform. */
export function FeatureList({ capabilities, table, notes }: FeatureListProps) {
  const words = useWords(panelWords);
  return (
    <Section title={words.features}>
      {CAPABILITY_BASES.map((basis) => (
        <Documented
          key={basis}
          basis={basis}
          facts={capabilities.filter((each) => each.basis === basis && each.answer !== 'unknown')}
          notes={notes}
        />
      ))}
      <Undocumented capabilities={capabilities} notes={notes} />
      {table && <WholeTable table={table} notes={notes} />}
    </Section>
  );
}

type Notes = Pick<FeatureListProps, 'notes'>;

interface DocumentedProps extends Notes {
  readonly basis: CapabilityBasis;
  readonly facts: readonly CapabilityFact[];
}

/** The capabilities that one kind of source documents; which kind stands above those that are not told of the version by name. */
function Documented({ basis, facts, notes }: DocumentedProps) {
  const words = useWords(panelWords);
  if (facts.length === 0) return null;
  return (
    <>
      {basis !== 'offering' && <p className={styles.small}>{words.basis[basis]}</p>}
      <ul className={styles.list}>
        {facts.map((fact) => (
          <CapabilityItem key={fact.capability} fact={fact} notes={notes} />
        ))}
      </ul>
    </>
  );
}

/** One capability: what it is, how far it goes, and what limits it. */
function CapabilityItem({ fact, notes }: Notes & { readonly fact: CapabilityFact }) {
  const words = useWords(panelWords);
  const filter = useWords(filterWords);
  const text = useText();
  const { capability, answer, detail, dependsOn, sources } = fact;
  const support = answer === 'yes' ? 'ga' : answer;
  return (
    <li data-support={support}>
      <p className={styles.row}>
        <span>
          <span>{filter.features[capability]}</span>
          <SourceRefs ids={sources} notes={notes} />
        </span>
        <span className={styles.support} data-support={support}>
          {words.support[support]}
        </span>
      </p>
      {detail && <p className={styles.small}>{text(detail)}</p>}
      {dependsOn && <p className={styles.small}>{words.dependsOn[dependsOn]}</p>}
    </li>
  );
}

/** The capabilities that no source speaks of, in one line; where one was read for them and is silent, it is named. */
function Undocumented({ capabilities, notes }: Notes & Pick<FeatureListProps, 'capabilities'>) {
  const words = useWords(panelWords);
  const filter = useWords(filterWords);
  const locale = useLocale();
  const known = new Map(capabilities.map((fact) => [fact.capability, fact]));
  const missing = CAPABILITIES.filter((id) => (known.get(id)?.answer ?? 'unknown') === 'unknown');
  if (missing.length === 0) return null;
  const names = missing.map((id) => filter.features[id]);
  const silent = missing.flatMap((id) => known.get(id) ?? []);
  return (
    <>
      <p className={styles.small}>{words.undocumented(formatList(names, locale))}</p>
      {silent.map((fact) => (
        <Silent key={fact.capability} fact={fact} notes={notes} />
      ))}
    </>
  );
}

/** A capability that a source was read for in vain. */
function Silent({ fact, notes }: Notes & { readonly fact: CapabilityFact }) {
  const filter = useWords(filterWords);
  const text = useText();
  const { capability, detail, sources } = fact;
  return (
    <p className={styles.small}>
      <span>{`${filter.features[capability]}${detail ? `: ${text(detail)}` : ''}`}</span>
      <SourceRefs ids={sources} notes={notes} />
    </p>
  );
}

/** Every feature of the platform, folded under their count, with what limits them and what is disputed. */
function WholeTable({ table, notes }: Notes & { readonly table: FeatureTable }) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const text = useText();
  const column = table.column ? text(table.column) : words.gptTable;
  const counts = countBySupport(table.rows).map(
    ({ support, count }) => `${count} ${words.support[support]}`,
  );
  return (
    <Fold summary={`${words.featureCount(table.rows.length)}: ${formatList(counts, locale)}`}>
      <p className={styles.small}>{words.featuresOf(column, formatDay(table.asOf, locale))}</p>
      <ul className={styles.list}>
        {table.rows.map((row) => (
          <FeatureItem key={row.id} row={row} notes={notes} />
        ))}
      </ul>
      <p className={styles.small}>{text(table.caveat)}</p>
    </Fold>
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
