import { widgetNames } from '#i18n/words/widgets.ts';
import { EMBED_ATTRIBUTES } from '#url/embed-link.ts';

/** The source of `embed.js` with the attributes of its element and the widgets written in: it imports nothing, and they are listed once. */
export function withNames(code: string): string {
  return code
    .replace('= EMBED_ATTRIBUTES;', `= ${listOf(EMBED_ATTRIBUTES)};`)
    .replace('= EMBED_WIDGETS;', `= ${listOf(Object.keys(widgetNames.en))};`);
}

function listOf(names: readonly string[]): string {
  return `'${names.join(' ')}'.split(' ')`;
}
