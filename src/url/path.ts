import type { Locale } from '#domain/text.ts';

/** A path split into its language and its room: `/de/deal` is German and the room `/deal`. */
export interface SplitPath {
  readonly locale: Locale | null;
  readonly room: string;
}

/** Reads the language off a path. The room always begins with a slash and never ends with one, but for home. */
export function splitPath(path: string): SplitPath {
  const german = /^\/de(?=\/|$)/.test(path);
  const rest = german ? path.slice('/de'.length) : path;
  const room = rest.replace(/\/(index\.html)?$/, '');
  return { locale: german ? 'de' : null, room: room === '' ? '/' : room };
}

/** The path of a room in a language; English has no prefix. */
export function joinPath(room: string, locale: Locale): string {
  if (locale !== 'de') return room;
  return room === '/' ? '/de/' : `/de${room}`;
}
