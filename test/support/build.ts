/** Builds the app as `npm run build` does, in a process of its own: this one runs under Vitest's NODE_ENV. */
import { execFile } from 'node:child_process';
import { relative } from 'node:path';
import { ROOT } from './project-files.ts';

const LIMIT_MS = 120_000;

/** Writes the built app into a folder; `env` sets what is built in. */
export function buildApp(
  folder: string,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|VITE_|NODE_ENV$|DEV$|PROD$|SSR$|MODE$|BASE_URL$)/.test(name),
  );
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['tools/run.mjs', 'tools/build.ts', '--outDir', relative(ROOT, folder), '--no-pictures'],
      {
        cwd: ROOT,
        env: { ...Object.fromEntries(inherited), NODE_ENV: 'production', ...env },
        timeout: LIMIT_MS,
      },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`the build failed: ${error.message}\n${stdout}\n${stderr}`));
        else resolve();
      },
    );
  });
}
