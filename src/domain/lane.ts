/** A lane is the story of one family on one cloud: stretches of days with one status each. */
import { asOf } from './as-of.ts';
import { offeringOf, type CatalogueIndex } from './catalogue.ts';
import { daysOf } from './change-days.ts';
import type { CloudId } from './cloud.ts';
import { compareText } from './compare.ts';
import type { Day } from './day.ts';
import type { Model } from './schema/model.ts';
import type { Precision } from './schema/precision.ts';
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

/** Best known first. */
const PRECISIONS: readonly Precision[] = ['day', 'month', 'by'];

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
    .flatMap(({ silence, own }) =>
      own.map((start, at) => ({ start, before: own[at - 1]?.status ?? silence })),
    )
    .toSorted((a, b) => compareText(a.start.from, b.start.from));
  const holding = new Map<CellStatus, number>();
  const count = (status: CellStatus, by: number) =>
    holding.set(status, (holding.get(status) ?? 0) + by);
  for (const { silence } of starts) count(silence, 1);
  const stretches: Stretch[] = [];
  changes.forEach(({ start, before }, at) => {
    count(before, -1);
    count(start.status, 1);
    if (changes[at + 1]?.start.from === start.from) return;
    const status = BY_STRENGTH.find((each) => (holding.get(each) ?? 0) > 0) ?? 'not-offered';
    const last = stretches.at(-1);
    if (last?.status === status) return;
    if (last) stretches[stretches.length - 1] = { ...last, to: start.from };
    const caused = causeOf(
      changes.filter((each) => each.start.from === start.from),
      status,
      last?.status,
    );
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

/** What begins a stretch: the versions that reached its status, or those that left the stronger one. */
function causeOf(
  changes: readonly { start: Start; before: CellStatus | undefined }[],
  status: CellStatus,
  left: CellStatus | undefined,
): Pick<Stretch, 'precision' | 'announced'> {
  const rises = changes.filter(({ start }) => start.status === status).map(({ start }) => start);
  const falls = changes.filter(({ before }) => before === left).map(({ start }) => start);
  const known = (causes: readonly Start[]) =>
    PRECISIONS.filter((each) => causes.some(({ precision }) => precision === each));
  return rises.length > 0
    ? { precision: known(rises)[0] ?? 'day', announced: rises.every(({ announced }) => announced) }
    : {
        precision: known(falls).at(-1) ?? 'day',
        announced: falls.some(({ announced }) => announced),
      };
}

/** The stretch of a lane that a day falls into; undefined before the first. */
export function stretchOn(lane: readonly Stretch[], day: Day): Stretch | undefined {
  return lane.findLast((stretch) => stretch.from <= day);
}

/** Each day on which an offering's own status changes, with the status that begins. */
function startsOf(
  index: CatalogueIndex,
  model: Model,
  cloud: CloudId,
): { silence: CellStatus; own: Start[] } {
  const offering = offeringOf(index, model.id, cloud);
  if (!offering) return { silence: 'not-offered', own: [] };
  const context = { edition: index.edition, released: model.released };
  const silence = asOf(offering, '0001-01-01', context).status;
  const starts: Start[] = [];
  for (const from of daysOf(offering, context)) {
    const { status, entry, announced } = asOf(offering, from, context);
    if ((starts.at(-1)?.status ?? silence) === status) continue;
    starts.push({ from, status, precision: entry?.precision ?? 'day', announced });
  }
  return { silence, own: starts };
}
