import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever it was called from. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Something that cannot be done, said in one line that a person can act on; shown without a stack. */
export class Refusal extends Error {
  /** @override */
  name = 'Refusal';
}

/**
 * What to print of an error: a tool that Vite has read throws the same class from another copy.
 * @param {unknown} error
 */
export const told = (error) =>
  error instanceof Error && error.name === 'Refusal' ? error.message : error;

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
