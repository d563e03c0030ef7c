import { resolveWords } from '#i18n/words/resolve.ts';
import type { ScreenModule } from '#screens/screen.ts';
import { Ids } from './Ids.tsx';

/** The page of ids. What is pasted is no part of its link, so its title is always the same. */
export const ids: ScreenModule = {
  Screen: Ids,
  needs: [],
  says: ({ locale }) => {
    const words = resolveWords[locale];
    return { title: words.empty, description: words.description };
  },
};
