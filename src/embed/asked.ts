import { parseEmbed, type EmbedLink } from '#url/embed-link.ts';
import { DEFAULT_WIDGET, widgetOf, type WidgetEntry } from './widgets.ts';

export interface Asked {
  readonly link: EmbedLink;
  readonly entry: WidgetEntry;
  /** The widget that the link names and that does not exist; null where it does, or none is named. */
  readonly unknown: string | null;
}

/** What a frame's query string asks for; a widget that does not exist gives the usual one. */
export function askedFor(search: string): Asked {
  const link = parseEmbed(search);
  const named = widgetOf(link.widget);
  const entry = named ?? widgetOf(DEFAULT_WIDGET);
  if (!entry) throw new Error(`there is no widget ${DEFAULT_WIDGET}`);
  return { link, entry, unknown: named ? null : link.widget };
}
