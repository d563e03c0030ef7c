/** What can be wrong with a pasted id, as codes; their sentences are words. */
export const WARNINGS = [
  'no-such-scope',
  'bare-id',
  'undocumented-version',
  'ended',
  'ending',
  'private-preview',
  'deployment-name',
  'hidden-model',
  'not-offered',
  'not-in-catalogue',
] as const;
export type Warning = (typeof WARNINGS)[number];
