/** Each URL parameter: which part of the View it carries, how it reads and how it prints. */
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import {
  dayOrNone,
  fail,
  flag,
  idList,
  listOf,
  ok,
  oneOf,
  type Codec,
  type Param,
} from '#domain/codec.ts';
import { ON } from '#domain/filters/criteria.ts';
import { FILTERS } from '#domain/filters/filter.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { COLUMNS, DEFAULT_VIEW, QUESTIONS, SORTS, type Sort, type View } from './view.ts';

/** A whole number from 0 to 100. */
const percent: Codec<number | null> = {
  read: (text) => (/^(\d{1,2}|100)$/.test(text) ? ok(Number(text)) : fail(null, text)),
  print: (value) => (value === null ? null : String(value)),
};

const modelId: Codec<string | null> = {
  read: (text) => (/^[a-z0-9-]+\/[a-z0-9-]+$/.test(text) ? ok(text) : fail(null, text)),
  print: (value) => value,
};

const sort: Codec<Sort | null> = {
  read: (text) => {
    const by = SORTS.find((each) => each === text.replace(/^-/, ''));
    return by ? ok({ by, reversed: text.startsWith('-') }) : fail(null, text);
  },
  print: (value) => value && `${value.reversed ? '-' : ''}${value.by}`,
};

const columns: Codec<View['columns']> = {
  read: (text) => {
    const found = listOf(COLUMNS).read(text === 'none' ? '' : text);
    // Of nothing but mistakes nothing can be shown: the usual columns stand.
    return found.value.length === 0 && found.wrong.length > 0
      ? { ...found, value: DEFAULT_VIEW.columns }
      : found;
  },
  print: (value) => value && (value.join(',') || 'none'),
};

const themes = oneOf<View['theme']>(['light', 'dark'], DEFAULT_VIEW.theme);
const rows = oneOf<View['rows']>(['families', 'versions'], DEFAULT_VIEW.rows);
const densities = oneOf<View['density']>(['comfortable', 'compact'], DEFAULT_VIEW.density);

// "On" follows the clouds that it speaks of.
const { clouds, ...otherFilters } = FILTERS;

/** A parameter for every key of the View, or this does not compile; links print them in this order. */
export const PARAMS: { readonly [K in keyof View]: Param<View[K]> } = {
  at: { name: 'at', codec: dayOrNone },
  lang: { name: 'lang', codec: oneOf<Locale | null>(LOCALES, DEFAULT_VIEW.lang) },
  theme: { name: 'theme', codec: themes },
  rows: { name: 'rows', codec: rows },
  toggled: { name: 'toggle', codec: idList },
  sort: { name: 'sort', codec: sort },
  columns: { name: 'cols', codec: columns },
  question: { name: 'ask', codec: oneOf(QUESTIONS, DEFAULT_VIEW.question) },
  density: { name: 'density', codec: densities },
  clouds,
  on: ON,
  ...otherFilters,
  openWeights: { name: 'open', codec: flag },
  focus: { name: 'focus', codec: idList },
  model: { name: 'model', codec: modelId },
  cloud: { name: 'in', codec: oneOf<CloudId | null>(CLOUDS, DEFAULT_VIEW.cloud) },
  returned: { name: 'returned', codec: percent },
  edition: { name: 'edition', codec: dayOrNone },
  differences: { name: 'only', codec: flag },
};

// An object's own keys are its type's: this one is written out above.
export const VIEW_KEYS = Object.keys(PARAMS) as readonly (keyof View)[];

/** The names of all parameters. */
export const PARAM_NAMES: readonly string[] = VIEW_KEYS.map((key) => PARAMS[key].name);

/** A part of the View as a text, or null where the link needs none. */
export function printPart<K extends keyof View>(view: Pick<View, K>, key: K): string | null {
  return PARAMS[key].codec.print(view[key]);
}
