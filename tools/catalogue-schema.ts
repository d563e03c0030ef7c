/** `npm run catalogue:schema`: writes the JSON Schemas that editors complete catalogue files with. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { SCHEMAS } from '#mocks/file-kinds.ts';
import { CATALOGUE_FOLDER } from '#mocks/load-files.ts';

/** The schema files by name, as they should lie on disk. */
export function schemaFiles(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(SCHEMAS).map(([kind, schema]) => [
      `${kind}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' }), null, 2)}\n`,
    ]),
  );
}

export async function main(): Promise<number> {
  const folder = join(CATALOGUE_FOLDER, 'schema');
  await mkdir(folder, { recursive: true });
  const files = schemaFiles();
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  process.stdout.write(`${files.size} schemas written\n`);
  return 0;
}
