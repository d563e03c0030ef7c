// Which command does what. Every task first sees to it that what the lockfile asks for is installed.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isReadOnly, Refusal, root, told } from './basics.mjs';
import { ensureInstalled } from './install.mjs';
import { endWithParent } from './leash.mjs';

/** @param {string[]} argv */
export async function main(argv) {
  if (process.env['npm_lifecycle_event']) endWithParent();
  try {
    const [first, ...others] = argv;
    const named = first !== undefined && !first.startsWith('-');
    process.exitCode = await run(named ? first : 'dev', named ? others : argv);
  } catch (error) {
    // A refusal is one line a person can act on; anything else is a fault of ours and keeps its stack.
    console.error(told(error));
    process.exit(1);
  }
}

/** What works in a folder that cannot be written to. */
const READS_ONLY = [
  'dev',
  'preview',
  'serve',
  'catalogue-check',
  'catalogue-diff',
  'catalogue-stale',
];

/**
 * @param {string} task
 * @param {string[]} argv
 * @returns {Promise<number>}
 */
async function run(task, argv) {
  const script = join(root, 'tools', `${task}.ts`);
  const known = ['dev', 'preview', 'build', 'test'].includes(task);
  if (!known && !existsSync(script)) {
    throw new Refusal(`There is no task "${task}": try dev, preview, build, test or a tools/*.ts.`);
  }
  await ensureInstalled();
  if (!READS_ONLY.includes(task) && isReadOnly()) {
    throw new Refusal(
      `"${task}" writes into this folder, which only lets itself be read: run it in a copy of yours.`,
    );
  }

  // What the shell says about NODE_ENV is about the shell's own work, not about this.
  if (task === 'build' || task === 'preview') process.env['NODE_ENV'] = 'production';
  else delete process.env['NODE_ENV'];

  if (task === 'dev' || task === 'preview') return (await import('./server.mjs')).serve(task, argv);
  if (task === 'test') return (await import('./test.mjs')).main(argv);
  if (task === 'build' && !existsSync(script)) {
    await (await import('vite')).build({ root });
    return 0;
  }
  return (await import('./run.mjs')).run(script, argv);
}
