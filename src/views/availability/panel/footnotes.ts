import type { CitedSources, FullOffering } from '#domain/evidence.ts';
import { TERMS } from '#domain/terms.ts';
import type { Source } from '#domain/source.ts';
import type { Cited } from '#i18n/words/panel.ts';

/** A source with its number and what it is cited for. */
export interface Footnote {
  readonly id: string;
  readonly at: number;
  readonly source: Source;
  readonly supports: readonly Cited[];
}

/** Some sources and what they support. */
export interface Citation {
  readonly ids: readonly string[];
  readonly supports: readonly Cited[];
}

/** The offering's own citations: its history first, so that its numbers read upwards. */
export function citationsOf(offering: FullOffering): Citation[] {
  return [
    ...offering.history.map(({ sources }) => ({ ids: sources, supports: ['history'] as const })),
    ...(offering.plannedRetirement
      ? [{ ids: offering.plannedRetirement.sources, supports: ['retirement'] as const }]
      : []),
    ...(offering.plannedRetirement?.formerly ?? []).map(({ sources }) => ({
      ids: sources,
      supports: ['retirement'] as const,
    })),
    ...TERMS.flatMap((term) =>
      offering.terms[term].map(({ sources }) => ({ ids: sources, supports: [term] })),
    ),
    ...Object.values(offering.capabilities ?? {}).map(({ sources }) => ({
      ids: sources,
      supports: ['features'] as const,
    })),
    ...offering.sources.map(({ source, supports }) => ({ ids: [source], supports })),
  ];
}

/** Numbers the sources in the order they are first cited; unknown ones are left out. */
export function footnotes(
  citations: readonly Citation[],
  sources: CitedSources,
): ReadonlyMap<string, Footnote> {
  const notes = new Map<string, Footnote>();
  for (const { ids, supports } of citations) {
    for (const id of ids) {
      const source = sources[id];
      if (!source) continue;
      const known = notes.get(id);
      notes.set(id, {
        id,
        source,
        at: known?.at ?? notes.size + 1,
        supports: [...new Set([...(known?.supports ?? []), ...supports])],
      });
    }
  }
  return notes;
}
