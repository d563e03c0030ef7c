import type { CatalogueIndex } from './catalogue.ts';
import { CLOUDS, type CloudId } from './cloud.ts';
import { compareText } from './compare.ts';
import type { Day } from './day.ts';
import type { ModelId } from './schema/model.ts';
import type { CellStatus } from './status.ts';
import { modelSteps, stateOn } from './steps.ts';

/** A cell that differs between two days. */
export interface Change {
  readonly model: ModelId;
  readonly cloud: CloudId;
  readonly from: CellStatus;
  readonly to: CellStatus;
  /** The day the newer state began; null where only a latest day is documented. */
  readonly on: Day | null;
  /** The day by which it is documented to hold; null where the day itself is known. */
  readonly by: Day | null;
  readonly announced: boolean;
}

/**
 * The cells that differ between two days, oldest first. Learning of a state is no
 * event: "not documented" giving way to a `by` entry is not listed, and a `by`
 * entry never claims that anything happened on its day.
 */
export function changesBetween(index: CatalogueIndex, from: Day, to: Day): Change[] {
  const changes: Change[] = [];
  for (const model of index.catalogue.models) {
    const steps = modelSteps(index, model);
    const [earlier, later] = [stateOn(steps, from), stateOn(steps, to)];
    if (earlier === later) continue;
    for (const cloud of CLOUDS) {
      const [before, after] = [earlier.states[cloud], later.states[cloud]];
      if (before.status === after.status || after.status === 'not-documented') continue;
      const undated = after.entry?.precision === 'by';
      if (undated && before.status === 'not-documented') continue;
      changes.push({
        model: model.id,
        cloud,
        from: before.status,
        to: after.status,
        on: undated ? null : after.since,
        by: undated ? after.since : null,
        announced: after.announced,
      });
    }
  }
  return changes.toSorted((a, b) => compareText(whenOf(a), whenOf(b)));
}

function whenOf(change: Change): string {
  return change.on ?? change.by ?? '';
}
