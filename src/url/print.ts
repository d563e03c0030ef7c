/** From a View to a link: short, readable, defaults left out. */
import { PARAMS, printPart, VIEW_KEYS } from './params.ts';
import { PASSED_THROUGH } from './parse.ts';
import { CURRENT_VERSION, UNMARKED_VERSION } from './upgrade.ts';
import type { View } from './view.ts';

/**
 * The query string of a View, without a question mark; empty for the default View.
 * Commas and slashes stay as they are, so that people can read and write links.
 */
export function printView(view: View): string {
  const version: number = CURRENT_VERSION;
  const marks = version === UNMARKED_VERSION ? [] : [`v=${version}`];
  const params = VIEW_KEYS.flatMap((key) => {
    const text = printPart(view, key);
    return text === null ? [] : [`${PARAMS[key].name}=${readable(text)}`];
  });
  return [...marks, ...params].join('&');
}

function readable(text: string): string {
  return encodeURIComponent(text).replaceAll('%2C', ',').replaceAll('%2F', '/');
}

/** A link to a View on a path, keeping from `search` what is no part of the View. */
export function hrefOf(path: string, view: View, search = ''): string {
  const old = new URLSearchParams(search);
  const kept = PASSED_THROUGH.flatMap((name) => {
    const value = old.get(name);
    return value === null ? [] : [`${name}=${encodeURIComponent(value)}`];
  });
  const query = [printView(view), ...kept].filter(Boolean).join('&');
  return query === '' ? path : `${path}?${query}`;
}
