import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { arbitraryView } from '#test/support/arbitrary-view.ts';
import {
  DEFAULT_FRAME,
  EMBED_PARAM_NAMES,
  parseEmbed,
  printEmbed,
  type FrameOptions,
} from '#url/embed-link.ts';
import { DEFAULT_VIEW } from '#url/view.ts';

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const slug = fc.stringMatching(/^[\w-]{1,64}$/);

const arbitraryFrame: fc.Arbitrary<FrameOptions> = fc.record({
  header: fc.boolean(),
  controls: fc.boolean(),
  still: fc.boolean(),
  accent: orNull(fc.stringMatching(/^[\da-f]{6}$/)),
  transparent: fc.boolean(),
  heading: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
  height: orNull(fc.integer({ min: 50, max: 20_000 })),
  id: orNull(slug),
  parentOrigin: orNull(
    fc.constantFrom('https://wiki.example.com', 'http://intranet:8080', 'http://[::1]:3', 'null'),
  ),
  part: orNull(slug),
});

describe('The link of a widget', () => {
  it('is the same thing as what it says: printing and parsing give every link back', () => {
    const link = fc.record({ widget: orNull(slug), frame: arbitraryFrame, view: arbitraryView });
    fc.assert(
      fc.property(link, (each) => {
        expect(parseEmbed(printEmbed(each))).toEqual(each);
        expect(parseEmbed(`?${printEmbed(each)}`)).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });

  it('says nothing of what is as usual', () => {
    expect(printEmbed({ widget: null, frame: DEFAULT_FRAME, view: DEFAULT_VIEW })).toBe('');
    expect(printEmbed(parseEmbed('widget=claim&header=1&controls=0&h=0'))).toBe('widget=claim');
  });

  it('never breaks over a stranger’s query string', () => {
    const name = fc.oneof(fc.constantFrom(...EMBED_PARAM_NAMES), fc.string());
    const value = fc.oneof(fc.constantFrom('1', '0', '', 'null', '-1', '1e9', '#fff'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const text = pairs
          .map(([key, each]) => `${encodeURIComponent(key)}=${encodeURIComponent(each)}`)
          .join('&');
        const link = parseEmbed(text);
        expect(parseEmbed(printEmbed(link))).toEqual(link);
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['header=0', { header: false }],
    ['header=no', {}],
    ['header=__proto__', {}],
    ['id=__proto__&lang=__proto__', { id: '__proto__' }],
    ['controls=1', { controls: true }],
    ['static=1', { still: true }],
    ['accent=FF8800', { accent: 'ff8800' }],
    ['accent=%23ff8800', {}],
    ['accent=red', {}],
    ['transparent=1', { transparent: true }],
    ['h=2', { heading: 2 }],
    ['h=7', {}],
    ['h=', {}],
    ['height=400', { height: 400 }],
    ['height=49', {}],
    ['height=20001', {}],
    ['height=40vh', {}],
    ['id=left-column', { id: 'left-column' }],
    ['id=<b>', {}],
    ['parentOrigin=https://wiki.example.com', { parentOrigin: 'https://wiki.example.com' }],
    ['parentOrigin=https://wiki.example.com/', { parentOrigin: 'https://wiki.example.com' }],
    ['parentOrigin=https://wiki.example.com/page', {}],
    ['parentOrigin=javascript:alert(1)', {}],
    ['parentOrigin=*', {}],
    ['parentOrigin=null', { parentOrigin: 'null' }],
    ['part=loop', { part: 'loop' }],
    ['colour=blue', {}],
  ] as const)('%s means %j', (text, frame) => {
    expect(parseEmbed(text)).toEqual({
      widget: null,
      frame: { ...DEFAULT_FRAME, ...frame },
      view: DEFAULT_VIEW,
    });
  });

  it('takes every parameter of a view', () => {
    const { view } = parseEmbed('?widget=matrix&cloud=azure,aws&at=2026-06-29&lang=de&theme=dark');
    expect(view).toEqual({
      ...DEFAULT_VIEW,
      clouds: ['azure', 'aws'],
      at: '2026-06-29',
      lang: 'de',
      theme: 'dark',
    });
  });

  it('drops an empty or a broken part of the view without a word', () => {
    expect(parseEmbed('at=&cloud=&scope=mars&rows=versions').view).toEqual({
      ...DEFAULT_VIEW,
      rows: 'versions',
    });
  });
});
