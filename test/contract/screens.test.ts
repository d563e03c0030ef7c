import { describe, expect, it, test } from 'vitest';
import { screenAt, SCREENS } from '#screens/screens.ts';
import { SCREEN_KEYS } from '#url/view-keys.ts';
import { filesIn, textOf } from '#test/support/project-files.ts';

const TABLE = 'src/screens/screens.ts';
/** Endpoints of the API may be called like screens; they lie below `/api/v1`. */
const ENDPOINTS = new Set([
  'src/api/evidence-queries.ts',
  'src/api/queries.ts',
  'mocks/answers.ts',
  'mocks/openapi.ts',
]);
const COMMENT = /^\s*(\/\*\*|\*|\/\/).*$/gm;

describe('The table of screens', () => {
  const code = filesIn(['src', 'mocks', 'tools'], ['.ts', '.tsx', '.js', '.mjs']).filter(
    (path) => path !== TABLE && !ENDPOINTS.has(path) && !path.startsWith('mocks/catalogue/'),
  );

  test.each(SCREENS.map(({ path }) => path).filter((path) => path !== '/'))(
    'is the only place that names %s',
    (path) => {
      const named = new RegExp(String.raw`['"\`](/de)?${path}(/|\.html)?['"\`?#]`);
      expect(code.filter((file) => named.test(textOf(file).replaceAll(COMMENT, '')))).toEqual([]);
    },
  );

  it('has ids, paths and labels that no two screens share', () => {
    for (const of of [
      SCREENS.map(({ id }) => id),
      SCREENS.map(({ path }) => path),
      SCREENS.map(({ label }) => label.en),
      SCREENS.map(({ label }) => label.de),
    ]) {
      expect(new Set<string>(of).size).toBe(SCREENS.length);
    }
  });

  test.each([
    ['/', 'home'],
    ['/about', 'about'],
    ['/about.html', 'about'],
    ['/about/more', undefined],
    ['/nowhere', undefined],
  ])('finds at %s: %s', (path, id) => {
    expect(screenAt(path)?.id).toBe(id);
  });

  it('carries every part of the View that is not everybody’s', () => {
    const carried = new Set<string>(SCREENS.flatMap(({ keys }) => keys));
    expect(SCREEN_KEYS.filter((key) => !carried.has(key))).toEqual([]);
  });

  test.each(SCREENS)(
    'loads $id, which says what it is called in both languages',
    async (screen) => {
      const { says, Screen } = await screen.load();
      expect(Screen).toBeTypeOf('function');
      expect(says).toBeTypeOf('function');
    },
  );
});
