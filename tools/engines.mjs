// Finds the other browsers that the tests drive, or says how to get them.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

/** @typedef {{ name: 'Firefox' | 'WebKit', path?: string, missing?: string }} Engine where it is, or one line on how to get it */

/** @returns {Engine[]} */
export function findEngines() {
  return [firefox(), webkit()];
}

/** @returns {Engine} */
function firefox() {
  const path =
    env['FIREFOX'] ??
    onPath('firefox-esr') ??
    onPath('firefox') ??
    ['/Applications/Firefox.app/Contents/MacOS/firefox'].find((each) => existsSync(each));
  if (path !== undefined) return { name: 'Firefox', path };
  return {
    name: 'Firefox',
    missing: 'no Firefox here: install it (Debian: apt-get install firefox-esr) or set FIREFOX',
  };
}

/** WebKitGTK, which needs a screen: Xvfb draws one. @returns {Engine} */
function webkit() {
  const path = onPath('WebKitWebDriver');
  const needs = 'apt-get install webkit2gtk-driver xvfb';
  if (platform !== 'linux' || path === undefined || onPath('Xvfb') === undefined || !miniBrowser())
    return { name: 'WebKit', missing: `no WebKitGTK here (Linux only; Debian: ${needs})` };
  return { name: 'WebKit', path };
}

/** @returns {string | undefined} the browser that WebKitWebDriver starts */
export function miniBrowser() {
  const roots = ['/usr/lib', '/usr/libexec'].filter((root) => existsSync(root));
  const folders = roots.flatMap((root) => [
    root,
    ...readdirSync(root)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(root, name)),
  ]);
  return folders
    .flatMap((folder) => ['4.1', '4.0', '6.0'].map((api) => join(folder, `webkit2gtk-${api}`)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
}

/** @param {string} name */
function onPath(name) {
  return (env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
