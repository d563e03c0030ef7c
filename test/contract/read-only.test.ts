import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const PARTS = ['tools', 'package.json', 'package-lock.json'];
/** Root may write everywhere, so it asks as nobody. */
const AS = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
let folder = '';

/** A copy that may be looked at only. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tricloud-read-only-'));
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
  await symlink(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
  for (const each of await readdir(join(folder, 'tools'))) {
    await chmod(join(folder, 'tools', each), 0o444);
  }
  await chmod(join(folder, 'tools'), 0o555);
  await chmod(folder, 0o555);
});
afterAll(async () => {
  await chmod(folder, 0o755);
  await chmod(join(folder, 'tools'), 0o755);
  await rm(folder, { recursive: true });
});

test.each(['build', 'test', 'preview'])(
  '%s in a folder that cannot be written to says what to do instead of showing a stack',
  (task) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/start.mjs', task], {
      cwd: folder,
      encoding: 'utf8',
      ...AS,
    });
    expect(status).toBe(1);
    expect(`${stdout}${stderr}`).not.toMatch(/\n\s+at /);
    // What can do without writing asks for something else.
    expect(stderr).toMatch(task === 'preview' ? /nothing built|Packages are/ : /only lets itself/);
  },
);
