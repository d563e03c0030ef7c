/** The licences of what ships beside the bundle: Vite writes down those of its packages, not those of files. */
import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LICENCES } from './bundles.ts';

/** Packages that letters come from. */
const ASSETS = ['@fontsource-variable/inter'];

export async function addLicences(out: string): Promise<void> {
  for (const name of ASSETS) {
    const folder = join('node_modules', name);
    // Written by its publisher.
    const { version, license } = JSON.parse(
      await readFile(join(folder, 'package.json'), 'utf8'),
    ) as { version: string; license: string };
    const text = await readFile(join(folder, 'LICENSE'), 'utf8').catch(() => '');
    await appendFile(
      join(out, LICENCES),
      `\n## ${name} - ${version} (${license})\n\n${text.trim()}\n`,
    );
  }
}
