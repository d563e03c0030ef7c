import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWithAnotherLab } from '#test/support/another-lab.ts';
import { FILES, textOf } from '#test/support/project-files.ts';

/** Tests that read the real catalogue. Those that draw the whole app or run over years of days take minutes: `another-lab.ts` says how to run them all. */
const READERS =
  /realRows|loadFromFiles|loadParts|support\/api|raw-catalogue|CATALOGUE_FOLDER|readCatalogue/;
const QUICK =
  /^test\/(unit\/(domain\/(claim|filters|search|matrix|lane)|i18n)|contract\/catalogue)/;

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
    expect(readers.length).toBeGreaterThan(5);
    const vitest = 'node_modules/vitest/vitest.mjs';
    expect(run(vitest, 'run', '--maxWorkers=1', ...readers)).toMatchObject({ status: 0 });
  }, 300_000);
});
