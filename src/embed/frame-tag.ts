/** The one line of HTML that puts a widget into another page, for snippets and for oEmbed. */

export interface FrameTag {
  /** The widget's address, absolute. */
  readonly src: string;
  /** What the frame is called for those who cannot see it. */
  readonly title: string;
  readonly width: string;
  /** In pixels: what holds where no script of ours runs on the page around it. */
  readonly height: number;
  /** The height follows the content, where the browser can do that by itself. */
  readonly follows: boolean;
  /** The page's background shows through. */
  readonly transparent: boolean;
}

export function frameTag({ src, title, width, height, transparent, follows }: FrameTag): string {
  const style = [
    'max-width:100%',
    'border:0',
    // Browsers that size frames by themselves do so; all others keep the height below.
    ...(follows
      ? [
          `height:if(supports(frame-sizing:content-height):auto;else:${height}px)`,
          'frame-sizing:content-height',
        ]
      : []),
    // A page in another colour scheme would put a white sheet behind a frame that lets it through.
    ...(transparent ? ['color-scheme:normal'] : []),
  ].join(';');
  return tag('iframe', [
    ['src', src],
    ['title', title],
    ['width', width],
    ['height', String(height)],
    // A browser that sizes frames by themselves gives one that it has not loaded yet 150 pixels.
    ...(follows ? [] : [['loading', 'lazy'] as const]),
    ['allow', 'clipboard-write; fullscreen'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
    ['style', style],
  ]);
}

/** The same for React and MDX, where a style is an object and attributes have other names. */
export function frameJsx({ src, title, width, height, transparent }: FrameTag): string {
  const style = [
    "maxWidth: '100%'",
    'border: 0',
    ...(transparent ? ["colorScheme: 'normal'"] : []),
  ].join(', ');
  return [
    '<iframe',
    `  src=${quoted(src)}`,
    `  title=${quoted(title)}`,
    `  width="${width}"`,
    `  height="${height}"`,
    '  loading="lazy"',
    '  allow="clipboard-write; fullscreen"',
    '  referrerPolicy="strict-origin-when-cross-origin"',
    `  style={{ ${style} }}`,
    '/>',
  ].join('\n');
}

/** The same for a slide of reveal.js, which loads `data-src` when the slide is near. Nothing resizes it. */
export function deckTag({ src, title }: FrameTag): string {
  return tag('iframe', [
    ['data-src', src],
    ['title', title],
    ['data-fixed'],
    ['allow', 'clipboard-write; fullscreen'],
    ['style', 'width:100%;height:70vh;border:0'],
  ]);
}

/** Text as an attribute of JSX, which knows the same entities. */
function quoted(text: string): string {
  return `"${escape(text)}"`;
}

export type Attribute = readonly [name: string, value?: string];

/** A tag as text; what stands in `inside` is HTML already. */
export function tag(name: string, attributes: readonly Attribute[], inside = ''): string {
  const written = attributes.map(([key, value]) =>
    value === undefined ? ` ${key}` : ` ${key}="${escape(value)}"`,
  );
  return `<${name}${written.join('')}>${inside}</${name}>`;
}

/** Text as it may stand in HTML, in quotes too. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
