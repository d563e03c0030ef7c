import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from '#test/support/project-files.ts';
import { CHARACTERS, WEIGHTS } from '#tools/font.ts';

/** Scripts that Inter has no letters for: titles of sources in the language of their page. */
const NOT_INTERS = /[\p{Script=Han}⌘]/u;

const printed = () =>
  [
    ...filesIn(['src'], ['.ts', '.tsx']),
    ...filesIn(['mocks/catalogue'], ['.json']).filter((path) => !path.includes('/schema/')),
  ].map(textOf);

describe('The font that we ship', () => {
  it('has every letter and mark that we print', () => {
    const known = new Set(CHARACTERS);
    const missing = [...new Set(printed().join(''))].filter(
      (letter) => !known.has(letter) && !NOT_INTERS.test(letter) && !/\s/.test(letter),
    );
    expect(missing).toEqual([]);
  });

  it('has every weight that a stylesheet asks for, and says so', () => {
    const css = filesIn(['src'], ['.css']).map(textOf).join('\n');
    const asked = [...css.matchAll(/font-weight:\s*(\d+);/g)].map(([, weight]) => Number(weight));
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((weight) => weight < WEIGHTS.min || weight > WEIGHTS.max)).toEqual([]);
    expect(textOf('src/styles/base.css')).toContain(`font-weight: ${WEIGHTS.min} ${WEIGHTS.max};`);
  });
});
