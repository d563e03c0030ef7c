// Installs what the lockfile asks for, when it is not there. The stamp is npm's own: the listing it
// writes into node_modules at the very end of an install, by us or by hand.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isReadOnly, Refusal, root, seconds } from './basics.mjs';
import { runNode, runProgram } from './child.mjs';

const lockfile = join(root, 'package-lock.json');
const listing = join(root, 'node_modules/.package-lock.json');

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

export async function ensureInstalled() {
  if (isWhole()) return;
  if (isReadOnly()) {
    throw new Refusal('Packages are missing here, and this folder only lets itself be read.');
  }
  await install();
}

/** Is every package of the lockfile there, in its version, as far as this platform needs it? */
function isWhole() {
  try {
    /** @type {Record<string, Entry>} */
    const wanted = JSON.parse(readFileSync(lockfile, 'utf8')).packages;
    /** @type {Record<string, Entry>} */
    const there = JSON.parse(readFileSync(listing, 'utf8')).packages;
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      const found = there[path];
      if (found === undefined) return entry.optional === true && !isForHere(entry);
      return (
        found.version === entry.version &&
        found.integrity === entry.integrity &&
        existsSync(join(root, path, 'package.json'))
      );
    });
  } catch {
    return false; // nothing, or nothing readable, installed
  }
}

/**
 * An optional package belongs here when it names this platform; one that names none may be left out.
 * @param {Entry} entry
 */
function isForHere({ os, cpu, libc }) {
  const isMusl = process.platform === 'linux' && existsSync('/etc/alpine-release');
  return (
    (os !== undefined || cpu !== undefined) &&
    (os ?? [process.platform]).includes(process.platform) &&
    (cpu ?? [process.arch]).includes(process.arch) &&
    (libc ?? [isMusl ? 'musl' : 'glibc']).includes(isMusl ? 'musl' : 'glibc')
  );
}

async function install() {
  console.log('Installing the packages of package-lock.json …');
  const started = Date.now();
  // An install that is cut short must not look like a finished one.
  try {
    rmSync(listing, { force: true });
  } catch (error) {
    throw new Refusal(blame(`npm error code ${/** @type {NodeJS.ErrnoException} */ (error).code}`));
  }
  const args = ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund'];
  args.push('--engine-strict=false', '--loglevel=error', '--fetch-retries=1');
  const script = npmScript();
  const { code, output } =
    script === undefined
      ? await runProgram('npm', args, { quiet: true, shell: process.platform === 'win32' })
      : await runNode([script, ...args], { quiet: true });
  if (code !== 0) throw new Refusal(`${blame(output)} (npm ci ended with ${code})`);
  console.log(`Installed in ${seconds(Date.now() - started)}.`);
}

/** npm's own script, to be run by this very Node: no shell, no npm.cmd. */
function npmScript() {
  return [
    process.env['npm_execpath'] ?? '',
    join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js'),
    join(dirname(process.execPath), '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => basename(path) === 'npm-cli.js' && existsSync(path));
}

/**
 * What npm said, as one line.
 * @param {string} output
 */
function blame(output) {
  const code = /npm error code (\w+)/.exec(output)?.[1] ?? '';
  const about = (/** @type {RegExp} */ codes) => codes.test(code);
  if (about(/^(ENOTFOUND|EAI_AGAIN|ECONN\w+|ETIMEDOUT|ENETUNREACH|ENOTCACHED|ERR_SOCKET\w*)$/)) {
    return `Install failed: the package registry cannot be reached (${code}). The first install needs the network; later ones do not.`;
  }
  if (output === 'spawn npm ENOENT') {
    return 'Install failed: npm is not on the PATH. It comes with Node: install both anew.';
  }
  if (about(/^EUSAGE$/)) {
    return 'Install failed: package.json and package-lock.json do not fit together: run "npm install" and keep both.';
  }
  if (about(/^(E401|E403|E404|E5\d\d)$/)) {
    return `Install failed: the package registry refused a package (${code}). Check "npm config get registry".`;
  }
  if (about(/^(EACCES|EPERM|EROFS|ENOSPC)$/)) {
    return `Install failed: node_modules cannot be written (${code}). Check its owner and the free space.`;
  }
  const lines = output
    .split('\n')
    .filter((line) => /^npm error (?!code|A complete log)/.test(line));
  return `Install failed: ${lines[0]?.slice('npm error '.length) ?? (output.trim() || 'npm said nothing')}`;
}
