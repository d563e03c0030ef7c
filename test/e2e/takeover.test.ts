import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withBuilt } from '#tools/built-browser.ts';
import { checkTakeover } from '#tools/check-takeover.ts';
import { ROOT } from '#test/support/project-files.ts';

let folder = '';
let day = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tricloud-takeover-'));
  await cp(join(ROOT, 'dist'), folder, { recursive: true });
  const home = await readFile(join(folder, 'index.html'), 'utf8');
  day = /"day":"([^"]+)"/.exec(home)?.[1] ?? '';
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('A build', () => {
  it('does not pass with a page that the app would draw otherwise, and names it', async () => {
    const file = join(folder, 'about.html');
    const page = await readFile(file, 'utf8');
    expect(page).toContain('<h2 id="method-title">');
    for (const path of [file, join(folder, 'about/index.html')]) {
      await writeFile(path, page.replace('<h2 id="method-title">', '<h2 id="method-title">Not '));
    }
    const check = withBuilt(folder, (built) => checkTakeover(built, day, ['/', '/about']));
    await expect(check).rejects.toThrow(/differ[^]*\/about: /);
  });
});
