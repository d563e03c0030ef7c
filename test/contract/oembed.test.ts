import { describe, expect, it, test } from 'vitest';
import { OEmbed } from '#domain/oembed.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { answerTo, read, refusalOf, SITE } from '#test/support/api.ts';

function asked(url: string, more: Readonly<Record<string, string>> = {}): string {
  const query = Object.entries({ url, ...more }).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `/oembed?${query.join('&')}`;
}

/** The frame of an answer, read as a browser reads it. */
async function frameOf(path: string): Promise<Readonly<Record<string, string>>> {
  const { html } = await read(path, OEmbed);
  expect(html).toMatch(/^<iframe( [a-z]+="[^"]*")+><\/iframe>$/);
  const pairs = [...html.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value.replaceAll('&amp;', '&')] as const,
  );
  return Object.fromEntries(pairs);
}

describe('What oEmbed makes of an address', () => {
  test.each([
    ['embed/claim.html', 'embed/claim.html'],
    ['embed.html?widget=claim', 'embed/claim.html'],
    [
      'embed.html?widget=matrix&cloud=azure,aws&at=2026-06-29&theme=dark',
      'embed/matrix.html?at=2026-06-29&theme=dark&cloud=azure,aws&height=640',
    ],
    ['embed.html', 'embed/matrix.html?height=640'],
    ['embed.html?widget=nothing', 'embed.html?widget=nothing&height=640'],
    ['', 'embed/matrix.html?height=640'],
    ['?cloud=azure&on=all', 'embed/matrix.html?cloud=azure&on=all&height=640'],
    ['de/', 'de/embed/matrix.html?lang=de&height=640'],
    ['de/embed.html?widget=lanes', 'de/embed/lanes.html?lang=de'],
    ['de/embed/lanes.html', 'de/embed/lanes.html?lang=de'],
    ['deal', 'embed/deal.html'],
    ['de/deal', 'de/embed/deal.html?lang=de'],
    [
      '?model=anthropic/claude-opus-4-8&at=2026-06-29',
      'embed/model.html?at=2026-06-29&model=anthropic/claude-opus-4-8',
    ],
  ])('%j becomes the frame %j', async (address, frame) => {
    expect((await frameOf(asked(SITE + address)))['src']).toBe(SITE + frame);
  });

  test.each(WIDGETS.map(({ id }) => id))('has a name and a size for the widget %s', async (id) => {
    const path = asked(`${SITE}embed.html?widget=${id}`);
    const { width, height, title } = await read(path, OEmbed);
    expect(await frameOf(path)).toMatchObject({
      title: `Tricloud: ${id}`,
      width: String(width),
      height: String(height),
    });
    expect(title).toMatch(/^As of \d{1,2} \w+ \d{4}, .+\.$/);
  });

  it('says the sentence of a frozen day in its language', async () => {
    const { title } = await read(asked(`${SITE}de/?at=2025-11-18`), OEmbed);
    expect(title).toMatch(/^Stand 18\. November 2025: Claude /);
    expect((await frameOf(asked(`${SITE}de/?at=2025-11-18`)))['title']).toBe(title);
  });

  it('never asks for more room than there is', async () => {
    const path = asked(`${SITE}embed.html?widget=matrix`, { maxwidth: '400', maxheight: '300' });
    expect(await read(path, OEmbed)).toMatchObject({ width: 400, height: 300 });
    expect(await frameOf(path)).toMatchObject({ width: '400', height: '300' });
  });

  it('does not mind what consumers add', async () => {
    const path = asked(`${SITE}embed.html`, { dnt: '1', discover: 'false', format: 'json' });
    expect((await answerTo(path)).status).toBe(200);
  });

  it('cannot be made to write anything but a frame', async () => {
    const html = '"><script>alert(1)</script>';
    const { src } = await frameOf(asked(`${SITE}embed.html?widget=${html}&focus=${html}`));
    expect(src).not.toMatch(/["<>]/);
  });
});

describe('What oEmbed refuses', () => {
  test.each([
    ['/oembed', 400, { field: 'url' }],
    [asked('claim'), 400, { field: 'url' }],
    [asked('javascript:alert(1)'), 400, { field: 'url' }],
    [asked('https://evil.example/'), 404, { title: 'Not ours' }],
    [asked('https://tricloud.example.evil.example/embed.html'), 404, { title: 'Not ours' }],
    [asked(`http://user@evil.example/?${SITE}`), 404, { title: 'Not ours' }],
    [asked(`${SITE}nowhere`), 404, { status: 404 }],
    [asked(`${SITE}dael`), 404, { nearest: '/deal' }],
    [asked(SITE, { maxwidth: 'wide' }), 400, { field: 'maxwidth' }],
    [asked(SITE, { maxheight: '0' }), 400, { field: 'maxheight' }],
    [asked(SITE, { format: 'xml' }), 501, {}],
  ] as const)('%s with %i', async (path, status, problem) => {
    expect(await refusalOf(path)).toMatchObject({ status, problem: { status, ...problem } });
  });
});
