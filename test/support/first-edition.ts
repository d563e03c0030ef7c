/**
 * Set-up of the unit and component tests: where they would read the catalogue, they read the
 * edition of 2026-11-13 as it was kept here. Later editions correct its facts; what is tested
 * on it are the rules, which a correction leaves alone. The catalogue as it stands belongs to
 * the contract tests.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { vi } from 'vitest';
import { CATALOGUE_FOLDER } from '#mocks/load-files.ts';
import type * as Reader from '#mocks/read-catalogue.ts';

/** Every test runs at the project's root. */
const KEPT = resolve('test/support/first-edition.json');

vi.mock('#mocks/read-catalogue.ts', async (original) => {
  const { readCatalogue } = await original<typeof Reader>();
  return {
    readCatalogue: async (folder: string) =>
      folder === CATALOGUE_FOLDER ? keptEdition() : readCatalogue(folder),
  };
});

function keptEdition() {
  const files: unknown = JSON.parse(readFileSync(KEPT, 'utf8'));
  return Object.entries(files ?? {}).map(([path, file]) => ({ path, text: JSON.stringify(file) }));
}
