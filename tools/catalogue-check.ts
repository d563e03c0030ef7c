/** `npm run catalogue:check`: every problem of the catalogue in one run. */
import { CatalogueFiles, printProblem } from '#mocks/catalogue-files.ts';
import { checkCatalogue } from '#mocks/check-catalogue.ts';
import { CATALOGUE_FOLDER } from '#mocks/load-files.ts';
import { readCatalogue } from '#mocks/read-catalogue.ts';

/** 0 when the catalogue is sound, 1 with a line for each problem when not. */
export async function main(argv: readonly string[]): Promise<number> {
  const raw = await readCatalogue(argv[0] ?? CATALOGUE_FOLDER);
  const problems = checkCatalogue(new CatalogueFiles(raw));
  for (const problem of problems) process.stdout.write(`${printProblem(problem)}\n`);
  process.stdout.write(`${raw.length} files, ${problems.length} problems\n`);
  return problems.length === 0 ? 0 : 1;
}
