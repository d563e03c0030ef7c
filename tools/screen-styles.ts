/** The styles of a screen: what its own code brings beside the app's, so that its page is drawn in them without any script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ScreenId } from '#screens/screens.ts';
import { Refusal } from './basics.mjs';

interface Chunk {
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

export interface ScreenStyles {
  readonly css: string;
  /** Where the same styles lie as files, for chunks that look for them. */
  readonly hrefs: readonly string[];
}

/** Finds the screen's module by its name, `<id>.ts` in `src/screens` or `src/views/<id>`, and reads its styles. */
export async function stylesOfScreen(
  out: string,
  id: ScreenId,
  known: readonly string[],
): Promise<ScreenStyles> {
  // Written by Vite a moment ago.
  const manifest = JSON.parse(await readFile(join(out, '.vite/manifest.json'), 'utf8')) as Manifest;
  const entry = [`src/screens/${id}.ts`, `src/views/${id}/${id}.ts`].find((key) => key in manifest);
  if (!entry) throw new Refusal(`The build has no module of its own for the screen "${id}".`);
  const files = [...stylesBelow(manifest, entry)].filter((file) => !known.includes(`/${file}`));
  const texts = await Promise.all(files.map((file) => readFile(join(out, file), 'utf8')));
  return { css: texts.join('').trim(), hrefs: files.map((file) => `/${file}`) };
}

function stylesBelow(manifest: Manifest, entry: string): Set<string> {
  const seen = new Set<string>();
  const found = new Set<string>();
  const walk = (key: string) => {
    if (seen.has(key)) return;
    seen.add(key);
    const chunk = manifest[key];
    chunk?.imports?.forEach(walk);
    for (const file of chunk?.css ?? []) found.add(file);
  };
  walk(entry);
  return found;
}
