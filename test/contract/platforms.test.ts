import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { minimalRequests } from '#domain/minimal-request.ts';
import { labOf } from '#domain/model.ts';
import { comparePlatforms, differencesOf } from '#domain/platform-comparison.ts';
import { certificates } from '#domain/platform-meaning.ts';
import { PINNED_ORDER } from '#domain/platform-pins.ts';
import { GEOGRAPHIES } from '#domain/platform.ts';
import { contradictionsBeside } from '#domain/platform-rows.ts';
import {
  cellOfContradiction,
  PLATFORM_ROWS,
  rowOfTopic,
  sectionOfCloudTopic,
} from '#domain/platform-topics.ts';
import { LOCALES, type Locale } from '#domain/text.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { MEANING } from '#i18n/sentences/platform-meaning-words.ts';
import { AUDIENCES, platformMeaning } from '#i18n/sentences/platform-meaning.ts';
import { platformSentences } from '#i18n/sentences/platforms.ts';
import { platformWords } from '#i18n/words/platforms.ts';
import { load } from '#test/support/api.ts';
import { Showing } from '#test/support/showing.tsx';
import { Platforms } from '#views/platforms/Platforms.tsx';

const platforms = await load('platforms');
const sources = await load('sources');
let index: CatalogueIndex;
const page: Record<Locale, string> = { en: '', de: '' };
const CHOICES: readonly (readonly CloudId[])[] = [
  [],
  ['azure', 'aws'],
  ['azure', 'gcp'],
  ['aws', 'gcp'],
  ...CLOUDS.map((cloud) => [cloud]),
];

/** The whole screen as markup, drawn without a browser. */
function draw(locale: Locale): string {
  const screen = createElement(Platforms, {
    index,
    platforms,
    comparison: comparePlatforms(platforms, []),
    sources,
    only: false,
  });
  return renderToStaticMarkup(createElement(Showing, { locale }, screen));
}

/** What people read, without the pieces that markup cuts it into. */
function readOf(markup: string): string {
  return markup
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');
}

beforeAll(async () => {
  index = indexCatalogue(await load('catalogue'));
  for (const locale of LOCALES) page[locale] = readOf(draw(locale));
}, 60_000);

