import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { FILES, filesIn, ROOMS, ROOT, textOf } from '#test/support/project-files.ts';

const MAX_LINES = 300;
const CODE = ['.ts', '.tsx', '.mjs', '.css'];
const OURS = ['src', 'mocks', 'test', 'tools'];
const linesOf = (path: string) => textOf(path).trimEnd().split('\n').length;

describe('A file', () => {
  it(`has at most ${MAX_LINES} lines`, () => {
    expect(filesIn(OURS, CODE).filter((path) => linesOf(path) > MAX_LINES)).toEqual([]);
  });

  it('has far fewer as a rule: half of those in src at most 80', () => {
    const lengths = filesIn(['src'], CODE)
      .map(linesOf)
      .toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  it('exports by name, never by default', () => {
    const found = filesIn(OURS, ['.ts', '.tsx', '.mjs']).filter((path) =>
      /^export default |^export \{[^}]*\bas default\b/m.test(textOf(path)),
    );
    expect(found).toEqual([]);
  });

  it('is named after what it is about', () => {
    const vague = /(^|\/)(utils?|helpers?|common|misc|types?|hooks?|index|shared|lib)(\.|\/)/i;
    expect(filesIn(OURS, CODE).filter((path) => vague.test(path))).toEqual([]);
  });

  it('with a component is in PascalCase and takes its style sheet along', () => {
    const components = filesIn(['src'], ['.tsx']).filter((path) => path.split('/').length > 2);
    expect(components.filter((path) => !/\/[A-Z][A-Za-z]*\.tsx$/.test(path))).toEqual([]);
    const lonely = filesIn(['src'], ['.module.css']).filter(
      (path) => !FILES.includes(path.replace('.module.css', '.tsx')),
    );
    expect(lonely).toEqual([]);
  });

  it('asks for a cloud’s colour as --tone: which it is stands in one place', () => {
    const namesOne = filesIn(['src'], ['.css']).filter((path) =>
      /var\(--(azure|aws|gcp)\)/.test(textOf(path)),
    );
    // The app's own mark is a drawing in all three.
    expect(namesOne).toEqual(['src/parts/Logo.module.css', 'src/styles/base.css']);
  });

  it('directly in src is an entry', () => {
    const direct = FILES.filter((path) => /^src\/[^/]+$/.test(path));
    expect(
      direct.filter((path) => !/^src\/(main|embed|prerender|ssr|vite-env)\.(d\.)?tsx?$/.test(path)),
    ).toEqual([]);
  });
});

describe('A room', () => {
  const roomOf = (path: string) => ROOMS.find((room) => path.startsWith(`${room}/`));

  it('is left by its name, never by "../"', () => {
    const leaving = filesIn(OURS, ['.ts', '.tsx']).flatMap((path) =>
      [...textOf(path).matchAll(/(?:from|import\(?)\s*['"](\.\.?\/[^'"]+)['"]/g)]
        .map((match) => join(dirname(path), match[1] ?? ''))
        .filter((target) => roomOf(target) !== roomOf(path))
        // An entry has no room, and so no name: scripts and tests reach it by its path.
        .filter((target) => path.startsWith('src/') || roomOf(target) !== undefined)
        .map((target) => `${path} → ${target}`),
    );
    expect(leaving).toEqual([]);
  });

  it('has an import name and a rule about whom it may import', () => {
    const { imports } = v.parse(
      v.looseObject({ imports: v.record(v.string(), v.string()) }),
      JSON.parse(textOf('package.json')),
    );
    const rules = textOf('.oxlint-rooms.json');
    for (const room of ROOMS) {
      const name = room.replace('src/', '');
      const free = room === 'test' || room === 'tools';
      const hasRule = rules.includes(`"${room}/**"`);
      expect([name, imports[`#${name}/*`], free || hasRule]).toEqual([name, `./${room}/*`, true]);
    }
  });
});

describe('The room rules', () => {
  const FORBIDDEN = [
    ['src/domain', "import { a } from '#ui/a.ts';", 'domain: valibot'],
    ['src/domain', "import { a } from 'react';", 'domain: valibot'],
    ['src/domain', 'const a = () => Date.now();', 'Today is passed in'],
    ['src/url', "import { a } from '#api/a.ts';", 'url: domain'],
    ['src/ui', "import { a } from '#domain/a.ts';", 'ui: React'],
    ['src/parts', "import { a } from '#controls/a.ts';", 'parts: '],
    ['src/parts', "const a = () => fetch('/x');", 'Only src/api fetches'],
    ['src/views', "import { a } from '#controls/a.ts';", 'views: '],
    ['src/views', "import { a } from '#views/other/a.ts';", 'views: '],
    ['src/views', "import { a } from '../other/a.ts';", 'views: '],
    ['src/views/deal', "import { a } from '#views/availability/a.ts';", 'views: '],
    ['src/embed', "import { a } from '#views/deal/a.ts';", 'embed: '],
    ['src/controls', "import { a } from 'wouter';", 'controls: '],
    ['src/app', "import { a } from '#mocks/a.ts';", 'never mocks'],
    ['src/api', 'const a = () => new URLSearchParams();', 'src/url only'],
    ['mocks', "import { a } from '#api/a.ts';", 'mocks: '],
  ] as const;
  const ALLOWED = [
    ['src/domain', "import { a } from 'valibot';"],
    ['src/parts', "import { a } from '#domain/a.ts';"],
    ['src/app', "import { a } from '#views/a.ts';"],
    ['src/api', "const a = () => fetch('/x');"],
  ] as const;
  const Report = v.looseObject({
    diagnostics: v.array(
      v.looseObject({ filename: v.string(), message: v.string(), help: v.nullish(v.string()) }),
    ),
  });
  let said: (probe: string) => string;

  /** Lints one file for each line above, in a folder with the project's own rules and nothing else. */
  beforeAll(() => {
    const folder = mkdtempSync(join(tmpdir(), 'tricloud-rooms-'));
    for (const file of ['.oxlintrc.json', '.oxlint-rooms.json']) {
      cpSync(join(ROOT, file), join(folder, file));
    }
    for (const [at, [room, code]] of [...FORBIDDEN, ...ALLOWED].entries()) {
      mkdirSync(join(folder, room), { recursive: true });
      writeFileSync(join(folder, room, `probe-${at}.ts`), `${code}\na();\n`);
    }
    const { stdout } = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules/oxlint/bin/oxlint'), '--format', 'json'],
      { cwd: folder, encoding: 'utf8', timeout: 30_000 },
    );
    rmSync(folder, { recursive: true, force: true });
    const { diagnostics } = v.parse(Report, JSON.parse(stdout));
    said = (probe) =>
      diagnostics
        .filter(({ filename }) => filename.endsWith(`/${probe}.ts`))
        .map(({ message, help }) => `${message} ${help ?? ''}`)
        .join('\n');
  });

  test.each(FORBIDDEN.map((each, at) => [...each, at] as const))(
    'are kept by the linter in %s: %s',
    (_room, _code, message, at) => {
      expect(said(`probe-${at}`)).toContain(message);
    },
  );

  test.each(ALLOWED.map((each, at) => [...each, FORBIDDEN.length + at] as const))(
    'allow in %s what they should: %s',
    (_room, _code, at) => {
      expect(said(`probe-${at}`)).toBe('');
    },
  );
});

describe('Comparators', () => {
  it('know when two are equal', () => {
    const half = /\? -?1 : -?1\b/;
    const own = (path: string) => path === 'src/domain/compare.ts';
    const code = filesIn(['src', 'mocks', 'tools', 'test'], ['.ts', '.tsx', '.mjs']);
    const found = code.flatMap((path) =>
      textOf(path)
        .split('\n')
        .filter((line) => half.test(line) && /\(a, b\)|a\.|\[a\]/.test(line))
        .map(() => path),
    );
    expect(found.filter((path) => !own(path))).toEqual([]);
  });
});

describe('What lies in the repository', () => {
  const texts = FILES.filter((path) => !/\.(png|jpe?g|gif|ico|woff2?|webp|pdf)$/.test(path));

  it('names no registry in the lockfile, and pins everything', () => {
    const { packages } = v.parse(
      v.looseObject({ packages: v.record(v.string(), v.looseObject({})) }),
      JSON.parse(textOf('package-lock.json')),
    );
    const installed = Object.entries(packages).filter(([path]) => path !== '');
    expect(installed.filter(([, entry]) => 'resolved' in entry).map(([path]) => path)).toEqual([]);
    expect(installed.filter(([, entry]) => !('integrity' in entry)).map(([path]) => path)).toEqual(
      [],
    );
  });

  it('knows nothing of the machines it was made on', () => {
    const machine = /(?<![\w.:~)\]}-])\/(?:work|tmp|root|home\/\w+|Users\/\w+)\/\w/;
    expect(texts.filter((path) => machine.test(textOf(path)))).toEqual([]);
  });

  it('knows no package registry', () => {
    const registry = /\bregistry\.[a-z0-9-]+\.[a-z]{2,}/;
    expect(texts.filter((path) => registry.test(textOf(path)))).toEqual([]);
  });
});
