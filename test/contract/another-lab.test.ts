import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithAnotherLab } from '#test/support/another-lab.ts';
import { FILES, textOf } from '#test/support/project-files.ts';

/** The tests that read the catalogue as it stands; the others know only the edition kept for them (`first-edition.ts`). */
const READERS = /loadFromFiles|loadParts|support\/api|raw-catalogue|readCatalogue/;
const QUICK = /^test\/contract\/(catalogue|answers|answers-counted|facts-in-code)\.test/;

describe('A made-up lab in a copy of the catalogue', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tricloud-another-lab-'));
  beforeAll(() => copyWithAnotherLab(folder), 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      // A run of its own, not a worker of this one.
      env: { ...process.env, VITEST: '', VITEST_WORKER_ID: '', VITEST_POOL_ID: '', NO_COLOR: '1' },
    });
    return { status, said: `${stdout}${stderr}`.slice(-4000) };
  };

  it('is a sound catalogue', () => {
    expect(run('tools/run.mjs', 'tools/catalogue-check.ts')).toMatchObject({ status: 0 });
  }, 120_000);

  it('fails no test: rules are tested on drawn fixtures, facts as what a correction leaves true', () => {
    const readers = FILES.filter((path) => QUICK.test(path) && READERS.test(textOf(path)));
    expect(readers.length).toBeGreaterThan(2);
    const vitest = 'node_modules/vitest/vitest.mjs';
    expect(run(vitest, 'run', '--maxWorkers=1', ...readers)).toMatchObject({ status: 0 });
  }, 300_000);
});
