/** What the Embed dialog writes for a frozen German view, as an embedder pastes it. */
import { inject } from 'vitest';
import { draftFor, withFrame, withWidget } from '#embed/builder/draft.ts';
import { snippet, type SnippetId } from '#embed/builder/snippets.ts';
import { widgetOf, type WidgetId } from '#embed/widgets.ts';
import { screenOf } from '#screens/screens.ts';
import { parseView } from '#url/parse.ts';

export function pasted(id: SnippetId, widget: WidgetId): string {
  const base = inject('builtUrl');
  const draft = draftFor(parseView('at=2026-06-29').view, screenOf('home'));
  const inGerman = { ...draft, view: { ...draft.view, lang: 'de' as const } };
  const link = withFrame(withWidget(inGerman, widget), {});
  return snippet(id, {
    link,
    base,
    title: `Tricloud: ${widget}`,
    height: widgetOf(widget)?.height ?? 0,
    full: `${base}de/?at=2026-06-29`,
    picture: null,
  });
}
