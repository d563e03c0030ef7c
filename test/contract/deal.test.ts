import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import * as v from 'valibot';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { CHECK_RULES } from '#domain/claim-check.ts';
import { MEANINGS, verdictOf, VERDICTS } from '#domain/deal-story.ts';
import { DealStatus } from '#domain/deal.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { dealCheckWords } from '#i18n/words/deal-check.ts';
import { dealMoneyWords } from '#i18n/words/deal-money.ts';
import { dealVerdictWords } from '#i18n/words/deal-verdict.ts';
import { DEAL_SECTIONS, dealWords } from '#i18n/words/deal.ts';
import { load } from '#test/support/api.ts';
import { Deal } from '#views/deal/Deal.tsx';
import { Showing } from '#test/support/showing.tsx';

const deal = await load('deal');
const { events } = await load('events');
const sources = await load('sources');
let index: CatalogueIndex;
const page: Record<Locale, string> = { en: '', de: '' };

/** The whole screen as markup, drawn without a browser; sources come later, as at first paint. */
function draw(locale: Locale): string {
  const screen = createElement(Deal, {
    index,
    told: { deal, events, sources: null, citations: null },
    assumption: { returned: null, onReturned: () => undefined },
  });
  return renderToStaticMarkup(createElement(Showing, { locale }, screen));
}

beforeAll(async () => {
  index = indexCatalogue(await load('catalogue'));
  for (const locale of LOCALES) page[locale] = draw(locale);
}, 60_000);

/** What people read, piece by piece. */
function textsOf(markup: string): string[] {
  return markup
    .replaceAll(/<!--.*?-->/g, '')
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter(Boolean);
}

/** Each piece of markup that begins with the attribute, by its value. */
function piecesAt(markup: string, attribute: string): { id: string; piece: string }[] {
  const parts = markup.split(`${attribute}="`).slice(1);
  return parts.map((part) => ({ id: part.slice(0, part.indexOf('"')), piece: part }));
}

describe('The deal’s screen', () => {
  test.each(DEAL_SECTIONS)('has the section %s, and a link to it', (id) => {
    for (const locale of LOCALES) {
      expect(page[locale].split(` id="${id}"`)).toHaveLength(2);
      expect(page[locale]).toContain(`href="#${id}"`);
    }
  });

  it('has a line for every one of the 36 facts, with its sentence and note in the open', () => {
    expect(deal.facts).toHaveLength(36);
    for (const locale of LOCALES) {
      const lines = new Map(factLines(page[locale]).map(({ id, piece }) => [id, piece]));
      const missing = deal.facts.filter((fact) => {
        const line = unescaped(lines.get(`fact-${fact.id}`) ?? '');
        return !line.includes(fact.label[locale]) || !line.includes(fact.note?.[locale] ?? '');
      });
      expect(missing.map(({ id }) => id)).toEqual([]);
    }
  });

  it('gives every fact its sources wherever it stands, or says that there is none', () => {
    const says = { en: /\d+ sources?<|>No source</, de: /\d+ Quellen?<|>Keine Quelle</ };
    for (const locale of LOCALES) {
      const bare = [...piecesAt(page[locale], 'data-fact'), ...factLines(page[locale])].filter(
        ({ piece }) => !says[locale].test(piece),
      );
      expect(bare.map(({ id }) => id)).toEqual([]);
    }
  });

  it('says of exactly the facts without a source that there is none', () => {
    const without = factLines(page.en).filter(({ piece }) => piece.includes('>No source<'));
    expect(without.map(({ id }) => id).toSorted()).toEqual(
      deal.facts
        .filter((fact) => fact.sources.length === 0)
        .map(({ id }) => `fact-${id}`)
        .toSorted(),
    );
  });

  it('leads from every contradiction to places that stand on it', () => {
    const known = new Set(piecesAt(page.en, ' id').map(({ id }) => id));
    const points = piecesAt(page.en, 'data-contradiction').map(({ id, piece }) => ({
      id,
      piece: piece.split('</ul>')[0] ?? '',
    }));
    expect(points).toHaveLength(7);
    for (const { id, piece } of points) {
      const said = deal.contradictions.find((each) => each.id === id);
      const linked = [...piece.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
      expect([id, linked.length]).toEqual([id, said?.facts.length]);
      expect(linked.filter((place) => !known.has(place))).toEqual([]);
    }
  });

  it('has no sentence that is the same in both languages', () => {
    const german = new Set(textsOf(page.de));
    const sentences = textsOf(page.en).filter((text) => text.split(' ').length > 4);
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((text) => german.has(text))).toEqual([]);
  });

  it('tells nothing that only a source in the list can tell: every id it cites exists', () => {
    const cited = [...deal.facts, ...events].flatMap((each) => each.sources);
    const evidence = deal.claimCheck.evidence.flatMap((each) => each.sources);
    expect([...cited, ...evidence].filter((id) => !(id in sources))).toEqual([]);
  });
});

