/** A lane is the story of one family on one cloud: stretches of days with one status each. */
import { asOf } from './as-of.ts';
import { offeringOf, type CatalogueIndex } from './catalogue.ts';
import { daysOf } from './change-days.ts';
import type { CloudId } from './cloud.ts';
import type { Day } from './day.ts';
import type { Model } from './model.ts';
import type { Precision } from './offering.ts';
import { CELL_STATUSES, statusStrength, type CellStatus } from './status.ts';

/** From a day (included) to the eve of the next stretch, the strongest status on that cloud. */
export interface Stretch {
  readonly from: Day;
  /** The first day that no longer belongs to it; null where it is open-ended. */
  readonly to: Day | null;
  readonly status: CellStatus;
  /** How well the first day is known. */
  readonly precision: Precision;
  /** It begins with an announced retirement that nothing confirms. */
  readonly announced: boolean;
}

type Start = Omit<Stretch, 'to'>;

/** Statuses, strongest first. */
const BY_STRENGTH = CELL_STATUSES.toSorted((a, b) => statusStrength(b) - statusStrength(a));

/**
 * The stretches of some models on a cloud, in order; days before the first carry no
 * status at all. Work grows with the number of status changes (and their sorting).
 */
export function laneOf(index: CatalogueIndex, models: readonly Model[], cloud: CloudId): Stretch[] {
  const starts = models.map((model) => startsOf(index, model, cloud));
  const changes = starts
    .flatMap((own) => own.map((start, at) => ({ start, before: own[at - 1]?.status })))
    .toSorted((a, b) => (a.start.from < b.start.from ? -1 : 1));
  const holding = new Map<CellStatus, number>();
  const count = (status: CellStatus, by: number) =>
    holding.set(status, (holding.get(status) ?? 0) + by);
  const stretches: Stretch[] = [];
  changes.forEach(({ start, before }, at) => {
    if (before !== undefined) count(before, -1);
    count(start.status, 1);
    if (changes[at + 1]?.start.from === start.from) return;
    const status = BY_STRENGTH.find((each) => (holding.get(each) ?? 0) > 0) ?? 'not-offered';
    const last = stretches.at(-1);
    if (last?.status === status) return;
    if (last) stretches[stretches.length - 1] = { ...last, to: start.from };
    const caused =
      start.status === status ? start : { precision: 'day' as const, announced: start.announced };
    stretches.push({
      from: start.from,
      to: null,
      status,
      precision: caused.precision,
      announced: caused.announced,
    });
  });
  return stretches;
}

/** The stretch of a lane that a day falls into; undefined before the first. */
export function stretchOn(lane: readonly Stretch[], day: Day): Stretch | undefined {
  return lane.findLast((stretch) => stretch.from <= day);
}

/** Each day on which an offering's own status changes, with the status that begins. */
function startsOf(index: CatalogueIndex, model: Model, cloud: CloudId): Start[] {
  const offering = offeringOf(index, model.id, cloud);
  if (!offering) return [];
  const context = { edition: index.edition, released: model.released };
  const starts: Start[] = [];
  for (const from of daysOf(offering, context)) {
    const { status, entry, announced } = asOf(offering, from, context);
    if (starts.at(-1)?.status === status) continue;
    starts.push({ from, status, precision: entry?.precision ?? 'day', announced });
  }
  return starts;
}
