/**
 * `npm run catalogue:changelog -- <earlier catalogue>`: writes CHANGELOG-catalogue.md from an earlier
 * edition (its folder, or one JSON file of path and content) and the one that stands.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CatalogueFiles } from '#mocks/catalogue-files.ts';
import { CATALOGUE_FOLDER } from '#mocks/load-files.ts';
import { assembleParts } from '#mocks/parts.ts';
import { readCatalogue } from '#mocks/read-catalogue.ts';
import { Refusal } from './basics.mjs';
import type { EditionChange } from '#domain/editions.ts';
import { editionChanges } from './edition-changes.ts';

const FILE = 'CHANGELOG-catalogue.md';
const PARTS: readonly (readonly [EditionChange['why'], string])[] = [
  ['world', 'What changed in the world'],
  ['corrected', 'What we had wrong'],
  ['missing', 'What was missing'],
];

export async function main(argv: readonly string[]): Promise<number> {
  const [from] = argv;
  if (from === undefined) {
    throw new Refusal(
      'Write: npm run catalogue:changelog -- <folder or JSON of an earlier edition>',
    );
  }
  const { edition, text, file } = await changelogSince(from);
  await writeFile(FILE, text);
  await mkdir(join(CATALOGUE_FOLDER, 'editions'), { recursive: true });
  await writeFile(
    join(CATALOGUE_FOLDER, `editions/${edition}.json`),
    `${JSON.stringify(file, null, 2)}\n`,
  );
  process.stdout.write(`${FILE} and editions/${edition}.json: ${file.changes.length} changes\n`);
  return 0;
}

/** What has changed since an earlier edition: as a page, and as the file that the API answers from. */
export async function changelogSince(from: string) {
  const [before, after] = [await partsOf(from), await partsOf(CATALOGUE_FOLDER)];
  const changes = editionChanges(
    { edition: before.catalogue.edition, offerings: before.offerings },
    { edition: after.catalogue.edition, offerings: after.offerings },
    after.catalogue.renamed,
  );
  const sections = PARTS.map(([why, title]) => {
    const lines = changes.filter((each) => each.why === why).map(line);
    return [`### ${title} (${lines.length})`, '', ...lines].join('\n');
  });
  const text = [
    '# The catalogue, edition by edition',
    '',
    'Written by `npm run catalogue:changelog` from two editions. A dated change after the earlier edition happened in the world; everything else was wrong or missing in it.',
    '',
    `## ${after.catalogue.edition}, after ${before.catalogue.edition}`,
    '',
    sections.join('\n\n'),
    '',
  ].join('\n');
  const $schema = '../schema/edition-changes.schema.json';
  const file = { $schema, after: before.catalogue.edition, changes };
  return { edition: after.catalogue.edition, text, file };
}

async function partsOf(from: string) {
  const raw = from.endsWith('.json')
    ? Object.entries<unknown>(
        // Path and content, read again by their schemas.
        JSON.parse(await readFile(from, 'utf8')) as Record<string, unknown>,
      ).map(([path, file]) => ({ path, text: JSON.stringify(file) }))
    : await readCatalogue(from);
  return assembleParts(new CatalogueFiles(raw));
}

function line({ what, field, was, is }: EditionChange): string {
  if (field === 'offering') return `- \`${what}\`: ${is}`;
  return `- \`${what}\`, ${field}: ${was ?? 'not documented'} → ${is ?? 'not documented'}`;
}
