import { useQuery } from '@tanstack/react-query';
import { citationsQuery } from '#api/queries.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Claim } from '#domain/claim.ts';
import { carryingCells } from '#domain/claim-evidence.ts';
import type { Citations } from '#domain/evidence.ts';
import type { Source } from '#domain/source.ts';
import { formatList } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { sourceWords } from '#i18n/words/sources.ts';
import { Again } from '#parts/Again.tsx';
import { SourceLine } from '#parts/SourceLine.tsx';
import styles from './Evidence.module.css';

interface Cited {
  readonly id: string;
  readonly source: Source;
  readonly cells: readonly string[];
}

/** The sources behind this very sentence: one line each, with the cells it states. */
export function Evidence({ index, claim }: { index: CatalogueIndex; claim: Claim }) {
  const words = useWords(sourceWords);
  const locale = useLocale();
  const query = useQuery(citationsQuery());
  if (query.isPending) return <output className={styles.panel}>{words.evidenceLoading}</output>;
  if (query.isError) {
    return (
      <div className={styles.panel} role="alert">
        <p>{words.evidenceFailed}</p>
        <Again onRetry={() => void query.refetch()} />
      </div>
    );
  }
  const cited = citedFor(index, claim, query.data);
  return (
    <div className={styles.panel}>
      <h2 className={styles.title}>
        <span>{words.evidenceTitle}</span>{' '}
        <span className={styles.count}>{words.evidenceNote(cited.length)}</span>
      </h2>
      {cited.length === 0 && <p>{words.evidenceNone}</p>}
      <ol className={styles.list}>
        {cited.map(({ id, source, cells }) => (
          <li key={id}>
            <SourceLine source={source} />
            <p className={styles.cells}>{formatList(cells, locale)}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** The sources of the cells that carry the claim, those with most cells first. */
function citedFor(index: CatalogueIndex, claim: Claim, citations: Citations): Cited[] {
  const naming = namingOf(index);
  const lists = new Map(
    citations.offerings.map((each) => [`${each.cloud} ${each.model}`, each.history]),
  );
  const cells = new Map<string, string[]>();
  for (const { model, cloud, entry } of carryingCells(index, claim)) {
    for (const id of lists.get(`${cloud} ${model.id}`)?.[entry] ?? []) {
      const name = `${model.name} (${naming.cloud(cloud)})`;
      const known = cells.get(id);
      if (known) known.push(name);
      else cells.set(id, [name]);
    }
  }
  return [...cells]
    .flatMap(([id, names]) => {
      const source = citations.sources[id];
      return source ? [{ id, source, cells: names }] : [];
    })
    .toSorted((a, b) => b.cells.length - a.cells.length);
}
