import { dealQuery, sourcesQuery } from '#api/evidence-queries.ts';
import { citationsQuery, eventsQuery } from '#api/queries.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { DealScreen } from './DealScreen.tsx';
import { need, type ScreenModule } from './screen.ts';

/** The deal: its sum is its title, once the facts are here. */
export const deal: ScreenModule = {
  Screen: DealScreen,
  needs: [need(dealQuery()), need(eventsQuery()), need(sourcesQuery()), need(citationsQuery())],
  says: ({ locale, read }) => {
    const facts = read(dealQuery().queryKey);
    if (!facts) return { title: dealWords[locale].headlineBare, description: '' };
    const { headline, lead } = dealSentences(facts, locale);
    return { title: headline, description: `${headline}. ${lead}` };
  },
};
