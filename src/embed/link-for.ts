import { DEFAULT_FRAME, pageOfWidget, printEmbed, type EmbedLink } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { viewWith } from '#url/view-keys.ts';
import type { AnyScreen } from '#screens/screens.ts';
import type { View } from '#url/view.ts';
import { DEFAULT_WIDGET, widgetOf } from './widgets.ts';

/** A screen of the app as a widget: its own one, or that of the model whose panel is open. */
export function linkFor(shown: View, { keys, widget }: AnyScreen): EmbedLink {
  const view = viewWith(keys, shown);
  return { widget: view.model === null ? widget : 'model', frame: DEFAULT_FRAME, view };
}

/**
 * The address of a widget below `base`, which ends with a slash. The German page is German
 * even where no script runs; a widget that does not exist leads to the page that says so.
 */
export function frameAddress(base: string, link: EmbedLink): string {
  const known = widgetOf(link.widget ?? DEFAULT_WIDGET);
  const query = printEmbed(known ? { ...link, widget: null } : link);
  const page = joinPath(pageOfWidget(known?.id ?? null), link.view.lang ?? 'en').slice(1);
  return base + page + (query && `?${query}`);
}