describe('The choices made for the story', () => {
  it('name facts and events that exist, and events that came after the deal', () => {
    const facts = new Set(deal.facts.map(({ id }) => id));
    for (const meaning of MEANINGS) {
      expect(meaning.facts.filter((id) => !facts.has(id))).toEqual([]);
      const days = meaning.events.map((id) => events.find((event) => event.id === id)?.on ?? '');
      expect(days.filter((day) => day <= '2025-11-18')).toEqual([]);
    }
  });

  it('put every piece of commentary beside what happened since', () => {
    const told = new Set(MEANINGS.flatMap((meaning) => meaning.facts));
    const commentary = deal.facts.filter((fact) => fact.status === 'commentary');
    expect(commentary.filter(({ id }) => !told.has(id))).toEqual([]);
  });

  it('compute each of the researchers’ readings by the rule that says the same', () => {
    const asked = deal.claimCheck.intervals.map(({ level, reading }) => ({
      unit: level,
      level: /private preview is enough/.test(reading.en)
        ? 'shown'
        : /generally available/.test(reading.en)
          ? 'ga'
          : 'sale',
      without: /GPT, Gemini and Claude only/.test(reading.en) ? ['grok'] : [],
    }));
    expect(asked).toEqual(CHECK_RULES);
  });
});

describe('The deal’s words', () => {
  it('have a verdict for every status, and a word for every verdict', () => {
    for (const locale of LOCALES) {
      for (const status of DealStatus.options) {
        expect(dealVerdictWords[locale].kinds[verdictOf(status)]).not.toBe('');
        expect(dealMoneyWords[locale].status[status]).not.toBe('');
      }
      const kinds = VERDICTS.map((verdict) => dealVerdictWords[locale].kinds[verdict]);
      expect(new Set(kinds).size).toBe(VERDICTS.length);
    }
  });

  test.each([
    // A text without a word in small letters is a name, or two names and an arrow.
    ['deal', dealWords],
    ['deal-check', dealCheckWords],
    ['deal-money', dealMoneyWords],
    ['deal-verdict', dealVerdictWords],
  ])('are written twice, key by key: %s', (_, words) => {
    const [en, de] = [leavesOf(words.en), leavesOf(words.de)];
    expect([...en.keys()]).toEqual([...de.keys()]);
    const same = [...en].filter(([key, text]) => text === de.get(key) && / \p{Ll}/u.test(text));
    expect(same.map(([key]) => key)).toEqual([]);
    expect([...en.values(), ...de.values()].filter((text) => text.trim() === '')).toEqual([]);
  });
});

function unescaped(markup: string): string {
  return markup.replaceAll('&#x27;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

function factLines(markup: string): { id: string; piece: string }[] {
  return piecesAt(markup, ' id').filter(({ id }) => id.startsWith('fact-'));
}

/** Every text of a room’s words by its path; functions are asked with numbers in words’ places. */
function leavesOf(words: object, at = ''): Map<string, string> {
  const leaves = Object.entries(words).flatMap(([key, value]): [string, string][] => {
    const path = `${at}.${key}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [[path, v.parse(v.string(), value(7, 8, 9))]];
    return [...leavesOf(v.parse(v.looseObject({}), value), path)];
  });
  return new Map(leaves);
}
