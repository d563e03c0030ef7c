import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Choice, Context } from '#controls/search/choices.ts';
import { resultsFor, type Results } from '#controls/search/results.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { indexKnown, type Known } from '#domain/resolve/known.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import { searchWords } from '#i18n/words/search.ts';
import { idsOf } from '#mocks/evidence-answers.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { screenOf } from '#screens/screens.ts';
import { hrefOf } from '#url/print.ts';
import { DEFAULT_VIEW } from '#url/view.ts';

let known: Known;
let context: Context;

beforeAll(async () => {
  const load = loadFromFiles();
  const [offerings, { aliases, outOfScope }] = await Promise.all([
    load('offerings'),
    load('names'),
  ]);
  const ids = idsOf(offerings, aliases);
  known = indexKnown(indexCatalogue(await load('catalogue')), { ids, outOfScope });
  context = {
    index: known.search,
    view: DEFAULT_VIEW,
    hrefFor: (view, to = 'home') => hrefOf(screenOf(to).path, view),
    words: searchWords.en,
    locale: 'en',
  };
});

const find = (typed: string): Results =>
  resultsFor(typed, context, [], { known, resolved: resolve(known, typed, '2026-11-13') });
const inShort = ({ group, title, cloud, code }: Choice) =>
  [group, title, cloud, code].filter(Boolean).join(' ');

describe('A pasted id', () => {
  it('shows the offering that it calls first, with the id to write', () => {
    const { choices, caution } = find('anthropic.claude-opus-5');
    expect(choices[0] && inShort(choices[0])).toBe(
      'offering Claude Opus 5 aws global.anthropic.claude-opus-5',
    );
    expect(caution).toMatch(/^Bedrock’s runtime refuses this id without a prefix/);
  });

  it.each(['bedrock/claude-opus-5', 'us.anthropic.claude-opus-5[1m]'])(
    'that names a cloud shows no row of another: %s',
    (typed) => {
      const clouds = find(typed).choices.flatMap(({ cloud }) => cloud ?? []);
      expect(new Set(clouds)).toEqual(new Set(['aws']));
    },
  );

  it('has nothing to be warned of where it is in order', () => {
    expect(find('eu.anthropic.claude-opus-5').caution).toBeNull();
  });

  it('shows no other model beside the one that was meant', () => {
    const models = find('gpt-4o').choices.flatMap(({ group, title }) =>
      group === 'model' || group === 'offering' ? [title] : [],
    );
    expect(models.length).toBeGreaterThan(0);
    expect(models.filter((title) => title.startsWith('o4'))).toEqual([]);
  });
});

describe('Words', () => {
  test.each([
    ['prompt caching', 'answer All models, with prompt caching', '/?feature=prompt-caching'],
    ['1M context', 'answer All models, with 1M tokens of context or more', '/?context=1000000'],
    ['Abschaltung', 'answer All models, with their retirement dates', '/retirements'],
    ['günstigstes Modell', 'answer All models, cheapest first', '/?rows=versions&sort=price'],
    ['gpt on bedrock', 'answer GPT on AWS aws', '/?cloud=aws&family=gpt'],
    ['gemini aws', 'answer Gemini: not offered on AWS; on Google Cloud', '/?family=gemini'],
    ['Claude in der EU', 'answer Claude, pinned to EU', '/?family=claude&scope=eu'],
  ])('“%s” leads to the view that answers: %s', (typed, first, href) => {
    const [choice] = find(typed).choices;
    expect(choice && inShort(choice)).toBe(first);
    expect(choice?.href).toBe(href);
  });

  it.each(['claude', 'aws', 'anthropic', 'opus'])(
    'that only name something are left to its own rows: %s',
    (typed) => {
      expect(find(typed).groups.map(({ group }) => group)).not.toContain('answer');
    },
  );
});
