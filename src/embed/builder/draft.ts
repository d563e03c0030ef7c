/** The widget's link that the dialog begins with, and how an answer changes it. */
import type { Day } from '#domain/day.ts';
import type { EmbedLink, FrameOptions } from '#url/embed-link.ts';
import type { View } from '#url/view.ts';
import type { AnyScreen } from '#screens/screens.ts';
import { linkFor } from '#embed/link-for.ts';
import { DEFAULT_WIDGET, widgetOf } from '#embed/widgets.ts';

/** What stands on the screen as a widget. The reader's own language and colours are not the visitors'. */
export function draftFor(view: View, screen: AnyScreen): EmbedLink {
  return withUsualHeight(linkFor({ ...view, lang: null, theme: null }, screen));
}

/** Changes how the widget stands in its frame. */
export function withFrame(link: EmbedLink, change: Partial<FrameOptions>): EmbedLink {
  return { ...link, frame: { ...link.frame, ...change } };
}

/** Changes what the widget shows. */
export function withView(link: EmbedLink, change: Partial<View>): EmbedLink {
  return { ...link, view: { ...link.view, ...change } };
}

/** Another widget: what only the one before understood is let go. */
export function withWidget(link: EmbedLink, widget: string): EmbedLink {
  return withUsualHeight({ ...withFrame(link, { part: null }), widget });
}

/** A widget that is too tall for most pages scrolls in a frame of a fixed height; the others grow with their content. */
function withUsualHeight(link: EmbedLink): EmbedLink {
  const entry = widgetOf(link.widget ?? DEFAULT_WIDGET);
  return withFrame(link, { height: entry?.scrolls ? entry.height : null });
}

/** Live, or frozen on a day as the edition tells it. */
export function withDay(link: EmbedLink, at: Day | null, edition: Day): EmbedLink {
  return withView(link, { at, edition: at && edition });
}
