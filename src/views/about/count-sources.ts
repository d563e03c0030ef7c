import type { CitedSources } from '#domain/evidence.ts';

/** What a publisher gave. */
export interface PublisherCount {
  /** null: the sources that name none. */
  readonly publisher: string | null;
  readonly primary: number;
  readonly secondary: number;
  /** Sources of which nobody said whether they are the one or the other. */
  readonly unsaid: number;
  readonly ids: readonly string[];
}

/** The sources by publisher: the one with most first, equals by name, those without a publisher last. */
export function countSources(sources: CitedSources): readonly PublisherCount[] {
  const byPublisher = new Map<string | null, string[]>();
  for (const [id, { publisher }] of Object.entries(sources)) {
    const ids = byPublisher.get(publisher);
    if (ids) ids.push(id);
    else byPublisher.set(publisher, [id]);
  }
  return Array.from(byPublisher, ([publisher, ids]) => {
    const ofKind = (kind: string) => ids.filter((id) => sources[id]?.kind === kind).length;
    const [primary, secondary] = [ofKind('primary'), ofKind('secondary')];
    return { publisher, primary, secondary, unsaid: ids.length - primary - secondary, ids };
  }).toSorted(
    (a, b) =>
      Number(a.publisher === null) - Number(b.publisher === null) ||
      b.ids.length - a.ids.length ||
      (a.publisher ?? '').localeCompare(b.publisher ?? '', 'en'),
  );
}
