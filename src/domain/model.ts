export const WEIGHTS = ['closed', 'open'] as const;
export type Weights = (typeof WEIGHTS)[number];

/** The lab in a model's id. */
export function labOf(model: string): string {
  return model.slice(0, model.indexOf('/'));
}
