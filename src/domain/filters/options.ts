/** What can be chosen in each filter, and what choosing does to the criteria (or the View that carries them). */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Cell, ModelRow } from '#domain/matrix.ts';
import { labOf } from '#domain/model.ts';
import { SCOPES } from '#domain/offering.ts';
import { CELL_STATUSES } from '#domain/status.ts';
import { CAPABILITIES } from './capability.ts';
import type { Criteria } from './criteria.ts';
import type { FilterId } from './filter.ts';

export type OptionValue = string | number;

const CONTEXTS = [128_000, 200_000, 400_000, 1_000_000];
const PRICES = [1, 2, 5, 10];
const YEARS_OFFERED = 3;

/**
 * The options of a filter that occur in the rows, in the order in which links print
 * them; what is chosen stands among them even where no row has it.
 */
export function optionsOf(
  id: FilterId,
  rows: readonly ModelRow[],
  criteria: Criteria,
  index: CatalogueIndex,
): readonly OptionValue[] {
  const offered = OFFERED[id](rows, index);
  return [...offered, ...chosenIn(id, criteria).filter((value) => !offered.includes(value))];
}

type Offered = (rows: readonly ModelRow[], index: CatalogueIndex) => readonly OptionValue[];

const OFFERED: Readonly<Record<FilterId, Offered>> = {
  clouds: () => CLOUDS,
  labs: (rows, index) => {
    const found = new Set(rows.map((row) => labOf(row.id)));
    return index.catalogue.labs.map((lab) => lab.id).filter((lab) => found.has(lab));
  },
  families: (rows, index) => {
    const found = new Set(rows.map((row) => row.model.family));
    return [...index.families.keys()].filter((family) => found.has(family));
  },
  frontier: () => ['only'],
  weights: () => ['closed', 'open'],
  statuses: (rows) => {
    const found = new Set(cellsOf(rows).map((cell) => cell.status));
    return CELL_STATUSES.filter((status) => found.has(status));
  },
  scopes: (rows) => {
    const found = new Set(cellsOf(rows).flatMap((cell) => cell.offering?.scopes ?? []));
    return SCOPES.filter((scope) => found.has(scope));
  },
  features: () => CAPABILITIES.map((capability) => capability.id),
  context: () => CONTEXTS,
  price: () => PRICES,
  since: (rows) => {
    const years = new Set(rows.flatMap((row) => row.model.released?.slice(0, 4) ?? []));
    const newest = [...years].toSorted().toReversed().slice(0, YEARS_OFFERED);
    return newest.map((year) => `${year}-01-01`);
  },
};

function cellsOf(rows: readonly ModelRow[]): Cell[] {
  return rows.flatMap((row) => CLOUDS.map((cloud) => row.cells[cloud]));
}

/** The chosen options of a filter. */
export function chosenIn(id: FilterId, criteria: Criteria): readonly OptionValue[] {
  const value = criteria[id];
  if (Array.isArray(value)) return value;
  if (id === 'frontier') return criteria.frontier ? ['only'] : [];
  // What is left is one value or none: lists and the flag are dealt with above.
  return value === null ? [] : [value as OptionValue];
}

/** Whether a further option narrows the result (each must hold), widens it (one must), or takes the other's place. */
export function combines(id: FilterId, criteria: Criteria): 'narrows' | 'widens' | 'replaces' {
  if (!Array.isArray(criteria[id])) return 'replaces';
  if (id === 'scopes' || id === 'features') return 'narrows';
  return id === 'clouds' && criteria.on === 'all' ? 'narrows' : 'widens';
}

/** The criteria with exactly these options of a filter chosen. */
export function withChosen<C extends Criteria>(
  criteria: C,
  id: FilterId,
  values: readonly OptionValue[],
): C {
  if (Array.isArray(criteria[id])) return { ...criteria, [id]: values };
  if (id === 'frontier') return { ...criteria, frontier: values.length > 0 };
  return { ...criteria, [id]: values[0] ?? null };
}

/** The criteria with an option chosen, or no longer chosen; lists keep the order of the options. */
export function withToggled<C extends Criteria>(
  criteria: C,
  id: FilterId,
  value: OptionValue,
  options: readonly OptionValue[],
): C {
  const chosen = chosenIn(id, criteria);
  if (chosen.includes(value)) {
    return withChosen(
      criteria,
      id,
      chosen.filter((each) => each !== value),
    );
  }
  if (combines(id, criteria) === 'replaces') return withChosen(criteria, id, [value]);
  return withChosen(
    criteria,
    id,
    options.filter((each) => each === value || chosen.includes(each)),
  );
}
