import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { ClaimAnswer } from '#domain/answers.ts';
import { ENDPOINTS } from '#mocks/answers.ts';
import { API_BASE } from '#mocks/endpoint.ts';
import { answerTo, EXAMPLES, read, refusalOf } from '#test/support/api.ts';
import { EDITION } from '#test/support/raw-catalogue.ts';

const PATHS = ENDPOINTS.map(({ path }) => path);
const example = (path: string): string => EXAMPLES[path]?.[0] ?? path;

describe('Every endpoint', () => {
  it('has an example here, and every example an endpoint', () => {
    expect(Object.keys(EXAMPLES).toSorted()).toEqual(PATHS.toSorted());
  });

  test.each(Object.values(EXAMPLES))('answers in its shape: %s', async (path, schema) => {
    const { status, headers, body } = await answerTo(path);
    expect([status, headers['content-type']]).toEqual([200, 'application/json']);
    const result = v.safeParse(schema, JSON.parse(body ?? ''));
    expect(result.issues?.map((issue) => v.getDotPath(issue))).toBeUndefined();
  });

  test.each(PATHS)('has an ETag; whoever knows it gets 304 and no body: %s', async (path) => {
    const { headers } = await answerTo(example(path));
    const again = await answerTo(example(path), { ifNoneMatch: headers['etag'] ?? 'none' });
    expect([again.status, again.body, again.headers['etag']]).toEqual([304, null, headers['etag']]);
    const other = await answerTo(example(path), { ifNoneMatch: '"another"' });
    expect(other.status).toBe(200);
  });

  test.each(PATHS)('answers HEAD as GET, without the body: %s', async (path) => {
    const get = await answerTo(example(path));
    expect(await answerTo(example(path), { method: 'HEAD' })).toEqual({ ...get, body: null });
  });

  test.each(PATHS)('is open to pages from anywhere: %s', async (path) => {
    const { headers } = await answerTo(example(path));
    const preflight = await answerTo(example(path), { method: 'OPTIONS' });
    expect([preflight.status, preflight.body]).toEqual([204, null]);
    for (const each of [headers, preflight.headers]) {
      expect(each['access-control-allow-origin']).toBe('*');
    }
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])(
    'refuses %s and says what it takes',
    async (method) => {
      const { status, headers, body } = await answerTo('/claim', { method });
      expect([status, headers['allow'], JSON.parse(body ?? '')]).toEqual([
        405,
        'GET, HEAD',
        expect.objectContaining({ status: 405, detail: `Use GET or HEAD, not ${method}.` }),
      ]);
    },
  );

  const strict = PATHS.filter((path) => path !== '/oembed');
  test.each(strict)('names a parameter that it does not know: %s', async (path) => {
    const asked = example(path);
    const refused = await refusalOf(`${asked}${asked.includes('?') ? '&' : '?'}colour=red`);
    expect(refused).toMatchObject({ status: 400, problem: { field: 'colour' } });
  });
});

describe('The claim', () => {
  test.each([
    ['2025-11-17', null, [], ['claude'], []],
    ['2025-11-18', 'same-version-sale', ['claude'], [], ['anthropic/claude-sonnet-4-5']],
    ['2026-06-29', 'same-version-ga', ['claude'], [], ['anthropic/claude-opus-4-8']],
    ['2026-11-22', 'same-version-ga', ['claude'], [], ['anthropic/claude-opus-5-5']],
  ] as const)('of %s is %s: %j', async (at, reach, families, closest, versions) => {
    const answer = await read(`/claim?at=${at}`, ClaimAnswer);
    expect({
      at: answer.at,
      asked: answer.asked,
      reach: answer.reach,
      families: answer.families.map(({ family }) => family),
      closest: answer.closest.map(({ family }) => family),
    }).toEqual({ at, asked: true, reach, families, closest });
    // How many more there are a correction may change.
    expect(answer.families.flatMap((family) => family.versions)).toEqual(
      expect.arrayContaining([...versions]),
    );
  });

  test.each([
    ['2025-11-18', ['claude-haiku-4-5', 'claude-opus-4-1', 'claude-sonnet-4-5']],
    ['2026-06-29', ['claude-opus-4-8']],
  ])('of %s rests on %j', async (at, versions) => {
    const { families } = await read(`/claim?at=${at}`, ClaimAnswer);
    const found = families.flatMap((family) => family.versions).toSorted();
    expect(found).toEqual(versions.map((name) => `anthropic/${name}`));
  });

  it('puts the other frontier families where the edition sees them', async () => {
    const { nearMisses } = await read('/claim?at=2026-11-22', ClaimAnswer);
    expect(
      Object.fromEntries(nearMisses.map(({ family, reach }) => [family, reach])),
    ).toMatchObject({
      grok: 'family-ga',
      gpt: 'two',
      gemini: 'one',
    });
  });

  it('says itself in both languages', async () => {
    const { headline, sentence } = await read('/claim?at=2026-11-22', ClaimAnswer);
    expect([headline.en, sentence.en, sentence.de]).toEqual([
      'Claude is the one top model on all three clouds.',
      expect.stringMatching(/^As of 22 November 2026, Claude/),
      expect.stringMatching(/22\. November 2026.*Claude/),
    ]);
  });
});

