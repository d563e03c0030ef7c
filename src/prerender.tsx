import { Fragment, type ReactNode } from 'react';
import { renderToString, renderToStaticMarkup } from 'react-dom/server';
import { setCarrier, type Carry } from '#api/carrier.ts';
import { createQueryClient } from '#api/query-client.ts';
import { catalogueQuery } from '#api/queries.ts';
import { App } from '#app/App.tsx';
import { Header } from '#app/header.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { askedFor } from '#embed/asked.ts';
import { EmbedApp } from '#embed/EmbedApp.tsx';
import { EmbedSkeleton } from '#embed/EmbedSkeleton.tsx';
import { NO_HOST } from '#embed/host-window.ts';
import { WIDGETS, type WidgetId } from '#embed/widgets.ts';
import { claimInWords, namingOf, plainText } from '#i18n/sentences/claim.ts';
import { widgetNames } from '#i18n/words/widgets.ts';
import { noScriptWords } from '#i18n/words/no-script.ts';
import { MarkSprite } from '#parts/MarkSprite.tsx';
import { loadScreen, partsOf } from '#screens/loaded.ts';
import type { SkeletonShape } from '#screens/screen.ts';
import type { AnyScreen } from '#screens/screens.ts';
import { Skeleton } from '#screens/Skeleton.tsx';
import { pageOfWidget } from '#url/embed-link.ts';
import { joinPath } from '#url/path.ts';
import { DEFAULT_VIEW } from '#url/view.ts';
import '#styles/tokens.css';
import '#styles/base.css';

/** A page as the build writes it. */
export interface DrawnPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** Markup: what is said where no script runs. */
  readonly noScript: string;
  /** Markup: what is said first where the page's scripts did not come and another View was asked for. */
  readonly lost: string;
}

/** Draws the default View of a screen in a language, for the day of the build; a screen that is not drawn keeps its title and words. */
export async function drawScreen(
  screen: AnyScreen,
  { carry, day, locale }: { carry: Carry; day: Day; locale: Locale },
): Promise<DrawnPage> {
  setCarrier(async () => carry);
  const client = createQueryClient();
  const catalogue = await client.fetchQuery(catalogueQuery());
  const loaded = await loadScreen(screen.id);
  const { needs, says } = loaded;
  await Promise.all([
    Header.arrived(),
    partsOf(loaded),
    ...needs.map((each) => each.fetch(client)),
  ]);
  const { title, description } = says({
    index: indexCatalogue(catalogue),
    view: DEFAULT_VIEW,
    day,
    locale,
    read: (key) => client.getQueryData(key),
  });
  const words = noScriptWords[locale];
  const ssr = { path: joinPath(screen.path, locale), search: '' };
  return {
    html: screen.drawn
      ? renderToString(<App client={client} today={day} browserLocale={locale} ssr={ssr} />)
      : '',
    title: `${title} · Tricloud`,
    description,
    lost: lostOf(words.lostPage, locale),
    noScript: noScriptOf(screen.drawn ? words.page : `${description} ${words.needsScript}`),
  };
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

/** Draws a widget as its page shows it without any settings. */
export async function drawWidget(
  id: WidgetId,
  {
    carry,
    catalogue,
    day,
    locale,
  }: { carry: Carry; catalogue: Catalogue; day: Day; locale: Locale },
): Promise<DrawnPage> {
  setCarrier(async () => carry);
  const asked = askedFor('', pageOfWidget(id));
  const { Widget, prepare } = await asked.entry.load();
  await prepare?.({ catalogue, view: asked.link.view, day });
  const html = renderToString(
    <EmbedApp
      catalogue={catalogue}
      asked={asked}
      widget={Widget}
      host={NO_HOST}
      today={day}
      browserLocale={locale}
    />,
  );
  const { frame, lostFrame } = noScriptWords[locale];
  const widgets = widgetNames[locale];
  const said = saidOf(catalogue, day, locale);
  const title = id === 'claim' ? said.title : `${widgets[id]} · Tricloud`;
  return { ...said, title, html, noScript: noScriptOf(frame), lost: lostOf(lostFrame, locale) };
}

/** The page that leads to a widget's own; without script it says which there are. */
export function drawFramePage(catalogue: Catalogue, day: Day, locale: Locale): DrawnPage {
  const { leads, leadsNowhere } = noScriptWords[locale];
  const widgets = widgetNames[locale];
  const links = WIDGETS.map(({ id }) => (
    <Fragment key={id}>
      {' '}
      <a href={joinPath(pageOfWidget(id), locale)}>{widgets[id]}</a>
    </Fragment>
  ));
  return {
    ...saidOf(catalogue, day, locale),
    html: '',
    noScript: noScriptOf(leads, links),
    lost: lostOf(leadsNowhere, locale),
  };
}

function noScriptOf(text: string, links?: ReactNode): string {
  return renderToStaticMarkup(
    <p className="noScript">
      <span>{text}</span>
      {links}
    </p>,
  );
}

/** The link goes to the page's own address: it works without any script. */
function lostOf(text: string, locale: Locale): string {
  return renderToStaticMarkup(
    <p className="lost" role="alert">
      <span>{text}</span>{' '}
      {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- an empty link is the page's own address, whatever it is */}
      <a href="">{noScriptWords[locale].again}</a>
    </p>,
  );
}

/** The shape of a widget, while its frame is not drawn yet. */
export function drawEmbedSkeleton(): string {
  return renderToStaticMarkup(<EmbedSkeleton />);
}

/** The drawings that marks refer to. */
export function drawSprite(): string {
  return renderToStaticMarkup(<MarkSprite />);
}

/** The shape of a screen, for Views that the build has not drawn. */
export function drawSkeleton(shape: SkeletonShape): string {
  return renderToStaticMarkup(<Skeleton shape={shape} />);
}
