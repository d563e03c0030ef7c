/** Geographies to which inference can be pinned; `global` is the unpinned one. */
export const SCOPES = [
  'global',
  'us',
  'eu',
  'uk',
  'jp',
  'au',
  'in',
  'ca',
  'us-gov',
  'apac',
  'sg',
  'id',
  'br',
  'kr',
  'ch',
  'ae',
  'de',
  'fr',
  'no',
] as const;
export type Scope = (typeof SCOPES)[number];
