/** Writes every answer that needs no question mark as a file, so that any static host serves the API's default answers. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { answer, ENDPOINTS } from '#mocks/answers.ts';
import type { LoadPart } from '#mocks/parts.ts';

const NEEDS_A_QUESTION = new Set(['/changes', '/oembed', '/resolve']);

/** How many files were written below the folder: `claim.json`, `offerings/aws/…/….json`. */
export async function press(load: LoadPart, folder: string): Promise<number> {
  const [{ models }, offerings] = await Promise.all([load('catalogue'), load('offerings')]);
  const paths = ENDPOINTS.flatMap(({ path }) => {
    if (path.startsWith('/offerings/'))
      return offerings.map(({ cloud, model }) => `/offerings/${cloud}/${model}`);
    if (path.startsWith('/models/')) return models.map(({ id }) => `/models/${id}`);
    return NEEDS_A_QUESTION.has(path) ? [] : [path];
  });
  for (const path of paths) {
    const { body } = await answer(
      { method: 'GET', path, query: new Map(), ifNoneMatch: null, site: '' },
      load,
    );
    const file = join(folder, `${path.replace(/\.json$/, '')}.json`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body ?? '');
  }
  return paths.length;
}
