import { describe, expect, it, test } from 'vitest';
import { checkLink } from '#url/check-link.ts';
import { parseView } from '#url/parse.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

const index = drawIndex(
  `
                 azure           aws
claude/opus-4-8  ga 2026-06-29   ga 2026-05-28; retires 2027-05-28
`,
  '2026-11-13',
);
const checked = (search: string) => checkLink(parseView(search), index, '2026-11-27');

describe('The day of a link', () => {
  test.each([
    ['2099-01-01', '2027-05-28'],
    ['2027-05-29', '2027-05-28'],
    ['1999-12-31', '2023-01-01'],
  ])('%s is beyond what can be shown: it is named, and %s stands', (at, shown) => {
    const { view, problems } = checked(`at=${at}`);
    expect(view.at).toBe(shown);
    expect(problems).toEqual([{ param: 'at', value: at, kind: 'beyond' }]);
  });

  test.each(['2027-05-28', '2023-01-01', '2026-06-29'])('%s is shown as it is', (at) => {
    expect(checked(`at=${at}`)).toEqual(parseView(`at=${at}`));
  });

  it('may be none', () => {
    expect(checked('').view.at).toBeNull();
  });
});

test('What a link names and nobody knows is left out, each thing once', () => {
  const { view, problems } = checked('model=acme/one&family=claude,acme&lab=acme&focus=acme/one');
  expect(view).toMatchObject({ model: null, families: ['claude'], labs: [], focus: [] });
  expect(problems.map(({ param, kind }) => `${param} ${kind}`).toSorted()).toEqual([
    'family wrong',
    'focus wrong',
    'lab wrong',
    'model wrong',
  ]);
});

test('Columns of which none exists are the usual ones, not none at all', () => {
  expect(parseView('cols=bogus')).toEqual({
    view: DEFAULT_VIEW,
    problems: [{ param: 'cols', value: 'bogus', kind: 'wrong' }],
  });
  expect(parseView('cols=bogus,price').view.columns).toEqual(['price']);
});
