import { printEmbed, DEFAULT_FRAME, type EmbedLink } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import type { View } from '#url/view.ts';
import { DEFAULT_WIDGET, WIDGETS } from './widgets.ts';

/** A screen of the app as a widget: an open panel is one model, another room has a widget of its own. */
export function linkFor(view: View, room: string): EmbedLink {
  const ofRoom = WIDGETS.find((entry) => entry.room === room && room !== '/')?.id;
  const widget = ofRoom ?? (view.model === null ? DEFAULT_WIDGET : 'model');
  return { widget, frame: DEFAULT_FRAME, view };
}

/** The address of a widget below `base`, which ends with a slash. The German page is German even where no script runs. */
export function frameAddress(base: string, link: EmbedLink): string {
  const query = printEmbed(link);
  const page = joinPath('/embed.html', link.view.lang ?? 'en').slice(1);
  return base + page + (query && `?${query}`);
}
