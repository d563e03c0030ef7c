/**
 * The link of a widget in a frame: which widget, how it stands in its frame, and the View
 * it shows. Every View parameter works as in the app; a stranger's page must never break
 * over a parameter, so what cannot be read is left out without a word.
 */
import { fail, ok, type Codec, type Param } from '#domain/codec.ts';
import { PARAM_NAMES } from './params.ts';
import { parseView } from './parse.ts';
import { printView } from './print.ts';
import type { View } from './view.ts';

/** How a widget stands in its frame; nothing of it is part of the View. */
export interface FrameOptions {
  /** Title and day above the widget. */
  readonly header: boolean;
  /** The controls of the widget: day, filters. */
  readonly controls: boolean;
  /** Nothing can be pressed: for pictures and paper. */
  readonly still: boolean;
  /** Another accent colour, as six hexadecimal digits; null for ours. */
  readonly accent: string | null;
  /** The host's background shows through. */
  readonly transparent: boolean;
  /** The level of the widget's title, 1 to 6; 0: it is no heading. */
  readonly heading: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** A fixed height in pixels, in which the widget scrolls; null: it grows and shrinks with its content. */
  readonly height: number | null;
  /** What the host calls this frame; comes back in every message. */
  readonly id: string | null;
  /** The origin that may send messages, and gets those that tell what the visitor chose; null: nobody. */
  readonly parentOrigin: string | null;
  /** A part of the widget that stands alone, where it has any. */
  readonly part: string | null;
}

export const DEFAULT_FRAME: FrameOptions = {
  header: true,
  controls: false,
  still: false,
  accent: null,
  transparent: false,
  heading: 0,
  height: null,
  id: null,
  parentOrigin: null,
  part: null,
};

export interface EmbedLink {
  /** As asked for; whether there is such a widget is the registry's to say. Null: none is named. */
  readonly widget: string | null;
  readonly frame: FrameOptions;
  readonly view: View;
}

const HEADINGS: readonly FrameOptions['heading'][] = [0, 1, 2, 3, 4, 5, 6];
const TALLEST = 20_000;

/** On or off, both as they stand: what is as usual is left out by whoever prints. */
const flag: Codec<boolean> = {
  read: (text) => (text === '1' ? ok(true) : text === '0' ? ok(false) : fail(false, text)),
  print: (value) => (value ? '1' : '0'),
};
const slug = asText((text) => (/^[\w-]{1,64}$/.test(text) ? text : null));
const colour = asText((text) => (/^[\da-f]{6}$/i.test(text) ? text.toLowerCase() : null));

/** A text that a rule lets through, perhaps in its own spelling. */
function asText(rule: (text: string) => string | null): Codec<string | null> {
  return {
    read: (text) => {
      const value = rule(text);
      return value === null ? fail(null, text) : ok(value);
    },
    print: (value) => value,
  };
}

const heading: Codec<FrameOptions['heading']> = {
  read: (text) => {
    const level = HEADINGS.find((each) => String(each) === text);
    return level === undefined ? fail(DEFAULT_FRAME.heading, text) : ok(level);
  },
  print: String,
};

const height: Codec<number | null> = {
  read: (text) => {
    const pixels = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return pixels >= 50 && pixels <= TALLEST ? ok(pixels) : fail(null, text);
  },
  print: (value) => (value === null ? null : String(value)),
};

/** A parameter for every option of a frame, or this does not compile; links print them in this order. */
const FRAME_PARAMS: { readonly [K in keyof FrameOptions]: Param<FrameOptions[K]> } = {
  header: { name: 'header', codec: flag },
  controls: { name: 'controls', codec: flag },
  still: { name: 'static', codec: flag },
  accent: { name: 'accent', codec: colour },
  transparent: { name: 'transparent', codec: flag },
  heading: { name: 'h', codec: heading },
  height: { name: 'height', codec: height },
  id: { name: 'id', codec: slug },
  parentOrigin: { name: 'parentOrigin', codec: asText((text) => originOf(text) ?? null) },
  part: { name: 'part', codec: slug },
};

// An object's own keys are its type's: this one is written out above.
const FRAME_KEYS = Object.keys(FRAME_PARAMS) as readonly (keyof FrameOptions)[];

/** One option as a link has it; null where it is as usual. */
function printOption<K extends keyof FrameOptions>(
  frame: Pick<FrameOptions, K>,
  key: K,
): string | null {
  const usual: FrameOptions[K] = DEFAULT_FRAME[key];
  return frame[key] === usual ? null : FRAME_PARAMS[key].codec.print(frame[key]);
}

/** Reads a widget's query string, with or without its question mark. */
export function parseEmbed(search: string): EmbedLink {
  const query = new URLSearchParams(search);
  const take = (name: string) => {
    const text = query.get(name);
    query.delete(name);
    return text || null;
  };
  const widget = take('widget');
  let frame = DEFAULT_FRAME;
  for (const key of FRAME_KEYS) {
    const { name, codec } = FRAME_PARAMS[key];
    const text = take(name);
    if (text === null) continue;
    const { value, wrong } = codec.read(text);
    if (wrong.length === 0) frame = { ...frame, [key]: value };
  }
  return { widget, frame, view: parseView(query.toString()).view };
}

/** The query string of a widget, without a question mark; what is as usual is left out. */
export function printEmbed({ widget, frame, view }: EmbedLink): string {
  const options = FRAME_KEYS.flatMap((key) => {
    const text = printOption(frame, key);
    return text === null ? [] : [`${FRAME_PARAMS[key].name}=${encodeURIComponent(text)}`];
  });
  return [widget && `widget=${encodeURIComponent(widget)}`, printView(view), ...options]
    .filter(Boolean)
    .join('&');
}

/** Where widgets lie, without language: each has a page of its own, and one leads links without such a page to it. */
export const FRAME_PAGE = '/embed.html';

/** The page of a widget, without language; of none, the page that says which there are. */
export function pageOfWidget(id: string | null): string {
  return id === null ? FRAME_PAGE : `/embed/${id}.html`;
}

/** The widget that a page is named after, without language; null where it is no page of a widget. */
export function widgetOfPage(room: string): string | null {
  return /\/embed\/([\w-]+)\.html$/.exec(room)?.[1] ?? null;
}

/** The names of all parameters that a widget's link takes. */
export const EMBED_PARAM_NAMES: readonly string[] = [
  'widget',
  ...PARAM_NAMES,
  ...FRAME_KEYS.map((key) => FRAME_PARAMS[key].name),
];

/** Those that a page may write as attributes of our element; who it is, the script says itself. */
export const EMBED_ATTRIBUTES: readonly string[] = EMBED_PARAM_NAMES.filter(
  (name) => name !== FRAME_PARAMS.parentOrigin.name,
);

/** An origin as messages carry it: `https://example.com`, or `null` for a page without one. */
export function originOf(text: string): string | undefined {
  if (text === 'null') return text;
  try {
    const { origin, protocol } = new URL(text);
    return /^https?:$/.test(protocol) && origin === text.replace(/\/$/, '') ? origin : undefined;
  } catch {
    return undefined;
  }
}
