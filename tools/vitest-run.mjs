// One Vitest run over some projects, and what it counted: Vitest shows its own report and writes the
// same as JSON, from which each project's numbers are taken by folder (test/<project>/).
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { root } from './basics.mjs';
import { runNode } from './child.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Readonly<Counts>} */
export const emptyCounts = { passed: 0, failed: 0, skipped: 0 };

const TOO_LONG = 45 * 60_000;

/** Vitest colours what goes into a file as well. */
const plain = process.stdout.isTTY || process.env['FORCE_COLOR'] ? {} : { NO_COLOR: '1' };

/**
 * @param {string[]} projects
 * @param {string[]} args more for Vitest: file names, -t …
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./test.mjs').Outcome[]>} one for each project
 */
export async function runVitest(projects, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tricloud-'));
  const report = join(folder, 'report.json');
  const started = Date.now();
  console.log(`\n── ${projects.join(', ')} ──`);
  const { code, late } = await runNode(
    [
      '--import',
      new URL('node20.mjs', import.meta.url).href,
      'node_modules/vitest/vitest.mjs',
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
      ...args,
    ],
    { timeout: TOO_LONG, env: { ...process.env, ...plain, NODE_ENV: 'test', TZ: 'UTC', ...env } },
  );
  const files = readReport(report);
  rmSync(folder, { recursive: true, force: true });

  const time = Date.now() - started;
  const outcomes = projects.map((name, index) => ({
    name,
    counts: count(files.filter((file) => projectOf(file) === name)),
    time: index === 0 ? time : 0, // they ran together
    note: late ? 'took too long' : '',
  }));
  for (const outcome of outcomes) {
    const { passed, failed } = outcome.counts;
    if (passed + failed > 0 || (args.length > 0 && code === 0)) continue;
    outcome.counts.failed += 1;
    outcome.note ||= 'ran no test';
  }
  // An error outside any test, or a crash before the report: Vitest knows, its numbers do not.
  const [first] = outcomes;
  if (code !== 0 && first && outcomes.every(({ counts }) => counts.failed === 0)) {
    first.counts.failed += 1;
    first.note ||= `no test failed, yet Vitest ended with ${code}`;
  }
  return outcomes;
}

/** @typedef {{ name: string, status: string, assertionResults: { status: string }[] }} File */

/**
 * @param {string} path
 * @returns {File[]}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8')).testResults;
  } catch {
    return []; // it crashed before it could write one
  }
}

/** @param {File} file */
function projectOf(file) {
  return relative(join(root, 'test'), file.name).split(sep)[0]?.split('/')[0];
}

/**
 * @param {File[]} files
 * @returns {Counts}
 */
function count(files) {
  const counts = { ...emptyCounts };
  for (const { status, assertionResults } of files) {
    for (const test of assertionResults) {
      if (test.status === 'passed') counts.passed += 1;
      else if (test.status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
    const hasFailed = assertionResults.some((test) => test.status === 'failed');
    if (status === 'failed' && !hasFailed) counts.failed += 1; // the file itself could not be read
  }
  return counts;
}