describe('Without a day', () => {
  test.each(['/claim', '/availability', '/claim?at=', '/availability?at='])(
    '%s speaks for today, as the screen does, with the edition beside it',
    async (path) => {
      const Dated = v.looseObject({ at: v.string(), asked: v.boolean(), edition: v.string() });
      const on = async (today: string) => {
        const { body } = await answerTo(path, { today });
        const { at, asked, edition } = v.parse(Dated, JSON.parse(body ?? ''));
        return { at, asked, edition };
      };
      const said = { asked: false, edition: EDITION };
      expect(await on('2031-05-01')).toEqual({ ...said, at: '2031-05-01' });
      // A clock behind the edition cannot be right.
      expect(await on('2020-05-01')).toEqual({ ...said, at: EDITION });
    },
  );
});

describe('What cannot be understood', () => {
  test.each([
    ['/claim?at=2026-02-30', 'at'],
    ['/claim?at=yesterday', 'at'],
    ['/claim?at=2026-06', 'at'],
    ['/claim?weights=heavy', 'weights'],
    ['/claim?weights=open', 'weights'],
    ['/availability?at=18.11.2025', 'at'],
    ['/availability?cloud=ibm', 'cloud'],
    ['/availability?cloud=aws,ibm', 'cloud'],
    ['/availability?lab=acme', 'lab'],
    ['/availability?family=clod', 'family'],
    ['/availability?weights=all', 'weights'],
    ['/availability?scope=mars', 'scope'],
    ['/availability?status=sold', 'status'],
    ['/changes', 'from'],
    ['/changes?to=2026-06-29', 'from'],
    ['/changes?from=', 'from'],
    ['/changes?from=2026-06-31', 'from'],
    ['/changes?from=2026-06-29&to=never', 'to'],
    ['/changes?from=2026-06-29&to=2026-06-28', 'to'],
    ['/changes?editions=2020-01-01', 'editions'],
    ['/changes?editions=tomorrow', 'editions'],
    [`/changes?editions=${EDITION}&from=2026-06-29`, 'from'],
    ['/claim?day=2026-06-29', 'day'],
    ['/claim?AT=2026-06-29', 'AT'],
    ['/catalogue?at=2026-06-29', 'at'],
  ])('%s is refused, and "%s" is named', async (path, field) => {
    const { status, type, problem } = await refusalOf(path);
    expect([status, type]).toEqual([400, 'application/problem+json']);
    expect(problem).toMatchObject({ status: 400, field, detail: expect.stringContaining(field) });
  });

  it('to one parameter written twice is a refusal, not a choice between the two', async () => {
    const { status, body } = await answerTo('/availability?cloud=aws&cloud=gcp');
    expect([status, JSON.parse(body ?? '')]).toEqual([
      400,
      expect.objectContaining({ field: 'cloud' }),
    ]);
  });
});

describe('What does not exist', () => {
  test.each([
    ['/models/anthropic/claude-opus-48', 'anthropic/claude-opus-4-8'],
    ['/models/anthropic/claude-opus-4.8', 'anthropic/claude-opus-4-8'],
    ['/models/xai/grok-4-33', 'xai/grok-4-3'],
    ['/offerings/aws/xai/grok-4-33', 'xai/grok-4-3'],
    ['/offerings/azur/xai/grok-4-3', 'azure'],
    ['/catalog', '/catalogue'],
    ['/claims', '/claim'],
    ['/events/', '/events'],
  ])('%s is not found, and %s is suggested', async (path, nearest) => {
    const { status, type, problem } = await refusalOf(path);
    expect([status, type]).toEqual([404, 'application/problem+json']);
    expect(problem).toMatchObject({
      status: 404,
      nearest,
      detail: expect.stringContaining(nearest),
    });
  });

  test.each(['/models/a/b', '/offerings/ibm/a/b', '/', '', '/zzzzzzzzzzzzzzzzzzzzz'])(
    '"%s" is not found, and nothing is guessed',
    async (path) => {
      const { status, problem } = await refusalOf(path);
      expect([status, problem.nearest]).toEqual([404, undefined]);
    },
  );

  it('is never suggested by itself: what is suggested can be asked for', async () => {
    const { problem } = await refusalOf('/offerings/gcp/openai/gpt-6-sol');
    const again = await answerTo(`/offerings/gcp/${problem.nearest ?? ''}`);
    expect([problem.nearest === 'openai/gpt-6-sol', again.status]).toEqual([false, 200]);
  });
});

describe('The base', () => {
  it('carries its version', () => {
    expect(API_BASE).toBe('/api/v1');
  });
});
