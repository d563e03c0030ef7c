/** The filters as rules over whole criteria: each bound to the value it keeps there, so that all can be asked alike. */
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Cell, ModelRow } from '#domain/matrix.ts';
import type { Criteria } from './criteria.ts';
import { FILTER_IDS, FILTERS, type FilterId, type FilterValues } from './filter.ts';
import type { CellContext, Combining, Filter, FilterContext, OptionValue } from './shape.ts';

/** A filter, asked with the criteria that carry its value. */
export interface Rule {
  readonly id: FilterId;
  readonly about: 'model' | 'cell';
  readonly isActive: (criteria: Criteria) => boolean;
  readonly chosen: (criteria: Criteria) => readonly OptionValue[];
  readonly combines: (criteria: Criteria) => Combining;
  readonly offered: (rows: readonly ModelRow[], index: CatalogueIndex) => readonly OptionValue[];
  /** The criteria with exactly these options chosen. */
  readonly choose: <C extends Criteria>(criteria: C, options: readonly OptionValue[]) => C;
  /** The criteria (or the View that carries them) without what it asks. */
  readonly lift: <C extends Criteria>(criteria: C) => C;
  /** Of a rule about cells this is always so. */
  readonly matchesModel: (row: ModelRow, criteria: Criteria, context: FilterContext) => boolean;
  /** Of a rule about models this is always so. */
  readonly matchesCell: (cell: Cell, criteria: Criteria, context: CellContext) => boolean;
  readonly isUnsaid: (cell: Cell, criteria: Criteria, context: CellContext) => boolean;
  readonly namesClouds: boolean;
  readonly decidesSale: boolean;
  readonly readsTables: boolean;
}

function ruleOf<K extends FilterId>(id: K, filters: Pick<typeof FILTERS, K>): Rule {
  const filter: Filter<FilterValues[K]> = filters[id];
  const about = filter.about === 'model' ? { model: filter } : { cell: filter };
  const { model, cell } = { model: undefined, cell: undefined, ...about };
  return {
    id,
    about: filter.about,
    isActive: (criteria) => filter.isActive(criteria[id], criteria.on),
    chosen: (criteria) => filter.chosen(criteria[id]),
    combines: ({ on }) => filter.combines(on),
    offered: filter.offered,
    choose: (criteria, options) => ({ ...criteria, [id]: filter.choose(options) }),
    lift: (criteria) => ({
      ...criteria,
      [id]: filter.empty,
      ...(filter.names === 'clouds' && { on: 'any' }),
    }),
    matchesModel: (row, criteria, context) => model?.matches(row, criteria[id], context) ?? true,
    matchesCell: (of, criteria, context) => cell?.matches(of, criteria[id], context) ?? true,
    isUnsaid: (of, criteria, context) => cell?.isUnsaid?.(of, criteria[id], context) ?? false,
    namesClouds: filter.names === 'clouds',
    decidesSale: cell?.decidesSale ?? false,
    readsTables: cell?.readsTables ?? false,
  };
}

/** Every filter's rule, those about models first. */
const RULES: readonly Rule[] = FILTER_IDS.map((id) => ruleOf(id, FILTERS));
export const MODEL_FILTERS: readonly Rule[] = RULES.filter(({ about }) => about === 'model');
export const CELL_FILTERS: readonly Rule[] = RULES.filter(({ about }) => about === 'cell');

const BY_ID: ReadonlyMap<FilterId, Rule> = new Map(RULES.map((each) => [each.id, each]));

/** The rule of a filter. */
export function rule(id: FilterId): Rule {
  const found = BY_ID.get(id);
  if (!found) throw new RangeError(`no filter ${id}`);
  return found;
}
