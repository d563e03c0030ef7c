import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
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

/**
 * @param {number} port
 * @param {string} instead what to do to take another
 */
export const takenPort = (port, instead) =>
  new Refusal(`Port ${port} is taken by another program: stop that one, or ${instead}.`);

/**
 * Why a server cannot have its port, in words to act on; any other error as it is.
 * @param {unknown} error
 * @param {number} port
 * @param {string} instead what to do to take another
 */
export function portRefusal(error, port, instead) {
  const message = error instanceof Error ? error.message : String(error);
  if (/already in use|EADDRINUSE/.test(message)) return takenPort(port, instead);
  if (/EACCES.*listen|listen EACCES/.test(message))
    return new Refusal(`Port ${port} needs more rights than you have: take one above 1023.`);
  return error;
}

/** Whether a checkout may be looked at only: it lies in an image, or belongs to another user. */
export function isReadOnly() {
  try {
    accessSync(root, constants.W_OK);
    return false;
  } catch {
    return true;
  }
}

/**
 * For Vite's servers: it writes its own files beside the project, or elsewhere where it may not.
 * @returns {{ configLoader?: 'runner', cacheDir?: string }}
 */
export const whereToWrite = () =>
  isReadOnly() ? { configLoader: 'runner', cacheDir: join(tmpdir(), 'tricloud-vite') } : {};

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;
