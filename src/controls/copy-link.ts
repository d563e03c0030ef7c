/** The whole address of a link on this page. */
export function absoluteLink(href: string): string {
  return new URL(href, location.href).href;
}

/** Puts a text on the clipboard and tells whether that worked: plain http and frames may refuse. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
