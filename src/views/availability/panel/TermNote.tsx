import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { FullOffering } from '#domain/evidence.ts';
import { labOf } from '#domain/model.ts';
import type { Party, TermStart } from '#domain/schema/terms.ts';
import type { TermName } from '#domain/terms.ts';
import type { Scope } from '#domain/scope.ts';
import type { TermsOnDay } from '#domain/full-terms.ts';
import { formatDay } from '#i18n/format.ts';
import { useLocale, useWords } from '#i18n/locale-context.ts';
import { whenText } from '#i18n/sentences/cell.ts';
import { panelWords } from '#i18n/words/panel.ts';
import { scopeLabel } from '#parts/ScopeList.tsx';
import type { Footnote } from './footnotes.ts';
import styles from './OfferingFacts.module.css';
import { SourceRefs } from './SourceRefs.tsx';

export interface TermNoteProps {
  readonly index: CatalogueIndex;
  readonly full: FullOffering;
  readonly terms: TermsOnDay;
  readonly term: Exclude<TermName, 'price'>;
  readonly notes: ReadonlyMap<string, Footnote>;
}

/** The cloud and the lab of an offering by name. */
export function partiesOf(
  { catalogue }: CatalogueIndex,
  full: FullOffering,
): Record<Party, string> {
  const lab = labOf(full.model);
  return {
    cloud: catalogue.clouds.find(({ id }) => id === full.cloud)?.name ?? full.cloud,
    lab: catalogue.labs.find(({ id }) => id === lab)?.name ?? lab,
  };
}

/** Since when a term holds, from which sources, and what held before and holds later. */
export function TermNote({ index, full, terms, term, notes }: TermNoteProps) {
  const words = useWords(panelWords);
  const locale = useLocale();
  const now = terms[term];
  const names = partiesOf(index, full);
  const all: readonly {
    from: TermStart | null;
    value: Party | readonly Scope[];
    sources: readonly string[];
  }[] = full.terms[term];
  const at = now?.at ?? -1;
  const when = (from: TermStart | null) => {
    if (!from) return null;
    const text = whenText(from.on, from.precision, locale);
    return from.precision === 'by' ? text : words.sinceDay(text);
  };
  const since = now?.borrowed
    ? words.borrowed(formatDay(index.edition, locale))
    : when(now?.from ?? null);
  return (
    <>
      {since !== null && <span className={styles.since}>{` (${since})`}</span>}
      <SourceRefs ids={now?.sources ?? []} notes={notes} />
      {all.map(({ from, value, sources }, place) =>
        place === at ? null : (
          <p key={place} className={styles.small}>
            <span>
              {[
                place < at ? words.earlier : words.later,
                typeof value === 'string' ? names[value] : value.map(scopeLabel).join(', '),
                when(from) ?? '',
              ].join(' ')}
            </span>
            <SourceRefs ids={sources} notes={notes} />
          </p>
        ),
      )}
    </>
  );
}
