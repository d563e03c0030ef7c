/**
 * Where the app lies on its host: the path of its folder, with a slash at either end. One build
 * works below any path, so a built script knows it from its own address; while the app is
 * developed, tested or drawn it lies at the root.
 */
export const BASE: string =
  import.meta.env.DEV || import.meta.env.SSR
    ? '/'
    : new URL(/* @vite-ignore */ '../', import.meta.url).pathname;

/** A path of the host as seen from the app's folder, with its leading slash; a path outside of it stays what it is. */
export function belowBase(path: string): string {
  return path.startsWith(BASE) ? path.slice(BASE.length - 1) : path;
}

/** An address below the app's folder, which begins with a slash, as links have it. */
export function fromBase(path: string): string {
  return BASE + path.replace(/^\//, '');
}

/**
 * The address that a drawn link means. The build writes addresses as seen from their page,
 * which only hold as long as the page's address is the one it was written for.
 */
export function fromPage(href: string): string {
  return href.replace(/^(\.\.?\/)+/, BASE);
}
