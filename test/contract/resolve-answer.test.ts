import { describe, expect, it, test } from 'vitest';
import { ResolveAnswer } from '#domain/resolve/answer.ts';
import { answerTo, read, refusalOf, SITE } from '#test/support/api.ts';
import { EDITION } from '#test/support/raw-catalogue.ts';
import * as v from 'valibot';

const asking = (id: string, more = '') =>
  read(`/resolve?id=${encodeURIComponent(id)}${more}`, ResolveAnswer);

describe('/resolve', () => {
  it('says what an id calls, where else it is sold, and for which day', async () => {
    const answer = await asking('eu.anthropic.claude-opus-5', '&at=2026-11-27');
    expect(answer).toMatchObject({
      at: '2026-11-27',
      asked: true,
      edition: EDITION,
      form: 'bedrock-id',
      matches: [
        {
          model: 'anthropic/claude-opus-5',
          cloud: 'aws',
          scope: 'eu',
          id: 'eu.anthropic.claude-opus-5',
          documented: true,
          status: 'ga',
        },
      ],
      warnings: [],
      suggestion: null,
    });
    expect(answer.elsewhere.map(({ cloud }) => cloud)).toEqual(['azure', 'gcp']);
  });

  it('without a day answers for today, and for the edition where the clock is behind it', async () => {
    const on = async (today: string) => {
      const { body } = await answerTo('/resolve?id=gpt-5', { today });
      return v.parse(ResolveAnswer, JSON.parse(body ?? ''));
    };
    expect(await on('2031-05-01')).toMatchObject({ at: '2031-05-01', asked: false });
    expect(await on('2001-05-01')).toMatchObject({ at: EDITION, edition: EDITION });
  });

  test.each([
    ['gpt auf bedrock', `${SITE}?cloud=aws&family=gpt`, 'GPT on AWS', 'GPT auf AWS'],
    [
      'gemini aws',
      `${SITE}?family=gemini`,
      'Gemini: not offered on AWS; on Google Cloud',
      'Gemini: auf AWS nicht angeboten; auf Google Cloud',
    ],
    [
      'prompt caching',
      `${SITE}?feature=prompt-caching`,
      'All models, with prompt caching',
      'Alle Modelle, mit Prompt-Caching',
    ],
    [
      '1M context',
      `${SITE}?context=1000000`,
      'All models, with 1M tokens of context or more',
      'Alle Modelle, mit mindestens 1M Token Kontext',
    ],
    [
      'günstigstes Modell',
      `${SITE}?rows=versions&sort=price`,
      'All models, cheapest first',
      'Alle Modelle, günstigste zuerst',
    ],
    [
      'Abschaltung',
      `${SITE}retirements`,
      'All models, with their retirement dates',
      'Alle Modelle, mit ihren Abschaltterminen',
    ],
  ])('leads from “%s” to %s', async (words, href, en, de) => {
    const { suggestion } = await asking(words);
    expect(suggestion).toEqual({ label: { en, de }, href });
  });

  it('asks for an id, and refuses a day that is none', async () => {
    expect(await refusalOf('/resolve')).toMatchObject({ status: 400, problem: { field: 'id' } });
    expect(await refusalOf('/resolve?id=x&at=soon')).toMatchObject({ problem: { field: 'at' } });
  });
});
