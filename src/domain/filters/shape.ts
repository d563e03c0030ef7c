/** What a filter is: a question about models or about their cells, whole in one object. */
import type { Supports } from '#domain/capability.ts';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { CloudId } from '#domain/cloud.ts';
import type { Param } from '#domain/codec.ts';
import type { Cell, ModelRow } from '#domain/matrix.ts';
import type { Scope } from '#domain/scope.ts';

/**
 * Whether a row must pass on one of the asked clouds, on every one, or there with its family:
 * itself on one, and on each of the others some version of the same family.
 */
export type Join = (typeof JOINS)[number];
export const JOINS = ['any', 'all', 'family'] as const;

/** What can be chosen in a menu. */
export type OptionValue = string | number;

/** What a further option does: each must hold, one must, or it takes the other's place. */
export type Combining = 'narrows' | 'widens' | 'replaces';

/** What a filter may look at beside the row. */
export interface FilterContext {
  readonly index: CatalogueIndex;
  /** Every row of the day: where a family is asked for, its other versions are looked for here. */
  readonly rows: readonly ModelRow[];
  /** What is documented of capabilities; null until it is loaded. */
  readonly supports: Supports | null;
}

/** The same, for one cell. */
export interface CellContext extends FilterContext {
  readonly row: ModelRow;
  readonly cloud: CloudId;
  /** Where inference must be pinned: what a price is asked for. */
  readonly pinnedTo: readonly Scope[];
  /** Whether the cell is asked about at all: on sale, or what a filter decides instead. */
  readonly asked: boolean;
}

/** What every filter says of the value it keeps in the criteria; its name there is its id. */
interface FilterShape<T> extends Param<T> {
  /** The value that asks nothing. */
  readonly empty: T;
  readonly isActive: (value: T, on: Join) => boolean;
  /** The options that occur in the rows, in the order in which links print them. */
  readonly offered: (rows: readonly ModelRow[], index: CatalogueIndex) => readonly OptionValue[];
  /** The options that a value chooses. */
  readonly chosen: (value: T) => readonly OptionValue[];
  /** The value that chooses these options; what is none of its options is left out. */
  readonly choose: (options: readonly OptionValue[]) => T;
  readonly combines: (on: Join) => Combining;
  /** It says on which clouds the others must hold, and so whether on all of them. */
  readonly names?: 'clouds';
}

/** A rule about the model itself. */
export interface ModelFilter<T> extends FilterShape<T> {
  readonly about: 'model';
  readonly matches: (row: ModelRow, value: T, context: FilterContext) => boolean;
}

/** A rule about one cell; where several are active, the same cloud must satisfy them all. */
export interface CellFilter<T> extends FilterShape<T> {
  readonly about: 'cell';
  readonly matches: (cell: Cell, value: T, context: CellContext) => boolean;
  /** Of a cell that does not match: whether that is only because no source says. */
  readonly isUnsaid?: (cell: Cell, value: T, context: CellContext) => boolean;
  /** It decides which cells are asked about, instead of "on sale". */
  readonly decidesSale?: true;
  /** It reads the tables of capabilities, which are loaded late. */
  readonly readsTables?: true;
}

export type Filter<T> = ModelFilter<T> | CellFilter<T>;
