/** The statuses a source can state for an offering. */
export const STATUSES = [
  'ga',
  'available',
  'preview',
  'private-preview',
  'deprecated',
  'suspended',
  'retired',
] as const;
export type Status = (typeof STATUSES)[number];

/** What a cell can show: a stated status, or one of the two kinds of "no". */
export const CELL_STATUSES = [...STATUSES, 'not-offered', 'not-documented'] as const;
export type CellStatus = (typeof CELL_STATUSES)[number];

const ON_SALE: ReadonlySet<CellStatus> = new Set(['preview', 'available', 'ga', 'deprecated']);

/** Whether anybody can buy it. A private preview is not on sale. */
export function isOnSale(status: CellStatus): boolean {
  return ON_SALE.has(status);
}

const ENDS: ReadonlySet<CellStatus> = new Set(['deprecated', 'suspended', 'retired']);

/** Whether a status ends another one: as a first known fact it shows that an undated sale came before. */
export function isEnd(status: CellStatus): boolean {
  return ENDS.has(status);
}

const STRENGTH: Record<CellStatus, number> = {
  ga: 8,
  available: 7,
  preview: 6,
  deprecated: 5,
  'private-preview': 4,
  suspended: 3,
  'not-documented': 2,
  retired: 1,
  'not-offered': 0,
};

/** Order of statuses when several models stand for one family: the strongest speaks. */
export function statusStrength(status: CellStatus): number {
  return STRENGTH[status];
}

/**
 * Which status may directly follow which. `retired` is final in a history; a
 * restored model is written as a new entry only after `suspended`.
 */
export const MAY_FOLLOW: Record<Status, readonly Status[]> = {
  'private-preview': ['preview', 'available', 'ga', 'suspended', 'deprecated', 'retired'],
  preview: ['available', 'ga', 'suspended', 'deprecated', 'retired'],
  available: ['preview', 'ga', 'suspended', 'deprecated', 'retired'],
  ga: ['suspended', 'deprecated', 'retired'],
  deprecated: ['suspended', 'retired', 'ga'],
  suspended: ['private-preview', 'preview', 'available', 'ga', 'deprecated', 'retired'],
  retired: [],
};
