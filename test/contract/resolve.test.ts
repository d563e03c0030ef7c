import { beforeAll, describe, expect, it, test } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import { CLOUDS } from '#domain/cloud.ts';
import { ModelIds } from '#domain/evidence.ts';
import { indexKnown, type Known } from '#domain/resolve/known.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import { suggestionText } from '#i18n/sentences/resolve.ts';
import { load, read } from '#test/support/api.ts';
import { DAY_OF_CASES, PASTED_CASES } from '#test/support/pasted-ids.ts';

let known: Known;
let ids: ModelIds['ids'];

beforeAll(async () => {
  const all = await read('/ids', ModelIds);
  ids = all.ids;
  known = indexKnown(indexCatalogue(await load('catalogue')), all);
});

const answer = (pasted: string) => resolve(known, pasted, DAY_OF_CASES);

/** What comes with a day close to an end is right, though no case asks for it. */
const OF_THE_DAY = new Set(['ending', 'ended', 'private-preview']);

describe('What people paste', () => {
  test.each(PASTED_CASES)('$pasted', ({ pasted, model, cloud, scope, warnings }) => {
    const { matches, warnings: own } = answer(pasted);
    const [best] = matches;
    expect(best?.model ?? null).toBe(model);
    expect(best?.scope ?? null).toBe(scope);
    expect(matches.filter((each) => cloud !== null && each.cloud !== cloud)).toEqual([]);
    expect(cloud === null || best?.cloud === cloud).toBe(true);
    const said = [...own, ...(best?.warnings ?? [])];
    expect(said).toEqual(expect.arrayContaining([...warnings]));
    expect(said.filter((code) => !warnings.includes(code) && !OF_THE_DAY.has(code))).toEqual([]);
  });
});

describe('Every documented id', () => {
  it('is found as its own model, on its own cloud where it names one', () => {
    const wrong = ids.flatMap(({ model, cloud, ids: byKey }) =>
      Object.values(byKey).filter((id) => {
        const { matches } = answer(id);
        return !matches.some(
          (each) => each.model === model && each.cloud === cloud && each.documented,
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('leads to ids on other clouds that are documented there', () => {
    const documented = new Set(ids.flatMap(({ ids: byKey }) => Object.values(byKey)));
    const all = ids.flatMap(({ ids: byKey }) => Object.values(byKey)).map(answer);
    const offered = all.flatMap(({ elsewhere, matches }) => [
      ...elsewhere.map(({ id }) => id),
      ...matches.flatMap(({ id }) => (id === null ? [] : [id])),
    ]);
    expect(offered.filter((id) => id === null || !documented.has(id))).toEqual([]);
    expect(
      all.filter(({ elsewhere, matches }) =>
        elsewhere.some(({ cloud }) => cloud === matches[0]?.cloud),
      ),
    ).toEqual([]);
  });
});

describe('A prefix that names a cloud', () => {
  const PREFIXES = { azure: 'azure_ai/', aws: 'bedrock/', gcp: 'vertex_ai/' } as const;

  it.each(CLOUDS)('gives no row of another: %s', (cloud) => {
    const rows = [...known.keys.keys()].flatMap((key) => answer(PREFIXES[cloud] + key).matches);
    expect(rows.filter((each) => each.cloud !== cloud)).toEqual([]);
  });
});

describe('A model that the catalogue has not', () => {
  it('is never answered with its neighbour', () => {
    const made = [...known.keys.keys()]
      .filter((key) => /^(?:gpt|claude|gemini|grok|o\d)/.test(key) && !/\d$/.test(key))
      .flatMap((key) => [`${key}-9`, `${key}-turbo`, `${key}-ultra`]);
    const found = made.filter((name) => answer(name).matches.some(({ model }) => model !== null));
    expect(found).toEqual([]);
  });
});

describe('An id with words beside it', () => {
  test.each<[string, string, string | null, readonly string[]]>([
    ['gpt-5 in der schweiz', 'azure', null, ['no-such-scope']],
    ['gpt-5 eu', 'azure', 'eu', []],
    ['claude-opus-5 japan', 'aws', 'jp', []],
    ['claude-opus-5 eu on vertex', 'gcp', 'eu', []],
  ])('%s', (typed, cloud, scope, warnings) => {
    const [best] = answer(typed).matches;
    const said = best?.warnings.filter((code) => !OF_THE_DAY.has(code));
    expect([best?.cloud, best?.scope, said]).toEqual([cloud, scope, warnings]);
  });
});

describe('Words', () => {
  test.each([
    ['prompt caching', { capabilities: ['prompt-caching'] }],
    ['1M context', { context: 1_000_000 }],
    ['200k Token Kontext', { context: 200_000 }],
    ['Abschaltung', { topic: 'retirement' }],
    ['retirement dates', { topic: 'retirement', models: [], family: null }],
    ['was endet auf azure', { topic: 'retirement', cloud: 'azure', models: [], family: null }],
    ['models ending this year', { topic: 'retirement', models: [], family: null }],
    ['claude opus in frankfurt', { family: 'claude', called: 'claude opus' }],
    ['retirement of gork', { topic: 'retirement', family: 'grok' }],
    ['günstigstes Modell', { topic: 'price' }],
    ['cheapest claude', { topic: 'price', family: 'claude' }],
    ['chatgpt', { family: 'gpt' }],
    ['claude', { family: 'claude' }],
    ['Jurassic-2', { family: 'jurassic' }],
    ['Z.ai', { lab: 'zai' }],
    ['Claude in der EU', { family: 'claude', scope: 'eu' }],
    ['gpt on bedrock', { family: 'gpt', cloud: 'aws' }],
    ['gemini aws', { family: 'gemini', cloud: 'aws', onlyOn: ['gcp'] }],
    ['under 5 USD in the EU', { price: 5, scope: 'eu' }],
    ['open weights auf azure', { isOpen: true, cloud: 'azure' }],
    ['anthropic', { lab: 'anthropic' }],
    ['sonnet eu', { family: 'claude', scope: 'eu', called: 'sonnet' }],
  ])('%s', (typed, asked) => {
    expect(answer(typed).suggestion).toMatchObject(asked);
  });

  it.each([
    ['gpt-3.5', 'GPT 3.5'],
    ['haiku', 'Claude Haiku'],
    ['claude opus in frankfurt', 'Claude Opus'],
  ])('%s is called %s', (typed, name) => {
    const { suggestion } = answer(typed);
    expect(suggestion && suggestionText(suggestion, known.catalogue, 'en')).toBe(name);
  });
});
