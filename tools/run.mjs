// Runs a TypeScript tool on any Node the project supports: Vite reads it (with its #room imports) and
// calls its `main(argv)`, whose number is the exit code.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createServer } from 'vite';
import { root, told } from './basics.mjs';
import './node20.mjs';

/**
 * @param {string} file
 * @param {string[]} argv
 * @returns {Promise<number>}
 */
export async function run(file, argv) {
  const before = process.env['NODE_ENV'];
  const mode = before === 'production' ? 'production' : 'development';
  // Kept open while the tool runs: what it imports later is read through it too.
  const vite = await createServer({
    root,
    configFile: false,
    mode,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await vite.ssrLoadModule(resolve(file));
    // Reading it sets NODE_ENV; a tool that builds for production must not inherit "development".
    if (before === undefined) delete process.env['NODE_ENV'];
    if (module['main'] === undefined) throw new Error(`${file} exports no main(argv)`);
    return await module['main'](argv);
  } finally {
    await vite.close();
  }
}

const [script, file, ...argv] = process.argv.slice(1);
if (script !== undefined && pathToFileURL(script).href === import.meta.url) {
  if (file === undefined) throw new Error('which tool? node tools/run.mjs tools/<name>.ts …');
  process.exitCode = await run(file, argv).catch((error) => {
    console.error(told(error));
    return 1;
  });
}
