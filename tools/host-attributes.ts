import { EMBED_ATTRIBUTES } from '#url/embed-link.ts';

/** The source of `embed.js` with the attributes of its element written in: it imports nothing, and they are listed once. */
export function withAttributes(code: string): string {
  const names = `'${EMBED_ATTRIBUTES.join(' ')}'.split(' ')`;
  return code.replace('= EMBED_ATTRIBUTES;', `= ${names};`);
}
