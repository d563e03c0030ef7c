/** The three clouds, in the order every screen shows them. */
export const CLOUDS = ['azure', 'aws', 'gcp'] as const;
export type CloudId = (typeof CLOUDS)[number];
