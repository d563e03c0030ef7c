import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import { createQueryClient } from '#api/query-client.ts';
import { catalogueQuery } from '#api/queries.ts';
import { App } from '#app/App.tsx';
import { Skeleton } from '#app/Skeleton.tsx';
import { indexCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { appWords } from '#i18n/words/app.ts';
import { MarkSprite } from '#parts/MarkSprite.tsx';
import '#styles/tokens.css';
import '#styles/base.css';

/** A page as the build writes it. */
export interface DrawnPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly noScript: string;
}

/** Draws the default View of home in a language, for the day of the build. */
export function drawHome(catalogue: Catalogue, day: Day, locale: Locale): DrawnPage {
  const client = createQueryClient();
  client.setQueryData(catalogueQuery().queryKey, catalogue);
  const path = locale === 'de' ? '/de/' : '/';
  const html = renderToString(
    <App client={client} today={day} browserLocale={locale} ssr={{ path, search: '' }} />,
  );
  const index = indexCatalogue(catalogue);
  const words = claimInWords(claim(index, day), namingOf(index), locale);
  return {
    html,
    title: `${plainText(words.headline).replace(/\.$/, '')} · Tricloud`,
    description: words.sentence,
    noScript: appWords[locale].noScript,
  };
}

/** The drawings that marks refer to. */
export function drawSprite(): string {
  return renderToStaticMarkup(<MarkSprite />);
}

/** The shape of the screen, for Views that the build has not drawn. */
export function drawSkeleton(): string {
  return renderToStaticMarkup(<Skeleton />);
}
