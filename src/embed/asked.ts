import { FRAME_PAGE, parseEmbed, widgetOfPage, type EmbedLink } from '#url/embed-link.ts';
import { DEFAULT_WIDGET, widgetOf, type WidgetEntry } from './widgets.ts';

export interface Asked {
  readonly link: EmbedLink;
  readonly entry: WidgetEntry;
  /** The widget that the link names and that does not exist; null where it does, or none is named. */
  readonly unknown: string | null;
}

/**
 * What a frame's address asks for: the widget that its page, a path without language, is
 * named after, or else its query string; a widget that does not exist gives the usual one.
 */
export function askedFor(search: string, page = FRAME_PAGE): Asked {
  const query = parseEmbed(search);
  const link = { ...query, widget: widgetOfPage(page) ?? query.widget };
  const named = widgetOf(link.widget);
  const entry = named ?? widgetOf(DEFAULT_WIDGET);
  if (!entry) throw new Error(`there is no widget ${DEFAULT_WIDGET}`);
  return { link, entry, unknown: named ? null : link.widget };
}
