/** Which id somebody has looked for, behind the `#` of a link to its panel: not part of the View, and gone with the next step. */
const MARK = '#id=';

/** The link with the id that is looked for. */
export function withIdMark(href: string, id: string): string {
  return href + MARK + encodeURIComponent(id);
}

/** The id that a hash names; null where it names none. */
export function idMarkIn(hash: string): string | null {
  if (!hash.startsWith(MARK)) return null;
  try {
    return decodeURIComponent(hash.slice(MARK.length));
  } catch {
    return null;
  }
}
