import { resolve } from 'node:path';
import { CatalogueFiles, printProblem } from './catalogue-files.ts';
import { checkCatalogue } from './check-catalogue.ts';
import { assembleParts, type LoadPart, type Parts } from './parts.ts';
import { readCatalogue } from './read-catalogue.ts';

/** Where the catalogue lies; every command of the project runs at its root. */
export const CATALOGUE_FOLDER = resolve('mocks/catalogue');

/** Reads, checks and assembles the catalogue; throws with every problem, one a line. */
export async function loadParts(folder: string = CATALOGUE_FOLDER): Promise<Parts> {
  const files = new CatalogueFiles(await readCatalogue(folder));
  const problems = checkCatalogue(files);
  if (problems.length > 0) {
    throw new Error(
      `The catalogue has ${problems.length} problems:\n${problems.map(printProblem).join('\n')}`,
    );
  }
  return assembleParts(files);
}

/** The parts straight from the files, read once. */
export function loadFromFiles(folder: string = CATALOGUE_FOLDER): LoadPart {
  let parts: Promise<Parts> | undefined;
  return async (part) => (await (parts ??= loadParts(folder)))[part];
}
