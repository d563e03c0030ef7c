import { describe, expect, it, test } from 'vitest';
import { FILES, FOLDERS, ROOMS, textOf } from '#test/support/project-files.ts';

const MAX_LINES = 25;
const READMES = FILES.filter((path) => /(^|\/)README\.md$/.test(path) && path.includes('/'));
const EVERYTHING = [...FILES, ...[...FOLDERS].map((folder) => `${folder}/`)];

/** What stands in backticks and looks like a path: a folder with its slash, or a file with its ending. */
function pathsNamedIn(text: string): string[] {
  const links = [...text.matchAll(/\]\((?!https?:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
  const words = [...text.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? '');
  const paths = words.filter(
    (word) => /(\/|\.(tsx?|mjs|json|css|md|html|svg))$/.test(word) && /^[#\w.<*]/.test(word),
  );
  return [...links, ...paths];
}

/** Whether something of this name lies below the folder; `<lab>` and `*` stand for any name. */
function exists(named: string, folder: string): boolean {
  const plain = named
    .replace(/^#(mocks|test|tools)\//, '$1/')
    .replace(/^#/, 'src/')
    .replace(/^\.\//, '');
  const pattern = plain
    .replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll(/<[^>]+>|\*/g, '[^/]+');
  const below = new RegExp(`^${folder}/(.+/)?${pattern}$`);
  const fromRoot = new RegExp(`^${pattern}$`);
  return EVERYTHING.some((path) => below.test(path) || fromRoot.test(path));
}

describe('Every room', () => {
  test.each(ROOMS)('has a README: %s', (room) => {
    expect(READMES).toContain(`${room}/README.md`);
  });
});

describe('A room’s README', () => {
  test.each(READMES)('is short enough to be read: %s', (readme) => {
    expect(textOf(readme).trimEnd().split('\n').length).toBeLessThanOrEqual(MAX_LINES);
  });

  test.each(READMES)('is called as its folder is: %s', (readme) => {
    expect(textOf(readme).split('\n')[0]).toBe(`# ${readme.split('/').at(-2) ?? ''}`);
  });

  test.each(READMES)('names nothing that is not there: %s', (readme) => {
    const folder = readme.replace(/\/README\.md$/, '');
    const named = pathsNamedIn(textOf(readme));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !exists(path, folder))).toEqual([]);
  });

  const withCode = READMES.filter(
    (path) => /^(src|mocks|tools)\//.test(path) && !path.includes('catalogue/'),
  );
  test.each(withCode)('leaves out nothing that is there: %s', (readme) => {
    const folder = readme.replace(/README\.md$/, '');
    const named = new Set(pathsNamedIn(textOf(readme)));
    const inside = EVERYTHING.filter((path) => path.startsWith(folder) && path !== folder)
      .map((path) => path.slice(folder.length))
      .filter(
        (path) =>
          /^[^/]+(\.(tsx?|mjs)|\/)$/.test(path) ||
          (/^[^/]+\.css$/.test(path) && !path.includes('.module.')),
      );
    expect(inside.filter((path) => !named.has(path))).toEqual([]);
  });
});

describe('The check itself', () => {
  it('sees what a README names', () => {
    const text =
      '| `a.ts` `b/` | see [x](../docs/c.md), `npm test`, `$schema`, `/api/v1/d.json`, `#url/e.ts` |';
    expect(pathsNamedIn(text)).toEqual(['../docs/c.md', 'a.ts', 'b/', '#url/e.ts']);
  });

  test.each([
    ['answers.ts', 'mocks', true],
    ['catalogue/', 'mocks', true],
    ['<lab>/<model>.json', 'mocks/catalogue', true],
    ['#url/params.ts', 'src/domain', true],
    ['answers.tsx', 'mocks', false],
    ['nswers.ts', 'mocks', false],
    ['catalog/', 'mocks', false],
  ])('finds %s in %s: %s', (named, folder, found) => {
    expect(exists(named, folder)).toBe(found);
  });
});
