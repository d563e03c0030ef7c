// `npm test`: every check there is, one after the other (the quick ones two at a time), one summary.
// All of them run, whatever fails; the last line counts tests and other steps together.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal, root, seconds } from './basics.mjs';
import { findBrowser } from './browser.mjs';
import { runNode } from './child.mjs';
import { findEngines } from './engines.mjs';
import { emptyCounts, runVitest } from './vitest-run.mjs';

/**
 * @typedef {import('./vitest-run.mjs').Counts} Counts
 * @typedef {{ name: string, counts: Counts, time: number, note: string }} Outcome
 * @typedef {{ path?: string, why?: string }} Browser where one is, or why there is none
 */

/** The steps that are one program each; it passes when that ends with 0. @type {Record<string, string[]>} */
const CHECKS = {
  types: ['node_modules/typescript/bin/tsc', '--noEmit'],
  lint: [
    'node_modules/oxlint/bin/oxlint',
    '--type-aware',
    '--report-unused-disable-directives-severity=error',
  ],
  styles: ['node_modules/stylelint/bin/stylelint.mjs', 'src/**/*.css', '--allow-empty-input'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.'],
  catalogue: ['tools/run.mjs', 'tools/catalogue-check.ts'],
};
const PROJECTS = ['unit', 'component', 'contract'];
const IN_BROWSERS = ['e2e', 'browsers', 'hosts'];
const STEPS = [...Object.keys(CHECKS), ...PROJECTS, 'build', 'budgets', ...IN_BROWSERS];
/** Pages made with other people's tools take minutes to install: they are tried when they are named. */
const USUAL = STEPS.filter((step) => step !== 'hosts');
const AT_ONCE = 2;
const TOO_LONG = 15 * 60_000;

/**
 * @param {string[]} argv names of steps (none: all); other words and flags are Vitest's
 * @returns {Promise<number>}
 */
export async function main(argv) {
  const { wanted, forVitest } = choose(argv);
  const has = (/** @type {string} */ step) => wanted.has(step);
  /** @type {Outcome[]} */
  const outcomes = [];
  const keep = (/** @type {Outcome[]} */ ...more) => {
    for (const outcome of more) {
      outcomes.push(outcome);
      console.log(line(outcome));
    }
  };

  await severalAtOnce(Object.keys(CHECKS).filter(has), async (name) => {
    keep(await check(name, CHECKS[name] ?? []));
  });

  const projects = PROJECTS.filter(has);
  if (projects.length > 0) keep(...(await runVitest(projects, forVitest)));

  // The build draws pictures where there is a browser, so one is looked for first.
  const browser = has('e2e') || has('hosts') ? await browserOrWhyNot() : undefined;
  if (has('build')) keep(await build(browser));
  const isBuilt =
    existsSync(join(root, 'dist/index.html')) &&
    !outcomes.some(({ name, counts }) => name === 'build' && counts.failed > 0);
  if (has('budgets') && existsSync(join(root, 'tools/budgets.ts'))) {
    keep(
      isBuilt
        ? await check('budgets', ['tools/run.mjs', 'tools/budgets.ts'])
        : notRun('budgets', 'nothing was built'),
    );
  }
  for (const name of IN_BROWSERS.filter(has)) {
    if (!isBuilt) keep(notRun(name, 'nothing was built'));
    else if (name === 'browsers') keep(...(await otherBrowsers(forVitest)));
    else keep(...(await inChromium(name, forVitest, browser)));
  }
  return summarise(outcomes);
}

/** @param {string[]} argv */
function choose(argv) {
  const words = argv.flatMap((word) => {
    const names = word.replace(/^--only=?/, '').split(',');
    return word.startsWith('--only') || names.some(isStep) ? names.filter(Boolean) : [word];
  });
  const afterOnly = argv[argv.indexOf('--only') + 1]?.split(',') ?? [];
  const unknown = argv.includes('--only') ? afterOnly.find((name) => !isStep(name)) : undefined;
  if (unknown !== undefined) {
    throw new Refusal(`There is no step "${unknown}": the steps are ${STEPS.join(', ')}.`);
  }
  const steps = words.filter(isStep);
  const forVitest = words.filter((word) => !isStep(word) && word !== '--with');
  // `--with hosts`: that too, beside all that is usual.
  const more = words.includes('--with');
  if (steps.length === 0 || more) steps.push(...(forVitest.length > 0 ? PROJECTS : USUAL));
  if (steps.some((step) => IN_BROWSERS.includes(step))) steps.push('build'); // it reads what is built, so that must be fresh
  return { wanted: new Set(steps), forVitest };
}

/** @param {string} word */
function isStep(word) {
  return STEPS.includes(word);
}

/**
 * @param {readonly string[]} names
 * @param {(name: string) => Promise<void>} work
 */
async function severalAtOnce(names, work) {
  const queue = [...names];
  const worker = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await work(name);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/**
 * @param {string} name
 * @param {string[]} args of node
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Outcome>}
 */
async function check(name, args, env = process.env) {
  const started = Date.now();
  const { code, output, late } = await runNode(args, { quiet: true, timeout: TOO_LONG, env });
  if (code !== 0) console.log(`\n── ${name} ──\n${output.trimEnd()}\n`);
  return {
    name,
    counts: code === 0 ? { ...emptyCounts, passed: 1 } : { ...emptyCounts, failed: 1 },
    time: Date.now() - started,
    note: late ? 'took too long' : '',
  };
}

/** @param {Browser | undefined} browser */
function build(browser) {
  const args = existsSync(join(root, 'tools/build.ts'))
    ? ['tools/run.mjs', 'tools/build.ts']
    : ['node_modules/vite/bin/vite.js', 'build'];
  const drawing = browser?.path === undefined ? {} : { CHROMIUM: browser.path };
  return check('build', args, { ...process.env, ...drawing, NODE_ENV: 'production' });
}

/**
 * @param {string} name
 * @param {string[]} forVitest
 * @param {Browser | undefined} browser
 * @returns {Promise<Outcome[]>}
 */
async function inChromium(name, forVitest, browser) {
  if (browser?.path === undefined) return [notRun(name, browser?.why ?? 'no browser')];
  return runVitest([name], forVitest, { CHROMIUM: browser.path });
}

/**
 * Firefox and WebKit, as far as they are here: where one is not, a line says how to get it.
 * @param {string[]} forVitest
 * @returns {Promise<Outcome[]>}
 */
async function otherBrowsers(forVitest) {
  const engines = findEngines();
  const missing = engines.flatMap((engine) => engine.missing ?? []).join('; ');
  if (engines.every(({ path }) => path === undefined)) {
    return [{ name: 'browsers', counts: { ...emptyCounts }, time: 0, note: missing }];
  }
  const outcomes = await runVitest(['browsers'], forVitest);
  return outcomes.map((outcome) => ({
    ...outcome,
    note: [outcome.note, missing].filter((part) => part !== '').join('; '),
  }));
}

/** @returns {Promise<Browser>} */
async function browserOrWhyNot() {
  try {
    return { path: await findBrowser() };
  } catch (error) {
    if (error instanceof Refusal) return { why: error.message };
    throw error;
  }
}

/**
 * @param {string} name
 * @param {string} note
 * @returns {Outcome}
 */
function notRun(name, note) {
  return { name, counts: { ...emptyCounts, failed: 1 }, time: 0, note };
}

/** @param {Outcome} outcome */
function line({ name, counts, time, note }) {
  const word = counts.failed > 0 ? 'FAILED' : 'ok';
  const isTests = [...PROJECTS, ...IN_BROWSERS].includes(name);
  const detail = [isTests ? told(counts) : '', note].filter((part) => part !== '').join('; ');
  const took = time > 0 ? seconds(time) : '';
  return `${name.padEnd(11)}${word.padEnd(8)}${took.padStart(7)}  ${detail}`.trimEnd();
}

/** @param {Counts} counts */
function told({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {readonly Outcome[]} outcomes */
function summarise(outcomes) {
  const total = { ...emptyCounts };
  for (const { counts } of outcomes) {
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
  }
  console.log(`\nSummary\n${outcomes.map(line).join('\n')}\n\n${told(total)}`);
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
