import { beforeAll, describe, expect, test } from 'vitest';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import type { ModelIds } from '#domain/evidence.ts';
import { indexSearch, newestModels, search, type Found, type SearchIndex } from '#domain/search.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

let real: SearchIndex;
let ids: ModelIds['ids'];

beforeAll(async () => {
  const load = loadFromFiles();
  const offerings = await load('offerings');
  ids = offerings.map(({ model, cloud, modelIds }) => ({ model, cloud, ids: modelIds }));
  real = indexSearch(indexCatalogue(await load('catalogue')), ids);
});

/** What was found, in a few letters: `Claude Opus 5 @aws eu`. */
function name({ item }: Found): string {
  switch (item.kind) {
    case 'model':
      return item.model.name;
    case 'offering':
      return [item.model.name, `@${item.cloud}`, item.scope].filter(Boolean).join(' ');
    case 'family':
      return `family ${item.family.name}`;
    case 'lab':
      return `lab ${item.lab.name}`;
    default:
      return `cloud ${item.cloud.name}`;
  }
}

const found = (typed: string) => search(real, typed).map(name);
const firstOf = (typed: string) => found(typed)[0];

describe('an id as pasted', () => {
  const PASTED: readonly ((id: string) => string)[] = [
    (id) => id,
    (id) => `  "${id}",\n`,
    (id) => `'${id}'`,
    (id) => `model="${id}"`,
    (id) => `arn:aws:bedrock:eu-central-1:123456789012:inference-profile/${id}`,
    (id) => `projects/p/locations/global/publishers/anthropic/models/${id}:rawPredict`,
    (id) => id.toUpperCase(),
  ];

  test('finds its offering first, for every id of the catalogue', () => {
    const wrong = ids.flatMap(({ model, cloud, ids: byKey }) =>
      Object.values(byKey).flatMap((id) =>
        PASTED.map((paste) => paste(id)).filter((typed) => {
          const results = search(real, typed);
          // One id may serve on two clouds: both stand before everything else.
          const exact = results.filter(({ item }) => item.kind === 'offering' && item.id === id);
          return (
            results[0]?.item !== exact[0]?.item ||
            !exact.some(
              ({ item }) =>
                item.kind === 'offering' && item.model.id === model && item.cloud === cloud,
            )
          );
        }),
      ),
    );
    expect(wrong).toEqual([]);
    expect(ids.length).toBeGreaterThan(150);
  });

  test.each([
    ['eu.anthropic.claude-opus-5', 'Claude Opus 5 @aws eu'],
    ['anthropic.claude-haiku-4-5-20251001-v1:0', 'Claude Haiku 4.5 @aws'],
    ['apac.anthropic.claude-3-haiku-20240307-v1:0', 'Claude 3 Haiku @aws'],
    ['claude-haiku-4-5@20251001', 'Claude Haiku 4.5 @gcp'],
    ['publishers/anthropic/models/claude-opus-5', 'Claude Opus 5 @gcp'],
    ['claude-opus-5@default', 'Claude Opus 5 @gcp'],
    ['arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-opus-5', 'Claude Opus 5 @aws'],
    ['https://my.services.ai.azure.com/models/claude-opus-5', 'Claude Opus 5 @azure'],
    ['const model = "claude-opus-5-5"; // azure', 'Claude Opus 5.5 @azure'],
    ['claude-opus-5[1m]', 'Claude Opus 5 @azure'],
  ])('%s finds %s', (typed, first) => {
    expect(firstOf(typed)).toBe(first);
  });

  test('of an unknown version or variant finds no offering, only what comes near', () => {
    for (const typed of ['claude-opus-5-9', 'model="gpt-5-mini"', '"us.anthropic.claude-opus-9"'])
      expect(search(real, typed).filter(({ item }) => item.kind === 'offering')).toEqual([]);
    expect(firstOf('gpt-5-mini')).toBe('GPT-5');
  });

  test('is found from its beginning on, newest first, the bare id before its scopes', () => {
    expect(firstOf('anthropic.claude-opus')).toBe('Claude Opus 5.5 @aws');
    expect(firstOf('jp.anthropic.claude-ha')).toBe('Claude Haiku 5.5 @aws jp');
    expect(firstOf('publishers/x/models/claude-opus-5-5')).toBe('Claude Opus 5.5 @gcp');
  });

  test('that two clouds share finds both, and the cloud that writes its vendor before it', () => {
    expect(found('claude-opus-5').slice(0, 3)).toEqual([
      'Claude Opus 5 @azure',
      'Claude Opus 5 @gcp',
      'Claude Opus 5 @aws',
    ]);
  });

  test('two in one text are both found', () => {
    expect(found('{"a":"eu.anthropic.claude-opus-5","b":"grok-4.7"}')).toEqual(
      expect.arrayContaining(['Claude Opus 5 @aws eu', 'Grok 4.7 @azure']),
    );
  });

  test('a page of text is no query', () => {
    expect(search(real, 'lorem ipsum dolor '.repeat(2000))).toEqual([]);
  });
});

