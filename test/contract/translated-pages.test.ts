import { describe, expect, it } from 'vitest';
import { looseTexts, steadyComponents } from '#test/support/loose-texts.ts';
import { filesIn, textOf } from '#test/support/project-files.ts';

/** Names of properties that are elements wherever they are given; `slots` holds such. A text is never given by them. */
const GIVEN = ['slots', 'below', 'beside', 'chart', 'table', 'refs', 'weighed', 'last', 'content'];

/** Where a text has an element of its own and the search cannot see it. */
const EXCEPTIONS = [
  // Another headline is another element.
  'src/parts/ClaimSentence.tsx {pieces}',
  // A result that says something else has another key.
  "src/controls/search/SearchOption.tsx {' '}",
  // A string becomes a span; everything else that is given is an element.
  "src/views/availability/panel/FactList.tsx {typeof value === 'string' ? <span>{value}</span> : value}",
];

const files = new Map(filesIn(['src'], ['.tsx']).map((path) => [path, textOf(path)] as const));
const steady = steadyComponents(files);
const nothing = new Set<string>();
/** What stands between the tags of these stands beside other things. */
const holders = new Set(
  [...files].flatMap(([path, code]) =>
    looseTexts(path, code, { steady, holders: nothing, given: nothing }).some(
      ({ text }) => text === '{children}',
    )
      ? [path.replace(/^.*\/|\.tsx$/g, '')]
      : [],
  ),
);
const known = { steady, holders, given: new Set([...GIVEN, 'children']) };
const inComponent = (jsx: string) =>
  looseTexts('Drawn.tsx', `export const Drawn = () => ${jsx};`, known).map(({ text }) => text);

describe('A text that a translator moves', () => {
  it('stands alone in its element wherever it may change, come or go', () => {
    const loose = [...files].flatMap(([path, code]) =>
      looseTexts(path, code, known)
        .filter(({ text }) => !EXCEPTIONS.includes(`${path} ${text}`))
        .map(({ line, text }) => `${path}:${line} ${text}`),
    );
    expect(loose).toEqual([]);
  });
});

describe('The search for such texts', () => {
  it.each([
    ['a varying text beside a fixed one', '<p>As of {day}</p>', ['{day}']],
    ['one that comes and goes', "<p><b>{a}</b>{more && 'more'}</p>", ["{more && 'more'}"]],
    ['a fixed one behind something that comes', '<p>{a && <b>{a}</b>} fixed</p>', ['fixed']],
    ['a fixed one in a fragment, which may go', '<><b>{a}</b> <i>{b}</i></>', ['']],
    ['one in an element that becomes another', '(a ? <p><b/> <i/></p> : <p>{b}</p>)', ['']],
    ['one in a fragment, whatever that stands in', '<>{text}</>', ['{text}']],
    ['a text given to what puts it beside others', '<Notice>{text}</Notice>', ['{text}']],
    ['a component that is a bare text', 'words.today', ['words.today']],
    ['a list of texts', '<p><b/>{list.map((each) => each)}</p>', ['{list.map((each) => each)}']],
  ])('finds %s', (_, jsx, texts) => {
    expect(inComponent(jsx)).toEqual(texts);
  });

  it.each([
    ['a text alone', '<p>{`As of ${day}`}</p>'],
    ['a text that comes and goes alone', "<p>{more && 'more'}</p>"],
    ['texts in elements of their own', '<p><b>{a}</b> <span>{b}</span></p>'],
    ['one in an element with a key', '(a ? <p key="a"><b/> <i/></p> : <p>{b}</p>)'],
    ['a fixed text before what comes', '<p>fixed {a && <b>{a}</b>}</p>'],
  ])('lets %s pass', (_, jsx) => {
    expect(inComponent(jsx)).toEqual([]);
  });
});
