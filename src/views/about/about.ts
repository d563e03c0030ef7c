import { dealQuery, sourcesQuery } from '#api/evidence-queries.ts';
import { platformsQuery } from '#api/queries.ts';
import { formatDay, formatNumber } from '#i18n/format.ts';
import { aboutWords } from '#i18n/words/about.ts';
import { need, type ScreenModule } from '#screens/screen.ts';
import { About } from './About.tsx';

/** About the data: what there is of it is its title. */
export const about: ScreenModule = {
  Screen: About,
  needs: [need(sourcesQuery()), need(platformsQuery()), need(dealQuery())],
  says: ({ index, locale, read }) => {
    const words = aboutWords[locale];
    const { models, offerings } = index.catalogue;
    const found = read(sourcesQuery().queryKey)?.sources;
    return {
      title: found
        ? words.headline(
            models.length,
            offerings.length,
            formatNumber(Object.keys(found).length, locale),
          )
        : words.headlineBare(models.length, offerings.length),
      description: words.description(formatDay(index.edition, locale)),
    };
  },
};
