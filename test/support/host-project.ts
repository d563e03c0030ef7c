/** Pages made with other people's tools: each project is written, installed and built in a folder of its own. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface HostProject {
  readonly name: string;
  /** With their versions: none of them is a dependency of ours. */
  readonly packages: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
  /** A script in its folder and its arguments; absent where nothing is built. */
  readonly build?: readonly string[];
}

const INSTALL_MS = 10 * 60_000;
const BUILD_MS = 5 * 60_000;

/** Writes, installs and builds it, and gives its folder. What is installed is kept for the next run of the same versions. */
export function makeHostProject({ name, packages, files, build }: HostProject): string {
  const key = createHash('sha256').update(JSON.stringify(packages)).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), 'tricloud-hosts', `${name}-${key}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, dependencies: packages }),
  );
  if (!existsSync(join(folder, 'installed'))) {
    run(
      'npm',
      ['install', '--no-audit', '--no-fund', '--no-save', '--loglevel=error'],
      folder,
      INSTALL_MS,
    );
    writeFileSync(join(folder, 'installed'), '');
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (build) {
    rmSync(join(folder, 'built'), { recursive: true, force: true });
    run(process.execPath, build, folder, BUILD_MS);
  }
  return folder;
}

function run(program: string, args: readonly string[], cwd: string, timeout: number): void {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    timeout,
    encoding: 'utf8',
    // A build of its own, not a test of ours.
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', NODE_OPTIONS: '', CI: '1' },
  });
  if (status === 0) return;
  throw new Error(
    `${program} ${args.join(' ')}: ${error?.message ?? ''}${stdout}${stderr}`.slice(-4000),
  );
}
