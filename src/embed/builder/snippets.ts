/** What is pasted into another page: pure text from a widget's link. */
import type { Locale } from '#domain/text.ts';
import { printEmbed, type EmbedLink } from '#url/embed-link.ts';
import {
  deckTag,
  escape,
  frameJsx,
  frameTag,
  tag,
  type Attribute,
  type FrameTag,
} from '#embed/frame-tag.ts';
import { frameAddress } from '#embed/link-for.ts';

export type SnippetId = 'frame' | 'element' | 'jsx' | 'deck' | 'markdown' | 'link';

export interface SnippetParts {
  readonly link: EmbedLink;
  /** Where the app is served, absolute and with its closing slash. */
  readonly base: string;
  /** What the frame is called for those who cannot see it. */
  readonly title: string;
  /** The frame's height where no script of ours runs on the page around it, in pixels. */
  readonly height: number;
  /** The same View in the whole app, absolute. */
  readonly full: string;
  /** A picture of the widget, absolute; null where the server has none. */
  readonly picture: string | null;
}

/** The address of a picture that the build wrote. */
export function pictureAddress(
  base: string,
  widget: string,
  locale: Locale,
  kind: 'png' | 'svg',
): string {
  return `${base}pictures/${widget}-${locale}.${kind}`;
}

export function snippet(id: SnippetId, parts: SnippetParts): string {
  return { frame, element, jsx, deck, markdown, link: ({ full }: SnippetParts) => full }[id](parts);
}

function frame(parts: SnippetParts): string {
  return frameTag(tagOf(parts));
}

/** For React and MDX: no text as style, names in camel case. The height is the one that was measured. */
function jsx(parts: SnippetParts): string {
  return frameJsx({ ...tagOf(parts), follows: false });
}

/** For a slide of reveal.js: loaded when it is near, as large as the slide, resized by nobody. */
function deck(parts: SnippetParts): string {
  return deckTag(tagOf(parts));
}

function tagOf({ base, link, title, height }: SnippetParts): FrameTag {
  return {
    src: frameAddress(base, link),
    title,
    width: '100%',
    height: link.frame.height ?? height,
    follows: link.frame.height === null,
    transparent: link.frame.transparent,
  };
}

function element({ base, link, title, full }: SnippetParts): string {
  const query = printEmbed({ ...link, frame: { ...link.frame, parentOrigin: null } });
  const attributes = query
    .split('&')
    .filter(Boolean)
    .map((pair): Attribute => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    });
  const inside = `<a href="${escape(full)}">${escape(title)}</a>`;
  const script = tag('script', [['src', `${base}embed.js`], ['async']]);
  return `${tag('tricloud-embed', attributes, inside)}\n${script}`;
}

function markdown({ title, full, picture }: SnippetParts): string {
  const text = title.replaceAll(/[[\]\\]/g, String.raw`\$&`);
  return picture === null ? `[${text}](${full})` : `[![${text}](${picture})](${full})`;
}
