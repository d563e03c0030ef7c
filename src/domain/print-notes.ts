/** Sources as footnotes: each source gets one number, in the order in which the printed rows cite them. */
import type { CloudId } from '#domain/cloud.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Citations } from '#domain/evidence.ts';
import type { ModelRow } from '#domain/matrix.ts';
import type { Source } from '#domain/source.ts';

export interface PrintNotes {
  readonly numbersOf: (model: string, cloud: CloudId) => readonly number[];
  /** In the order of their numbers, from 1. */
  readonly sources: readonly Source[];
}

/** Numbers the sources of the entry that speaks in each cell (of the announcement, where only that speaks). */
export function printNotes(rows: readonly ModelRow[], citations: Citations): PrintNotes {
  const cited = new Map(citations.offerings.map((each) => [`${each.cloud} ${each.model}`, each]));
  const numbers = new Map<string, number>();
  const sources: Source[] = [];
  const cells = new Map<string, number[]>();
  for (const row of rows) {
    for (const cloud of CLOUDS) {
      const { state, offering, announced } = row.cells[cloud];
      const lists = cited.get(`${cloud} ${row.id}`);
      const at = state?.entry ? (offering?.history.indexOf(state.entry) ?? -1) : -1;
      const ids = announced ? lists?.plannedRetirement : lists?.history[at];
      const own = (ids ?? []).flatMap((id) => {
        const source = citations.sources[id];
        if (!source) return [];
        const known = numbers.get(id);
        if (known !== undefined) return [known];
        sources.push(source);
        numbers.set(id, sources.length);
        return [sources.length];
      });
      cells.set(`${cloud} ${row.id}`, own);
    }
  }
  return { numbersOf: (model, cloud) => cells.get(`${cloud} ${model}`) ?? [], sources };
}
