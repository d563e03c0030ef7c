/** The address of a new issue with its title and text already written. */
export function reportLink(base: string, title: string, body: string): string {
  const joint = base.includes('?') ? '&' : '?';
  return `${base}${joint}title=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
}
