/**
 * `npm run build`: the app, with every screen of the table and every widget already drawn in
 * every language. Vite bundles; then the drawn markup, the styles and the head scripts are put
 * into the pages, and every answer of the API that has no question mark is written as a file.
 */
import { join, resolve } from 'node:path';
import { loadFromFiles } from '#mocks/load-files.ts';
import { withBuilt } from './built-browser.ts';
import { bundleApp, bundleDrawer, bundleHostScript, bundleInline } from './bundles.ts';
import { checkTakeover } from './check-takeover.ts';
import { addLicences } from './licences.ts';
import { writePages } from './pages.ts';
import { drawPictures } from './pictures.ts';
import { press } from './press.ts';

/** Builds into `dist/`, or the folder after `--outDir`; `--no-pictures` leaves out what needs a browser. */
export async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf('--outDir');
  const out = resolve(process.cwd(), flag === -1 ? 'dist' : (argv[flag + 1] ?? 'dist'));
  const load = loadFromFiles();
  const templates = await bundleApp(out);
  await addLicences(out);
  await bundleHostScript(out);
  const [prerender, sleep] = [await bundleDrawer(), await bundleInline('src/ui/sleep.ts')];
  const day = new Date().toISOString().slice(0, 10);
  const pages = await writePages({ out, prerender, templates, sleep, day, load });
  const pressed = await press(load, join(out, 'api/v1'));
  const drawn = argv.includes('--no-pictures')
    ? 0
    : await withBuilt(out, async (built) => {
        await checkTakeover(built, day);
        return drawPictures(built, day);
      });
  const pictures =
    drawn === null
      ? 'no pictures, for there is no Chromium here (set CHROMIUM to the path of one)'
      : `${drawn} widgets as pictures`;
  process.stdout.write(
    `Built for ${day}: ${pages} pages written, ${pressed} answers pressed, ${pictures}\n`,
  );
  return 0;
}
