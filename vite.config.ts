import './tools/node20.mjs';
import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './mocks/catalogue-plugin.ts';

const noCookies = fileURLToPath(new URL('./mocks/no-cookies.ts', import.meta.url));

/** Short class names in what is built: every byte of the first page counts. In development they are readable. */
function shortName(name: string, file: string): string {
  const place = relative(process.cwd(), file.replace(/\?.*$/, ''));
  return `c${createHash('sha256').update(`${place} ${name}`).digest('base64url').slice(0, 5)}`;
}

export default defineConfig(({ command }) => ({
  ...(command === 'build' ? { css: { modules: { generateScopedName: shortName } } } : {}),
  plugins: [react(), cataloguePlugin(), msw({ mode: 'worker-only' })],
  resolve: {
    alias: {
      'tough-cookie': noCookies,
      // React has had this hook since 18; the stand-in for older ones is dead weight.
      'use-sync-external-store/shim/index.js': 'react',
    },
  },
  server: { port: 5173, strictPort: true, host: 'localhost' },
  preview: { port: 4173, strictPort: true, host: 'localhost', cors: { origin: '*' } },
  build: { target: 'baseline-widely-available', manifest: true },
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
          setupFiles: ['./tools/node20.mjs', './test/support/quiet.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          include: ['test/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          environmentOptions: { jsdom: { url: 'http://localhost:5173/' } },
          setupFiles: ['./tools/node20.mjs', './test/support/quiet.ts', './test/support/page.ts'],
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
    ],
  },
}));
