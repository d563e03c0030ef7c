import { sourcesQuery } from '#api/evidence-queries.ts';
import { platformsQuery } from '#api/queries.ts';
import { comparePlatforms } from '#domain/platform-comparison.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { platformSentences } from '#i18n/sentences/platforms.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { PlatformsScreen } from './PlatformsScreen.tsx';
import { need, type ScreenModule } from './screen.ts';

/** The three platforms: in how many points they differ is the title, once the facts are here. */
export const platforms: ScreenModule = {
  Screen: PlatformsScreen,
  needs: [need(platformsQuery()), need(sourcesQuery())],
  says: ({ index, view, locale, read }) => {
    const facts = read(platformsQuery().queryKey);
    if (!facts || facts.facts.length === 0) {
      return { title: platformWords[locale].headlineBare, description: '' };
    }
    const { clouds, counts } = comparePlatforms(facts, view.clouds);
    const { headline, lead } = platformSentences(clouds, namingOf(index).cloud, counts, locale);
    return { title: headline.replace(/\.$/, ''), description: `${headline} ${lead}` };
  },
};
