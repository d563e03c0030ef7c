/** `/oembed`: the frame for an address of ours, as consumers of oEmbed ask for it. */
import { indexCatalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import type { OEmbed } from '#domain/oembed.ts';
import { askedFor } from '#embed/asked.ts';
import { frameTag } from '#embed/frame-tag.ts';
import { frameAddress, linkFor } from '#embed/link-for.ts';
import { DEFAULT_WIDGET, widgetOf } from '#embed/widgets.ts';
import { claimInWords, namingOf } from '#i18n/sentences/claim.ts';
import { SCREENS, screenAt } from '#screens/screens.ts';
import { FRAME_PAGE, widgetOfPage, type EmbedLink } from '#url/embed-link.ts';
import { parseView } from '#url/parse.ts';
import { splitPath } from '#url/path.ts';
import type { Asked } from './endpoint.ts';
import { badParameter, notFound, refuse } from './problems.ts';

const USUAL_WIDTH = 960;
const A_DAY = 24 * 60 * 60;

export async function answerOEmbed({ query, site, load }: Asked): Promise<OEmbed> {
  const format = query.get('format') ?? 'json';
  if (format !== 'json') {
    throw refuse(501, 'Not implemented', `There is no ${format} here. Ask for format=json.`);
  }
  const link = linkIn(query.get('url'), site);
  const entry = widgetOf(link.widget) ?? widgetOf(DEFAULT_WIDGET);
  if (!entry) throw new Error(`there is no widget ${DEFAULT_WIDGET}`);
  const width = Math.min(USUAL_WIDTH, sizeFrom(query, 'maxwidth'));
  const height = Math.min(link.frame.height ?? entry.height, sizeFrom(query, 'maxheight'));
  const index = indexCatalogue(await load('catalogue'));
  const { at, lang, openWeights } = link.view;
  const found = claim(index, at ?? index.edition, openWeights ? 'all' : 'closed');
  const { sentence } = claimInWords(found, namingOf(index), lang ?? 'en');
  // What is too tall for any page scrolls in its frame.
  const scrolls = entry.scrolls === true && link.frame.height === null;
  const framed = scrolls ? { ...link, frame: { ...link.frame, height } } : link;
  const src = frameAddress(site, framed);
  // What is said of a day stays true; a live frame is only named.
  const title = at === null ? `Tricloud: ${entry.id}` : sentence;
  const { transparent } = link.frame;
  return {
    version: '1.0',
    type: 'rich',
    title: sentence,
    provider_name: 'Tricloud',
    provider_url: site,
    cache_age: A_DAY,
    html: frameTag({ src, title, width: String(width), height, follows: false, transparent }),
    width,
    height,
  };
}

/** The widget behind an address of ours: of a frame, or of a screen. */
function linkIn(text: string | undefined, site: string): EmbedLink {
  if (!text) throw badParameter('url', 'it is missing. Give the address of a widget or a screen.');
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw badParameter('url', `"${text}" is no address.`);
  }
  if (!/^https?:$/.test(url.protocol)) {
    throw badParameter('url', `${url.protocol} is no protocol of the web.`);
  }
  // Under our name nothing else is framed.
  if (!`${url.origin}${url.pathname}`.startsWith(site)) {
    throw refuse(404, 'Not ours', `"${url.href}" is no address below ${site}.`);
  }
  const place = url.pathname.slice(new URL(site).pathname.length - 1);
  const { locale, room } = splitPath(place);
  const inLanguage = (link: EmbedLink): EmbedLink => ({
    ...link,
    view: { ...link.view, lang: link.view.lang ?? locale },
  });
  if (room === FRAME_PAGE || widgetOfPage(room) !== null) {
    return inLanguage(askedFor(url.search, room).link);
  }
  const screen = screenAt(room);
  if (!screen) {
    throw notFound('screen', place, [...SCREENS.map(({ path }) => path), FRAME_PAGE]);
  }
  return inLanguage(linkFor(parseView(url.search).view, screen));
}

/** The most pixels that a consumer has room for. */
function sizeFrom(query: Asked['query'], field: string): number {
  const text = query.get(field);
  if (text === undefined || text === '') return Number.POSITIVE_INFINITY;
  if (!/^\d{1,5}$/.test(text) || Number(text) === 0) {
    throw badParameter(field, `"${text}" is no number of pixels.`);
  }
  return Number(text);
}
