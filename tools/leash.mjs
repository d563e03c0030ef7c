// Ends this process when the one that started it is gone: a killed npm or test run would otherwise
// leave servers, workers and browsers behind. Loaded with `node --import` into every child; their own
// forks inherit it.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execArgv, kill, pid, platform, ppid } from 'node:process';
import { isMainThread } from 'node:worker_threads';

const PERIOD = 500;
const PATIENCE = 5000;

export function endWithParent() {
  const masters = [ppid, ...shellsMaster(ppid)];
  const watch = setInterval(() => {
    if (process.ppid === ppid && masters.every(isAlive)) return;
    clearInterval(watch);
    kill(pid, 'SIGTERM');
    setTimeout(() => process.exit(1), PATIENCE).unref();
  }, PERIOD);
  watch.unref();
}

/** @param {number} id */
function isAlive(id) {
  try {
    kill(id, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * npm starts scripts through a shell, and not every shell steps aside: the shell then outlives npm,
 * so the process above it is watched too.
 * @param {number} id
 * @returns {number[]}
 */
function shellsMaster(id) {
  try {
    if (platform === 'win32') return [];
    const [parent, command] =
      platform === 'linux'
        ? [/^PPid:\s*(\d+)/m, /^Name:\s*(.*)/m].map(
            (field) => field.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1],
          )
        : execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(id)], { encoding: 'utf8' })
            .trim()
            .split(/\s+(.*)/);
    return /(^|\/)-?(ba|da|a|z|k)?sh$/.test(command ?? '') && Number(parent) > 1
      ? [Number(parent)]
      : [];
  } catch {
    return [];
  }
}

if (isMainThread && execArgv.some((word) => word.endsWith('/leash.mjs'))) endWithParent();
