// Runs other programs so that none outlives this one: each gets a process group of its own, and a
// signal to this process ends all groups, gently first.
import { spawn, spawnSync } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './basics.mjs';

const isWindows = process.platform === 'win32';
const PATIENCE = 4000;

/** @type {Set<import('node:child_process').ChildProcess>} */
const living = new Set();
let stopping = false;

/**
 * @typedef {object} Options
 * @property {NodeJS.ProcessEnv} [env] instead of this process's own
 * @property {boolean} [quiet] collect what it prints instead of showing it
 * @property {number} [timeout] milliseconds after which it is ended
 * @property {boolean} [shell]
 */

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Options} [options]
 * @returns {Promise<{ code: number, output: string, late: boolean }>}
 */
export function runProgram(command, args, { env, quiet = false, timeout, shell = false } = {}) {
  heedSignals();
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: env ?? process.env,
      detached: !isWindows,
      shell,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    living.add(child);
    let output = '';
    let late = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text) => (output += text));
    }
    const timer =
      timeout &&
      setTimeout(() => {
        late = true;
        end(child, 'SIGTERM');
        setTimeout(() => end(child, 'SIGKILL'), PATIENCE).unref();
      }, timeout);
    const done = (/** @type {number} */ code) => {
      clearTimeout(timer);
      if (stopping) return; // nobody is to go on from here
      living.delete(child);
      end(child, 'SIGKILL'); // whatever it left behind in its group
      resolve({ code, output, late });
    };
    child.once('error', (error) => {
      output += error.message;
      done(127);
    });
    child.once('close', (code) => done(code ?? 1));
  });
}

/**
 * @param {readonly string[]} args of node; the child ends with this process
 * @param {Options} [options]
 */
export function runNode(args, options) {
  const leash = new URL('leash.mjs', import.meta.url).href;
  return runProgram(process.execPath, ['--import', leash, ...args], options);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function end(child, signal) {
  if (child.pid === undefined) return;
  if (isWindows) {
    if (child.exitCode === null) spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch {
    // already gone
  }
}

let heeding = false;
function heedSignals() {
  if (heeding) return;
  heeding = true;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stopAll(128 + constants.signals[signal]);
    });
  }
}

/** @param {number} code to leave with */
async function stopAll(code) {
  const children = [...living];
  const gone = children.map((child) => new Promise((resolve) => child.once('close', resolve)));
  for (const child of children) end(child, 'SIGTERM');
  await Promise.race([Promise.all(gone), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  for (const child of children) end(child, 'SIGKILL');
  process.exit(code);
}