describe('Every topic of the facts', () => {
  const topics = [...new Set(platforms.facts.map(({ topic }) => topic))];

  test.each(topics)('has a row: %s', (topic) => {
    expect(rowOfTopic(topic)).not.toBe('other');
  });

  test.each([...new Set(platforms.cloudFacts.map(({ topic }) => topic))])(
    'of the clouds’ own files has a section: %s',
    (topic) => {
      expect(sectionOfCloudTopic(topic)).not.toBe('other');
    },
  );

  it('that a row names is one that a fact has', () => {
    const named: readonly string[] = PLATFORM_ROWS.flatMap((row) => row.topics);
    expect(named.filter((topic) => !topics.includes(topic))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe.each(LOCALES)('The platforms’ screen in %s', (locale) => {
  const missing = (texts: readonly string[]) =>
    texts.filter((text) => !page[locale].includes(text.replaceAll(/\s+/g, ' ')));

  it('tells every fact, with its note', () => {
    const { facts, cloudFacts } = platforms;
    expect(
      missing(facts.flatMap(({ text, note }) => [text[locale], note?.[locale] ?? ''])),
    ).toEqual([]);
    expect(missing(cloudFacts.map(({ text }) => text[locale]))).toEqual([]);
  });

  it('tells where every group of models can be kept, how, and with what reservation', () => {
    const told = platforms.residency.flatMap(({ models, geographies }) => [
      models[locale],
      ...Object.values(geographies).flatMap(({ how, note }) => [
        how?.[locale] ?? '',
        note?.[locale] ?? '',
      ]),
    ]);
    const regions = platforms.about.gptRegionsOnBedrock.map(({ scope }) => scope[locale]);
    expect(missing([...told, ...regions])).toEqual([]);
  });

  it('tells every feature', () => {
    const rows = [...platforms.features, ...platforms.gptFeatures];
    expect(
      missing(rows.flatMap(({ name, conflict }) => [name[locale], conflict?.[locale] ?? ''])),
    ).toEqual([]);
  });

  it('tells every contradiction once, and every open question', () => {
    const { contradictions, openQuestions, about } = platforms;
    for (const { text } of contradictions) {
      expect(page[locale].split(text[locale])).toHaveLength(2);
    }
    const questions = [...about.notFound, ...CLOUDS.flatMap((cloud) => openQuestions[cloud])];
    expect(missing(questions.map((each) => each[locale]))).toEqual([]);
  });

  test.each(CHOICES)('has a headline and a paragraph for each audience: %j', (...chosen) => {
    const clouds = chosen.filter((each) => CLOUDS.includes(each));
    const comparison = comparePlatforms(platforms, clouds);
    const naming = namingOf(index);
    const { headline } = platformSentences(
      comparison.clouds,
      naming.cloud,
      comparison.counts,
      locale,
    );
    expect(headline).toMatch(/\d+.*\.$/);
    const meaning = platformMeaning(platforms, comparison, naming, locale);
    for (const audience of AUDIENCES) expect(meaning[audience]).toMatch(/\.$/);
    for (const cloud of comparison.clouds) {
      expect(meaning.architect).toContain(naming.cloud(cloud));
      expect(meaning.finance).toContain(naming.cloud(cloud));
    }
  });
});

describe('Every fact of the platforms', () => {
  it('names sources that exist', () => {
    const cited = [
      ...platforms.facts,
      ...platforms.cloudFacts,
      ...platforms.features,
      ...platforms.gptFeatures,
      ...platforms.contradictions,
    ];
    expect(cited.filter(({ sources: ids }) => ids.length === 0)).toEqual([]);
    const unknown = cited.flatMap(({ sources: ids }) => ids.filter((id) => !(id in sources)));
    expect(unknown).toEqual([]);
  });

  it('has a value whose parts have names in both languages, where they are told', () => {
    const names = certificates(platforms, CLOUDS).flatMap(({ answers }) => [...answers.keys()]);
    const parts = certificates(platforms, CLOUDS).flatMap(({ part }) => part ?? []);
    for (const locale of LOCALES) {
      const { names: named, parts: partNames } = MEANING[locale];
      expect(names.filter((name) => !(name in named))).toEqual([]);
      expect(parts.filter((part) => !(part in partNames))).toEqual([]);
    }
    const differing = CHOICES.flatMap((chosen) =>
      comparePlatforms(platforms, chosen).sections.flatMap(({ rows }) =>
        rows.flatMap(({ by }) => by),
      ),
    );
    expect(differing.filter((each) => !(each in platformWords.en.values))).toEqual([]);
  });

  it('that a contradiction is about is one that is documented', () => {
    const beside = new Set(contradictionsBeside(platforms).map(({ id }) => id));
    const rows = comparePlatforms(platforms, []).sections.flatMap((section) => section.rows);
    for (const { id } of platforms.contradictions.filter((each) => !beside.has(each.id))) {
      const at = cellOfContradiction(id);
      const cell = rows
        .find((row) => row.id === at?.row)
        ?.cells.find(({ cloud }) => cloud === at?.cloud);
      expect(cell?.facts.length).toBeGreaterThan(0);
    }
  });
});

describe('The geographies', () => {
  it('are told in an order that has each of them once, the EU first', () => {
    expect(PINNED_ORDER[0]).toBe('eu');
    expect(PINNED_ORDER.toSorted()).toEqual(GEOGRAPHIES.toSorted());
  });
});

describe('Differences only', () => {
  test.each(CHOICES)('shows as many rows as the headline counts: %j', (...chosen) => {
    const comparison = comparePlatforms(platforms, chosen);
    const { sections, pins, sheets } = differencesOf(comparison);
    const rows = [
      ...sections.flatMap((section) => section.rows),
      ...pins,
      ...sheets.flatMap(({ lines }) => lines),
    ];
    expect(rows).toHaveLength(comparison.counts.differs);
  });

  test.each(CLOUDS)('finds nothing on %s alone', (cloud) => {
    expect(comparePlatforms(platforms, [cloud]).counts.differs).toBe(0);
  });
});

describe('GPT behind Bedrock', async () => {
  const [models, offerings] = [await load('models'), await load('offerings')];
  const sold = offerings.filter(
    ({ model, cloud, modelIds }) =>
      cloud === 'aws' &&
      'default' in modelIds &&
      labOf(model) === 'openai' &&
      models.find(({ id }) => id === model)?.weights === 'closed',
  );

  it('is called below /openai/v1, by the way first that AWS advises', () => {
    expect(sold.length).toBeGreaterThan(0);
    for (const { model, modelIds } of sold) {
      const asked = { model, name: model, weights: 'closed', cloud: 'aws', modelIds } as const;
      const ways = minimalRequests({ ...asked, scopes: [], pinnedTo: [] }, platforms);
      for (const { address } of ways) expect(address).toMatch(/\/openai\/v1$/);
      const first = platforms.requests.find(({ id }) => id === ways[0]?.id);
      expect(first?.advised).toBe(true);
    }
  });
});
