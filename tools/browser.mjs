// Finds a Chromium for the end-to-end tests; as a last resort fetches Debian's.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, isAbsolute, join } from 'node:path';
import { Refusal } from './basics.mjs';
import { runProgram } from './child.mjs';

const { env, platform } = process;
const isRoot = process.getuid?.() === 0;
const isContainer = ['/.dockerenv', '/run/.containerenv'].some((path) => existsSync(path));

/**
 * @returns {Promise<string>} the path of a Chrome or Chromium
 * @throws {Refusal} with one line that says what to do
 */
export async function findBrowser() {
  const found = (await findInstalledBrowser()) ?? (await debianBrowser());
  if (found !== undefined) return found;
  throw new Refusal(
    'No Chrome or Chromium found for the end-to-end tests: install one, run "npx playwright-core install chromium", or set CHROMIUM to its path.',
  );
}

/**
 * Fetches nothing.
 * @returns {Promise<string | undefined>} the path of a Chrome or Chromium that is there
 * @throws {Refusal} where CHROMIUM names a program that is not there
 */
export async function findInstalledBrowser() {
  const named = env['CHROMIUM'];
  if (!named) return systemBrowser() ?? (await playwrightBrowser());
  const found = isAbsolute(named) || named.includes('/') ? named : onPath(named);
  if (found !== undefined && existsSync(found)) return found;
  throw new Refusal(
    `CHROMIUM names "${named}", and there is no such program: correct or unset it.`,
  );
}

/** What a Chromium is started with; without a sandbox only where it could not start otherwise. */
export function launchArgs() {
  return [
    ...(isRoot || isContainer || env['CI'] ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
}

/** @returns {string | undefined} */
function systemBrowser() {
  return candidates().find((path) => existsSync(path) && answers(path));
}

/** @returns {string[]} */
function candidates() {
  if (platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'];
    return apps.flatMap((app) =>
      ['/Applications', join(homedir(), 'Applications')].map((folder) =>
        join(folder, `${app}.app/Contents/MacOS/${app}`),
      ),
    );
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']];
    const programs = ['Google/Chrome', 'Chromium'].map((name) => `${name}/Application/chrome.exe`);
    return [...programs, 'Microsoft/Edge/Application/msedge.exe'].flatMap((program) =>
      folders.flatMap((folder) => (folder ? [join(folder, program)] : [])),
    );
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'chromium-browser', 'chrome'];
  return [
    ...names.flatMap((name) => onPath(name) ?? []),
    ...names.map((name) => join('/usr/bin', name)),
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ];
}

/**
 * Some systems carry a stub in Chromium's place that only says how to install it.
 * @param {string} path
 */
function answers(path) {
  if (platform !== 'linux') return true; // elsewhere asking for the version can open a window
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return status === 0 && /\d+\.\d+/.test(stdout);
}

/** @param {string} name */
function onPath(name) {
  const ends = platform === 'win32' ? ['.exe', ''] : [''];
  return (env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ends.map((end) => join(folder, name + end)))
    .find((path) => isAbsolute(path) && existsSync(path));
}

async function playwrightBrowser() {
  try {
    const { chromium } = await import('playwright-core');
    const path = chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // not for this platform
  }
}

async function debianBrowser() {
  const apt = onPath('apt-get');
  if (!isRoot || apt === undefined || !existsSync('/etc/debian_version')) return undefined;
  console.log('No Chromium here: installing the one of Debian with apt-get, this takes a minute …');
  const options = { quiet: true, env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
  await runProgram(apt, ['update', '-q'], options);
  await runProgram(apt, ['install', '-y', '-q', '--no-install-recommends', 'chromium'], options);
  return systemBrowser();
}
