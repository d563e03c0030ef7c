import { claim } from '#domain/claim.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { HomeCards } from './home-cards.ts';
import { HomeEnds } from './home-ends.ts';
import { HomeFilters } from './home-filters.ts';
import { HomeLanes } from './home-lanes.ts';
import { HomeScreen } from './HomeScreen.tsx';
import type { ScreenModule } from './screen.ts';

/** Availability: the claim is its title. */
export const home: ScreenModule = {
  Screen: HomeScreen,
  needs: [],
  parts: [HomeFilters, HomeLanes, HomeCards, HomeEnds],
  says: ({ index, view, day, locale }) => {
    const found = claim(index, day, view.openWeights ? 'all' : 'closed');
    const { headline, sentence } = claimInWords(found, namingOf(index), locale);
    return { title: plainText(headline).replace(/\.$/, ''), description: sentence };
  },
};
