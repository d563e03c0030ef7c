/** `/resolve`: from a pasted id to what it calls, on a day or today. */
import { indexCatalogue } from '#domain/catalogue.ts';
import type { ResolveAnswer } from '#domain/resolve/answer.ts';
import { indexKnown } from '#domain/resolve/known.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import { suggestionText } from '#i18n/sentences/resolve.ts';
import { screenOf } from '#screens/screens.ts';
import { hrefOf } from '#url/print.ts';
import { suggestedScreen, suggestedView } from '#url/suggested-view.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import type { Asked } from './endpoint.ts';
import { answerModelIds } from './evidence-answers.ts';
import { badParameter } from './problems.ts';
import { dayFrom, liveDay } from './query.ts';

export async function answerResolve(asked: Asked): Promise<ResolveAnswer> {
  const { query, site, today, load } = asked;
  const id = query.get('id') ?? '';
  if (id.trim() === '') throw badParameter('id', 'it is missing. Write the id to look up.');
  const day = dayFrom(query, 'at');
  const index = indexCatalogue(await load('catalogue'));
  const at = day ?? liveDay(today, index.edition);
  const known = indexKnown(index, await answerModelIds(asked));
  const { input, form, matches, elsewhere, warnings, suggestion } = resolve(known, id, at);
  const view = suggestion && suggestedView(suggestion, { ...DEFAULT_VIEW, at: day });
  return {
    at,
    asked: day !== null,
    edition: index.edition,
    input,
    form,
    matches: matches.map((match) => ({ ...match, warnings: [...match.warnings] })),
    elsewhere: [...elsewhere],
    warnings: [...warnings],
    suggestion: suggestion &&
      view && {
        label: {
          en: suggestionText(suggestion, index, 'en'),
          de: suggestionText(suggestion, index, 'de'),
        },
        href: hrefOf(site + screenOf(suggestedScreen(suggestion)).path.slice(1), view),
      },
  };
}
