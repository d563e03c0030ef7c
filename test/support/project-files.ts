/** The project's own files, as a newcomer would see them: nothing installed, built or ignored. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'coverage',
  '.git',
  '.cache',
  'playwright-report',
  'test-results',
]);

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(ROOT, folder), { withFileTypes: true })) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name) || entry.name.endsWith('.log')) continue;
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

/** Every file, as a path from the root with forward slashes. */
export const FILES: readonly string[] = [...walk('')].toSorted();

/** Every folder that holds a file, without a closing slash. */
export const FOLDERS: ReadonlySet<string> = new Set(
  FILES.flatMap((path) => [...path.matchAll(/\//g)].map((match) => path.slice(0, match.index))),
);

/** The rooms of the house: the folders of src, and those beside it. */
export const ROOMS: readonly string[] = [...FOLDERS].filter(
  (folder) => /^src\/[^/]+$/.test(folder) || ['mocks', 'test', 'tools'].includes(folder),
);

export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** The files below some folders that end in one of these. */
export function filesIn(folders: readonly string[], endings: readonly string[]): string[] {
  return FILES.filter(
    (path) =>
      folders.some((folder) => path.startsWith(`${folder}/`)) &&
      endings.some((ending) => path.endsWith(ending)),
  );
}
