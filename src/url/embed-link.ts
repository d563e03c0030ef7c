/**
 * The link of a widget in a frame: which widget, how it stands in its frame, and the View
 * it shows. Every View parameter works as in the app; a stranger's page must never break
 * over a parameter, so what cannot be read is left out without a word.
 */
import { PARAMS } from './params.ts';
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

interface FrameParam<K extends keyof FrameOptions = keyof FrameOptions> {
  readonly name: string;
  readonly key: K;
  /** undefined: not a value it takes. */
  readonly read: (text: string) => FrameOptions[K] | undefined;
  readonly print: (value: FrameOptions[K]) => string;
}

function frameParam<K extends keyof FrameOptions>(
  name: string,
  key: K,
  read: FrameParam<K>['read'],
  print: FrameParam<K>['print'] = String,
): FrameParam {
  // A list of parameters over different keys; each reads and prints its own key only.
  return { name, key, read, print } as unknown as FrameParam;
}

const flag = (text: string) => (text === '1' ? true : text === '0' ? false : undefined);
const asFlag = (value: boolean) => (value ? '1' : '0');
const slug = (text: string) => (/^[\w-]{1,64}$/.test(text) ? text : undefined);

const TALLEST = 20_000;

/** Every parameter that is the frame's, in the order in which links print them. */
export const FRAME_PARAMS: readonly FrameParam[] = [
  frameParam('header', 'header', flag, asFlag),
  frameParam('controls', 'controls', flag, asFlag),
  frameParam('static', 'still', flag, asFlag),
  frameParam('accent', 'accent', (text) =>
    /^[\da-f]{6}$/i.test(text) ? text.toLowerCase() : undefined,
  ),
  frameParam('transparent', 'transparent', flag, asFlag),
  frameParam('h', 'heading', (text) =>
    // The pattern leaves 0 to 6.
    /^[0-6]$/.test(text) ? (Number(text) as FrameOptions['heading']) : undefined,
  ),
  frameParam('height', 'height', (text) => {
    const pixels = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    return pixels >= 50 && pixels <= TALLEST ? pixels : undefined;
  }),
  frameParam('id', 'id', slug),
  frameParam('parentOrigin', 'parentOrigin', originOf),
  frameParam('part', 'part', slug),
];

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
  for (const { name, key, read } of FRAME_PARAMS) {
    const text = take(name);
    const value = text === null ? undefined : read(text);
    if (value !== undefined) frame = { ...frame, [key]: value };
  }
  return { widget, frame, view: parseView(query.toString()).view };
}

/** The query string of a widget, without a question mark; what is as usual is left out. */
export function printEmbed({ widget, frame, view }: EmbedLink): string {
  const options = FRAME_PARAMS.flatMap(({ name, key, print }) => {
    const value = frame[key];
    return value === DEFAULT_FRAME[key] || value === null
      ? []
      : [`${name}=${encodeURIComponent(print(value))}`];
  });
  return [widget && `widget=${encodeURIComponent(widget)}`, printView(view), ...options]
    .filter(Boolean)
    .join('&');
}

/** The names of all parameters that a widget's link takes. */
export const EMBED_PARAM_NAMES: readonly string[] = [
  'widget',
  ...PARAMS.map(({ name }) => name),
  ...FRAME_PARAMS.map(({ name }) => name),
];

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
