/**
 * The lanes as pieces on a scale: what does not depend on the day shown, so that a
 * moving day redraws a line and nothing else.
 */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { addDays, daysBetween, firstDayOf, type Day } from '#domain/day.ts';
import type { Event } from '#domain/event.ts';
import type { Stretch } from '#domain/lane.ts';
import { lanesOf, speaksFor } from '#domain/matrix.ts';
import type { Family } from '#domain/schema/model.ts';
import type { DayRange } from '#domain/range.ts';
import { reachOf, reachRank } from '#domain/reach.ts';
import { isOnSale, type CellStatus } from '#domain/status.ts';
import type { LaneFact } from '#i18n/sentences/lane.ts';

/** One stretch as drawn: its facts, and where it lies in percent of the scale. */
export interface Piece extends LaneFact {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  /** The status it follows; null where it is the first. */
  readonly before: CellStatus | null;
}

export interface Lane {
  readonly cloud: CloudId;
  readonly pieces: readonly Piece[];
}

export interface LaneFamily {
  readonly family: Family;
  readonly lanes: readonly Lane[];
}

/** An event as a tick. */
export interface Tick {
  readonly id: string;
  readonly x: number;
  readonly event: Event;
}

/** The event of 18 November 2025 that the app grew out of. */
export const DEAL_EVENT = 'msft-nvidia-anthropic-deal';

/** Where a day begins on the scale, in percent; days outside lie on its ends. */
export function placeOf(day: Day, { from, to }: DayRange): number {
  const whole = daysBetween(from, to) + 1;
  const part = (daysBetween(from, day) / whole) * 100;
  return roundPlace(Math.min(100, Math.max(0, part)));
}

/** A place as short as the drawing needs: a hundredth of a percent is less than a tenth of a pixel. */
export function roundPlace(percent: number): number {
  return Math.round(percent * 100) / 100;
}

/** Every frontier family with its three lanes, in the catalogue's order. */
export function laneFamilies(
  index: CatalogueIndex,
  openWeights: boolean,
  range: DayRange,
): LaneFamily[] {
  return index.catalogue.families
    .filter((family) => family.frontier)
    .map((family) => {
      const stretches = lanesOf(index, family.id, openWeights);
      const { best } = reachOf(index, family.id, addDays(range.from, -1), {
        countsModel: speaksFor(index, family.id, openWeights),
      });
      return {
        family,
        lanes: CLOUDS.map((cloud) => ({
          cloud,
          pieces: piecesOf(`${family.id}-${cloud}`, stretches[cloud], best[cloud], range),
        })),
      };
    });
}

/** The stretches within the range, behind the state that held before it. */
function piecesOf(
  lane: string,
  stretches: readonly Stretch[],
  before: CellStatus,
  range: DayRange,
): Piece[] {
  const first = stretches[0];
  const facts: LaneFact[] = stretches.map((stretch, at) => ({
    ...stretch,
    next: stretches[at + 1] ?? null,
  }));
  const startsLater = !first || first.from > range.from;
  if (startsLater && facts[0]?.status === before) facts[0] = { ...facts[0], from: null };
  else if (startsLater) {
    const silent = { status: before, precision: 'day' as const, announced: false };
    facts.unshift({ ...silent, from: null, to: first?.from ?? null, next: first ?? null });
  }
  return facts
    .map((fact, at): Piece => {
      const x = fact.from === null ? 0 : placeOf(fact.from, range);
      const end = fact.to === null ? 100 : placeOf(fact.to, range);
      const width = roundPlace(end - x);
      return { ...fact, id: `${lane}-${at}`, x, width, before: facts[at - 1]?.status ?? null };
    })
    .filter((piece) => piece.width > 0);
}

/** The families as the matrix orders them on a day: who has the claim, then by reach. */
export function laneOrder(
  index: CatalogueIndex,
  families: readonly LaneFamily[],
  day: Day,
  claimFamilies: readonly string[],
  openWeights: boolean,
): LaneFamily[] {
  const rank = new Map(
    families.map(({ family: { id } }) => {
      const { reach } = reachOf(index, id, day, { countsModel: speaksFor(index, id, openWeights) });
      return [id, claimFamilies.includes(id) ? -1 : reachRank(reach)];
    }),
  );
  const rankOf = ({ family }: LaneFamily) => rank.get(family.id) ?? 0;
  return families.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** What a lane says on a day. */
export function statusOn({ pieces }: Lane, day: Day): CellStatus {
  const dated = pieces.findLast(({ from }) => from === null || from <= day);
  return dated?.status ?? 'not-offered';
}

/** The events within the range, oldest first. */
export function ticksOf(events: readonly Event[], range: DayRange): Tick[] {
  return events
    .map((event) => ({ event, day: firstDayOf(event.on) }))
    .filter(({ day }) => day >= range.from && day <= range.to)
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ event, day }) => ({ id: `event-${event.id}`, x: placeOf(day, range), event }));
}

/** The statuses that are drawn somewhere, strongest first. */
export function drawnStatuses(families: readonly LaneFamily[]): CellStatus[] {
  const pieces = families.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.pieces));
  return DRAWN.filter((status) => pieces.some((piece) => piece.status === status));
}

/** Whether a sale begins with it, on a day that a source names. */
export function startsOnADay({ from, precision, status, before, x }: Piece): boolean {
  const begins = isOnSale(status) && (before === null || !isOnSale(before));
  return begins && from !== null && precision === 'day' && x > 0;
}

/** Whether some lane begins with a start that no source dates. */
export function hasUndated(families: readonly LaneFamily[]): boolean {
  return families.some(({ lanes }) =>
    lanes.some(({ pieces }) => pieces.some((piece) => piece.precision === 'by')),
  );
}

const DRAWN: readonly CellStatus[] = [
  'ga',
  'available',
  'preview',
  'private-preview',
  'deprecated',
  'suspended',
  'retired',
  'not-documented',
];
