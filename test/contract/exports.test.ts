import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from '#test/support/project-files.ts';

const CODE = filesIn(['src', 'mocks', 'tools', 'test'], ['.ts', '.tsx', '.mjs']);
const TEXTS = new Map([...CODE, 'vite.config.ts'].map((path) => [path, textOf(path)]));

/** Stands in for a package that MSW imports by these names. */
const STAND_IN = 'mocks/no-cookies.ts';

/** What a file exports by name, types aside: those speak for what they describe. */
function exportsOf(text: string): string[] {
  const declared = /^export (?:async )?(?:const|let|function\*?|class) (\w+)/gm;
  return [...text.matchAll(declared)].map(([, name = '']) => name);
}

/** Every word of a file, once. */
const WORDS = new Map([...TEXTS].map(([path, text]) => [path, new Set(text.match(/\w+/g))]));

describe('An export', () => {
  it('is used by another file', () => {
    const dead = CODE.filter((path) => /^(src|mocks)\//.test(path) && path !== STAND_IN).flatMap(
      (path) =>
        exportsOf(TEXTS.get(path) ?? '')
          .filter((name) => ![...WORDS].some(([other, words]) => other !== path && words.has(name)))
          .map((name) => `${path}: ${name}`),
    );
    expect(dead).toEqual([]);
  });
});
