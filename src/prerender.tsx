import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import { createQueryClient } from '#api/query-client.ts';
import { catalogueQuery } from '#api/queries.ts';
import { App } from '#app/App.tsx';
import { Skeleton } from '#app/Skeleton.tsx';
import { indexCatalogue, type Catalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import type { Deal } from '#domain/deal.ts';
import type { Locale } from '#domain/text.ts';
import { askedFor } from '#embed/asked.ts';
import { EmbedApp } from '#embed/EmbedApp.tsx';
import { EmbedSkeleton } from '#embed/EmbedSkeleton.tsx';
import { NO_HOST } from '#embed/host-window.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { dealSentences } from '#i18n/sentences/deal.ts';
import { appWords } from '#i18n/words/app.ts';
import { dealWords } from '#i18n/words/deal.ts';
import { embedWords } from '#i18n/words/embed.ts';
import { MarkSprite } from '#parts/MarkSprite.tsx';
import '#styles/tokens.css';
import '#styles/base.css';

/** A page as the build writes it. */
export interface DrawnPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  readonly noScript: string;
  /** Said where the page's script was blocked; absent where nothing depends on it. */
  readonly blocked?: string;
}

/** Where home lies in each language. */
const HOME: Record<Locale, string> = { en: '/', de: '/de/' };

/** Draws the default View of home in a language, for the day of the build. */
export function drawHome(catalogue: Catalogue, day: Day, locale: Locale): DrawnPage {
  const client = createQueryClient();
  client.setQueryData(catalogueQuery().queryKey, catalogue);
  const path = HOME[locale];
  const html = renderToString(
    <App client={client} today={day} browserLocale={locale} ssr={{ path, search: '' }} />,
  );
  return { html, ...saidOf(catalogue, day, locale), noScript: appWords[locale].noScript };
}

/** The claim as the page's title and description. */
function saidOf(
  catalogue: Catalogue,
  day: Day,
  locale: Locale,
): Pick<DrawnPage, 'title' | 'description'> {
  const index = indexCatalogue(catalogue);
  const words = claimInWords(claim(index, day), namingOf(index), locale);
  return {
    title: `${plainText(words.headline).replace(/\.$/, '')} · Tricloud`,
    description: words.sentence,
  };
}

/** The deal's page: behind its skeleton until the app has drawn it, with words of its own for title, links and no script. */
export function drawDeal(deal: Deal, locale: Locale): DrawnPage {
  const { headline, lead } = dealSentences(deal, locale);
  return {
    html: '',
    title: `${headline} · Tricloud`,
    description: `${headline}. ${lead}`,
    noScript: `${headline}. ${lead} ${dealWords[locale].noScript}`,
  };
}

/** Draws what a frame shows by itself: the claim above the matrix. */
export async function drawEmbed(
  catalogue: Catalogue,
  day: Day,
  locale: Locale,
): Promise<DrawnPage> {
  const asked = askedFor('');
  const html = renderToString(
    <EmbedApp
      catalogue={catalogue}
      asked={asked}
      widget={await asked.entry.load()}
      host={NO_HOST}
      today={day}
      browserLocale={locale}
    />,
  );
  const { title, description } = saidOf(catalogue, day, locale);
  const { needsScript, blocked } = embedWords[locale];
  return { html, title, description, noScript: needsScript, blocked };
}

/** The shape of a widget, while its frame is not drawn yet. */
export function drawEmbedSkeleton(): string {
  return renderToStaticMarkup(<EmbedSkeleton />);
}

/** The drawings that marks refer to. */
export function drawSprite(): string {
  return renderToStaticMarkup(<MarkSprite />);
}

/** The shape of a room's screen, for Views that the build has not drawn. */
export function drawSkeleton(room: string): string {
  return renderToStaticMarkup(<Skeleton room={room} />);
}
