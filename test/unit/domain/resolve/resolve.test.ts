import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { indexCatalogue } from '#domain/catalogue.ts';
import { addDays } from '#domain/day.ts';
import { linesOf, MOST_LINES } from '#domain/resolve/code.ts';
import { indexKnown, type Known } from '#domain/resolve/known.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import { tally } from '#domain/resolve/tally.ts';
import { SOON_DAYS } from '#domain/end-of.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { idsOf } from '#mocks/evidence-answers.ts';

let known: Known;

beforeAll(async () => {
  const load = loadFromFiles();
  const [offerings, { aliases, outOfScope }] = await Promise.all([
    load('offerings'),
    load('names'),
  ]);
  const ids = idsOf(offerings, aliases);
  known = indexKnown(indexCatalogue(await load('catalogue')), { ids, outOfScope });
});

/** What ids are made of, and what breaks them. */
const PIECES =
  'arn:aws:bedrock: :: / . -v1:0 @ eu. anthropic. claude -5 gpt % %E0 [1m] https:// bedrock/ azure/ projects/ " = locations/'
    .split(' ')
    .concat(' ', '\n');

describe('Any text at all', () => {
  it('is answered without a throw, and no warning twice', () => {
    const pieces = constantFrom(...PIECES);
    const texts = oneof(
      string({ unit: 'grapheme' }),
      array(pieces).map((all) => all.join('')),
    );
    assert(
      property(texts, (text) => {
        const { input, matches, warnings } = resolve(known, text, '2026-11-27');
        expect(input).toBe(text);
        expect(matches.every(({ ends, status }) => status !== 'not-offered' || ends === null)).toBe(
          true,
        );
        expect(new Set(warnings).size).toBe(warnings.length);
      }),
      { numRuns: 300 },
    );
  });

  it('that is empty asks nothing and is warned of nothing', () => {
    for (const text of ['', '   ', '""'])
      expect(resolve(known, text, '2026-11-27')).toMatchObject({ matches: [], warnings: [] });
  });
});

describe('The day', () => {
  const END = '2026-11-01';
  const drawn = () =>
    indexKnown(
      drawIndex(`
                      aws                                  azure                      gcp
        claude/opus-5  ga 2026-01-01; retires ${END}  private-preview 2026-02-01  -
      `),
      {
        ids: [
          { model: 'claude/opus-5', cloud: 'aws', ids: { default: 'anthropic.opus-5' } },
          { model: 'claude/opus-5', cloud: 'azure', ids: { default: 'opus-5' } },
        ],
        outOfScope: {},
      },
    );
  const on = (day: string) => resolve(drawn(), 'anthropic.opus-5', day).matches[0];

  test.each([
    ['long before its end', addDays(END, -SOON_DAYS - 1), []],
    ['ninety days before its end', addDays(END, -SOON_DAYS), ['ending']],
    ['on its eve', addDays(END, -1), ['ending']],
    ['on the day itself', END, ['ended']],
  ])('%s', (_when, day, warnings) => {
    expect(on(day)).toMatchObject({ ends: END, warnings });
  });

  it('knows what only those who are invited can call', () => {
    const { matches } = resolve(drawn(), 'azure/opus-5', '2026-03-01');
    expect(matches).toMatchObject([{ status: 'private-preview', warnings: ['private-preview'] }]);
  });

  it('knows a cloud that does not sell it, and where it is sold', () => {
    const { matches, elsewhere } = resolve(drawn(), 'vertex_ai/opus-5', '2026-03-01');
    expect(matches).toMatchObject([{ cloud: 'gcp', warnings: ['not-offered'], id: null }]);
    expect(elsewhere).toEqual([{ cloud: 'aws', scope: null, id: 'anthropic.opus-5' }]);
  });
});

describe('A pasted text', () => {
  const asked = (text: string) =>
    linesOf(known, text).asked.map(({ line, text: id }) => [line, id]);

  it('that is a list asks every line', () => {
    expect(
      asked('gpt-5\n\n  - claude-opus-5\n"eu.anthropic.claude-opus-5",\ngpt auf bedrock'),
    ).toEqual([
      [1, 'gpt-5'],
      [3, 'claude-opus-5'],
      [4, '"eu.anthropic.claude-opus-5",'],
      [5, 'gpt auf bedrock'],
    ]);
  });

  test.each([
    ['JSON', '{\n  "region": "eu-central-1",\n  "model": "eu.anthropic.claude-opus-5"\n}', 3],
    ['YAML', 'model_list:\n  - model_name: main\n    model: eu.anthropic.claude-opus-5', 3],
    ['TOML', '[llm]\nport = 8080\nmodel = "eu.anthropic.claude-opus-5"', 3],
    ['an .env file', '# models\nMODEL=eu.anthropic.claude-opus-5', 2],
    ['Terraform', 'resource "x" "y" {\n  model_id = "eu.anthropic.claude-opus-5"\n}', 2],
    [
      'code',
      'const client = new Client();\nawait client.send({ modelId: "eu.anthropic.claude-opus-5" });',
      2,
    ],
  ])('that is %s asks the ids in it, with their lines', (_kind, text, line) => {
    expect(asked(text)).toEqual([[line, 'eu.anthropic.claude-opus-5']]);
  });

  it('shows ids as they are written there', () => {
    expect(asked('model: DeepSeek-V3.1')).toEqual([[1, 'DeepSeek-V3.1']]);
  });

  it('of too many lines says how many were not read', () => {
    const { asked: read, over } = linesOf(known, 'gpt-5\n'.repeat(MOST_LINES + 7));
    expect([read.length, over]).toEqual([MOST_LINES, 7]);
  });

  it('is counted: what is in order, what is not, and what are words', () => {
    const all = [
      'eu.anthropic.claude-opus-5',
      'eu.anthropic.claude-fable-5',
      'gpt auf bedrock',
    ].map((each) => resolve(known, each, '2026-11-27'));
    expect(tally(all)).toEqual({ ids: 2, good: 1, words: 1 });
  });
});
