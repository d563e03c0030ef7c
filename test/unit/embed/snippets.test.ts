import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { draftFor, withWidget } from '#embed/builder/draft.ts';
import { widgetOf } from '#embed/widgets.ts';
import { snippet, type SnippetParts } from '#embed/builder/snippets.ts';
import { linkFor } from '#embed/link-for.ts';
import { parseEmbed } from '#url/embed-link.ts';
import { screenOf } from '#screens/screens.ts';
import { parseView } from '#url/parse.ts';

const BASE = 'https://tricloud.example/';

function partsOf(query: string, more: Partial<SnippetParts> = {}): SnippetParts {
  return {
    link: parseEmbed(query),
    base: BASE,
    title: 'Tricloud: The matrix',
    height: 640,
    full: `${BASE}?at=2026-06-29&cloud=azure`,
    picture: `${BASE}pictures/matrix-en.png`,
    ...more,
  };
}

describe('The frame to paste', () => {
  it('has an address, a name, a first guess at its height, and what frames should have', () => {
    expect(snippet('frame', partsOf('widget=matrix&cloud=azure,aws&at=2026-06-29'))).toBe(
      '<iframe src="https://tricloud.example/embed/matrix.html?at=2026-06-29&amp;cloud=azure,aws"' +
        ' title="Tricloud: The matrix" width="100%" height="640"' +
        ' allow="clipboard-write; fullscreen" referrerpolicy="strict-origin-when-cross-origin"' +
        ' style="max-width:100%;border:0;height:if(supports(frame-sizing:content-height):auto;else:640px);frame-sizing:content-height"></iframe>',
    );
  });

  test.each([
    [
      'the German page, which is German without script too',
      'widget=claim&lang=de',
      /src="https:\/\/tricloud\.example\/de\/embed\/claim\.html\?lang=de"/,
    ],
    [
      'a fixed height, and waits until it is near',
      'widget=matrix&height=400',
      / height="400" loading="lazy" .*border:0"/,
    ],
    ['a scheme that lets the page through', 'widget=matrix&transparent=1', /color-scheme:normal/],
    [
      'the page that may steer it',
      'parentOrigin=https://wiki.example.com',
      /parentOrigin=https%3A%2F%2Fwiki\.example\.com/,
    ],
  ])('has %s', (_, query, expected) => {
    expect(snippet('frame', partsOf(query))).toMatch(expected);
  });
});

describe('The element to paste', () => {
  it('has its parameters as attributes, a link for hosts that drop the script, and the script', () => {
    const query = 'widget=matrix&cloud=azure,aws&controls=1&parentOrigin=https://wiki.example.com';
    expect(snippet('element', partsOf(query))).toBe(
      '<tricloud-embed widget="matrix" cloud="azure,aws" controls="1">' +
        '<a href="https://tricloud.example/?at=2026-06-29&amp;cloud=azure">Tricloud: The matrix</a></tricloud-embed>\n' +
        '<script src="https://tricloud.example/embed.js" async></script>',
    );
  });
});

describe('The frame for React and MDX', () => {
  it('has its style as an object and the height that was measured', () => {
    expect(snippet('jsx', partsOf('widget=claim&at=2026-06-29&theme=dark'))).toBe(
      `<iframe
  src="https://tricloud.example/embed/claim.html?at=2026-06-29&amp;theme=dark"
  title="Tricloud: The matrix"
  width="100%"
  height="640"
  loading="lazy"
  allow="clipboard-write; fullscreen"
  referrerPolicy="strict-origin-when-cross-origin"
  style={{ maxWidth: '100%', border: 0 }}
/>`,
    );
  });
});

describe('The frame for a slide', () => {
  it('is loaded by the deck and resized by nobody', () => {
    expect(snippet('deck', partsOf('widget=claim'))).toBe(
      '<iframe data-src="https://tricloud.example/embed/claim.html" title="Tricloud: The matrix" data-fixed' +
        ' allow="clipboard-write; fullscreen" style="width:100%;height:70vh;border:0"></iframe>',
    );
  });
});

describe('What the dialog begins with', () => {
  it('scrolls in a fixed height where the widget is too tall for a page, and grows elsewhere', () => {
    const draft = draftFor(parseView('').view, screenOf('home'));
    expect(draft.frame.height).toBe(widgetOf('matrix')?.height);
    const claim = withWidget(draft, 'claim');
    expect(claim.frame.height).toBeNull();
    expect(withWidget(claim, 'matrix').frame.height).toBe(widgetOf('matrix')?.height);
  });
});

describe('Markdown to paste', () => {
  it('is the picture that leads to the view', () => {
    expect(snippet('markdown', partsOf('widget=matrix'))).toBe(
      '[![Tricloud: The matrix](https://tricloud.example/pictures/matrix-en.png)](https://tricloud.example/?at=2026-06-29&cloud=azure)',
    );
  });

  it('is a plain link where the server has no picture', () => {
    expect(snippet('markdown', partsOf('widget=matrix', { picture: null }))).toBe(
      '[Tricloud: The matrix](https://tricloud.example/?at=2026-06-29&cloud=azure)',
    );
  });

  it('keeps brackets of a name from ending it', () => {
    expect(snippet('markdown', partsOf('', { title: 'a [b] c', picture: null }))).toMatch(
      /^\[a \\\[b\\\] c\]\(/,
    );
  });
});

describe('What is pasted', () => {
  it('never leaves its quotes, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (title, focus) => {
        const parts = partsOf(`focus=${encodeURIComponent(focus)}`, { title });
        const frame = snippet('frame', parts);
        expect(frame).toMatch(/^<iframe( [a-z]+="[^"<]*")+><\/iframe>$/s);
      }),
    );
  });
});

describe('A screen as a widget', () => {
  test.each([
    ['home', '', 'matrix'],
    ['home', 'model=anthropic/claude-opus-4-8', 'model'],
    ['deal', '', 'deal'],
    ['deal', 'model=anthropic/claude-opus-4-8', 'deal'],
  ] as const)('%s?%s is the widget %s', (screen, query, widget) => {
    expect(linkFor(parseView(query).view, screenOf(screen)).widget).toBe(widget);
  });
});
