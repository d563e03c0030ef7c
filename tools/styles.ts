/** The styles that a module brings beside those of the app, so that its page is drawn in them without any script. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Refusal } from './basics.mjs';
import { staticGraph, type Manifest } from './bundles.ts';
import type { Styles } from './page.ts';

/** Finds the module by the first of its possible names that the bundle has a chunk for, and reads its styles. */
export async function stylesOf(
  out: string,
  manifest: Manifest,
  names: readonly string[],
  known: readonly string[],
): Promise<Styles> {
  const entry = names.find((key) => key in manifest);
  if (!entry) throw new Refusal(`The build has no module of its own called ${names.join(' or ')}.`);
  const found = new Set(staticGraph(manifest, entry).flatMap(({ css = [] }) => css));
  const files = [...found].filter((file) => !known.includes(`/${file}`));
  const texts = await Promise.all(files.map((file) => readFile(join(out, file), 'utf8')));
  return { css: texts.join('').trim(), hrefs: files.map((file) => `/${file}`) };
}

/** The module of a screen: `<id>.ts` in `src/screens` or `src/views/<id>`. */
export function modulesOfScreen(id: string): readonly string[] {
  return [`src/screens/${id}.ts`, `src/views/${id}/${id}.ts`];
}

/** The module of a widget. */
export function moduleOfWidget(id: string): string {
  return `src/embed/widgets/${id.charAt(0).toUpperCase()}${id.slice(1)}Widget.tsx`;
}
