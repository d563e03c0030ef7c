import './tools/node20.mjs';
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './mocks/catalogue-plugin.ts';
import { withNames } from './tools/host-names.ts';

/** The code of a screen beside home, and of widgets that few frames show, as the bundler names it. */
const FURTHER = /^assets\/(deal|platforms|retirements|ids|about|(?:Deal|Ends|Lanes|Model)Widget)-/;

const noCookies = fileURLToPath(new URL('./mocks/no-cookies.ts', import.meta.url));

const unusedQueries = fileURLToPath(new URL('./tools/unused-queries.ts', import.meta.url));

/** What a page that asks for `COEP: require-corp` needs of the frames in it. */
const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'cross-origin',
};

const styleFiles = readdirSync(join(import.meta.dirname, 'src'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((name) => name.endsWith('.module.css'))
  .map((name) => name.replaceAll('\\', '/'))
  .toSorted();

/** Letters for the file, a number for the class in it: every byte of the first page counts. In development names are readable. */
function shortName(name: string, file: string, css: string): string {
  const path = relative(join(import.meta.dirname, 'src'), file.replace(/\?.*$/, ''));
  const place = styleFiles.indexOf(path.replaceAll('\\', '/'));
  if (place === -1) throw new Error(`${file} is no CSS module of src/`);
  const classes = [...new Set(Array.from(css.matchAll(/\.([a-z]\w*)/gi), ([, found]) => found))];
  return `${lettersOf(place)}${classes.indexOf(name)}`;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

function lettersOf(count: number): string {
  const rest = Math.floor(count / LETTERS.length) - 1;
  return (rest < 0 ? '' : lettersOf(rest)) + LETTERS.charAt(count % LETTERS.length);
}

/** In development `embed.js` is its source as it stands; the build bundles it. Either way the names it needs are written in. */
function hostScript(): Plugin {
  return {
    name: 'tricloud-host-script',
    transform: {
      filter: { id: /embed-host\.ts$/ },
      handler: withNames,
    },
    configureServer(server) {
      server.middlewares.use('/embed.js', (_, response, next) => {
        server.transformRequest('/src/embed/host/embed-host.ts').then((result) => {
          response.setHeader('content-type', 'text/javascript');
          response.end(result?.code);
        }, next);
      });
    },
  };
}

/** In development every widget's page, in every language, is the one that the build makes them from. */
function framePages(): Plugin {
  return {
    name: 'tricloud-frame-pages',
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^(\/de)?\/embed(\/[\w-]+)?\.html/, '/embed.html');
        next();
      });
    },
  };
}

export default defineConfig(({ command }) => ({
  // One build for every path: what it fetches is named as seen from the file that asks.
  ...(command === 'build'
    ? { base: './', css: { modules: { generateScopedName: shortName } } }
    : {}),
  plugins: [react(), cataloguePlugin(), msw({ mode: 'worker-only' }), hostScript(), framePages()],
  resolve: {
    alias: [
      { find: 'tough-cookie', replacement: noCookies },
      // React has had this hook since 18; the stand-in for older ones is dead weight.
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      // Only React Query's own modules call it so; nothing here is ever changed over the network.
      { find: './mutationCache.js', replacement: unusedQueries },
      { find: './infiniteQueryBehavior.js', replacement: unusedQueries },
      { find: './focusManager.js', replacement: unusedQueries },
      { find: './onlineManager.js', replacement: unusedQueries },
    ],
  },
  server: { port: 5173, strictPort: true, host: 'localhost', headers: ISOLATED },
  preview: {
    port: 4173,
    strictPort: true,
    host: 'localhost',
    cors: { origin: '*' },
    headers: ISOLATED,
  },
  // Browsers of that baseline know modulepreload.
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    modulePreload: {
      polyfill: false,
      // What these import is found when their code is here: a list of it would weigh on every
      // frame, which enters none of them.
      resolveDependencies: (file, deps, { hostType }) =>
        hostType === 'js' && FURTHER.test(file) ? deps.filter((dep) => dep.endsWith('.css')) : deps,
    },
  },
  test: {
    // One for each core of a small machine; Vitest would leave one of two idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          environment: 'node',
          setupFiles: [
            './tools/node20.mjs',
            './test/support/quiet.ts',
            './test/support/first-edition.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost:5173/' } },
          setupFiles: [
            './tools/node20.mjs',
            './test/support/quiet.ts',
            './test/support/first-edition.ts',
            './test/support/page.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
          setupFiles: ['./tools/node20.mjs', './test/support/quiet.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          // A busy machine takes its time; a screen that never follows still fails.
          expect: { poll: { timeout: 20_000 } },
          setupFiles: ['./tools/node20.mjs'],
          globalSetup: ['./test/support/serve-built.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['test/hosts/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          fileParallelism: false,
          setupFiles: ['./tools/node20.mjs'],
          globalSetup: ['./test/support/serve-built.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browsers',
          include: ['test/browsers/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
          fileParallelism: false,
          expect: { poll: { timeout: 20_000 } },
          setupFiles: ['./tools/node20.mjs'],
          globalSetup: ['./test/support/serve-built.ts'],
        },
      },
    ],
  },
}));