describe('words', () => {
  test.each([
    ['claude', 'family Claude'],
    ['CLAUDE', 'family Claude'],
    ['opus 55', 'Claude Opus 5.5'],
    ['opus5.5', 'Claude Opus 5.5'],
    ['opus-5-5', 'Claude Opus 5.5'],
    ['opus 5', 'Claude Opus 5'],
    ['5.5 opus', 'Claude Opus 5.5'],
    ['sonnet 3.5', 'Claude 3.5 Sonnet (June 2024)'],
    ['anthropic', 'lab Anthropic'],
    ['open ai', 'lab OpenAI'],
    ['4o', 'GPT-4o'],
    ['2.5 flash', 'Gemini 2.5 Flash'],
    ['bedrock', 'cloud AWS'],
    ['vertex', 'cloud Google Cloud'],
    ['opus 5.5 bedrock', 'Claude Opus 5.5 @aws'],
    ['claude haiku google cloud', 'Claude Haiku 5.5 @gcp'],
    ['opus', 'Claude Opus 5.5'],
  ])('%s finds %s', (typed, first) => {
    expect(firstOf(typed)).toBe(first);
  });

  test.each([
    ['cluade', 'family Claude'],
    ['claud', 'family Claude'],
    ['cladue', 'family Claude'],
    ['calude opus 5', 'Claude Opus 5'],
    ['gemni 2.5 pro', 'Gemini 2.5 Pro'],
    ['gemini2.5flsh', 'Gemini 2.5 Flash'],
    ['sonet', 'Claude Sonnet 5.5'],
    ['sonnett 4.5', 'Claude Sonnet 4.5'],
    ['grk', 'family Grok'],
    ['gtp', 'family GPT'],
    ['lama', 'family Llama'],
    ['mistrl', 'family Mistral'],
    ['antropic', 'lab Anthropic'],
    ['depseek', 'family DeepSeek'],
    ['antropic oups', 'Claude Opus 5.5'],
  ])('misspelt as %s finds %s', (typed, first) => {
    expect(firstOf(typed)).toBe(first);
  });

  test('misspelling counts only where nothing is spelt that way', () => {
    expect(found('nova').every((each) => /Nova/.test(each))).toBe(true);
    expect(found('opus 55')).toEqual(['Claude Opus 5.5']);
  });

  test('a version begun lists its successors, the newest first', () => {
    const models = search(real, 'gpt 5').filter(({ item }) => item.kind === 'model');
    expect(models.slice(0, 2).map(name)).toEqual(['GPT-5', 'GPT-5.6 Terra']);
  });

  test('numbers are never misspelt', () => {
    expect(found('opus 56').includes('Claude Opus 5.5')).toBe(false);
    expect(found('grok 9')).toEqual([]);
  });

  test('nothing typed, and nothing but signs, finds nothing', () => {
    expect([found(''), found('  '), found('—?!')]).toEqual([[], [], []]);
  });

  test('never more than 30 are shown', () => {
    for (const typed of ['c', 'gpt', 'a', 'us.', '5', 'o'])
      expect(search(real, typed).length).toBeLessThanOrEqual(30);
  });
});

describe('order', () => {
  const drawn = (): CatalogueIndex =>
    drawIndex(`
                    released     aws            azure          gcp
      claude/sol-4  2026-03-01   ga 2026-03-01  -              -
      claude/sol-5  2026-05-01   ga 2026-05-01  -              -
      claude/sol-6  -            ga 2026-06-01  -              -
      sol/luna-1    2026-01-01   -              -              ga 2026-01-01
      gpt/terra     2026-07-01   -              ga 2026-07-01  -
      gpt/big-sol   2026-08-01   -              ga 2026-08-01  -
    `);

  test('the name before its beginning before a word within; among equals the newest', () => {
    const index = indexSearch(drawn(), []);
    expect(search(index, 'sol').map(name)).toEqual([
      'family Sol',
      'lab Sol',
      'sol-6',
      'sol-5',
      'sol-4',
      'big-sol',
      'luna-1',
    ]);
  });

  test('the newest models are those whose release is dated', () => {
    const names = newestModels(indexSearch(drawn(), []), 2).map((model) => model.name);
    expect(names).toEqual(['big-sol', 'terra']);
  });

  test('ids that arrive later are found with the names already known', () => {
    const index = drawn();
    expect(search(indexSearch(index, []), 'x.sol-5').map(name)).toEqual(['sol-5']);
    const known = [{ model: 'claude/sol-5', cloud: 'aws' as const, ids: { default: 'x.sol-5' } }];
    expect(search(indexSearch(index, known), 'x.sol-5').map(name)[0]).toBe('sol-5 @aws');
  });
});
