/** Set-up of the end-to-end tests: the built app on a loopback port, for as long as they run. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildApp } from './build.ts';
import { ROOT } from './project-files.ts';
import { serveFolder } from './serve-folder.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built app is served, with a closing slash. */
    builtUrl: string;
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = join(ROOT, 'dist');
  if (!existsSync(join(dist, 'index.html'))) await buildApp(dist);
  const { url, stop } = await serveFolder(dist);
  project.provide('builtUrl', url);
  return stop;
}
