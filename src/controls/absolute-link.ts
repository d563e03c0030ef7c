/** The whole address of a link on this page. */
export function absoluteLink(href: string): string {
  return new URL(href, location.href).href;
}
