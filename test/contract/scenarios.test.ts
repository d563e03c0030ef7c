import { afterAll, afterEach, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { setCarrier } from '#api/carrier.ts';
import { fetchJson } from '#api/fetch-json.ts';
import { ClaimAnswer } from '#domain/answers.ts';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { firstDayOf } from '#domain/day.ts';
import { Events } from '#domain/event.ts';
import { ModelIds } from '#domain/evidence.ts';
import { inPage } from '#mocks/browser.ts';
import { API_BASE } from '#mocks/endpoint.ts';
import { server } from '#mocks/node.ts';
import { SLOW_MS, STALE_EDITION } from '#mocks/scenarios.ts';
import { answerTo, ask, EXAMPLES, HOST, read } from '#test/support/api.ts';
import { EDITION } from '#test/support/raw-catalogue.ts';

type Carry = (url: string) => Promise<Response>;
const page = inPage();
const CARRIERS: readonly (readonly [name: string, carry: Carry])[] = [
  ['MSW in Node', (url) => fetch(HOST + url)],
  ['the page', (url) => (page.kind === 'page' ? page.fetch(url, {}) : Promise.reject(new Error()))],
];

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  vi.useRealTimers();
  setCarrier(async () => null);
});
afterAll(() => server.close());

describe('The scenario "slow"', () => {
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  async function expectSlow(request: (query: string) => Promise<unknown>): Promise<void> {
    await request(''); // so that nothing but the scenario takes its time
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let settled = false;
    const pending = request('?scenario=slow').finally(() => (settled = true));
    while (vi.getTimerCount() === 0) await turn();
    await vi.advanceTimersByTimeAsync(SLOW_MS - 1);
    for (let turns = 0; turns < 300; turns += 1) await turn();
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    vi.useRealTimers();
    await pending;
  }

  it('makes people wait about three seconds', () => {
    expect(SLOW_MS).toBe(3000);
  });

  it('gives the plain answer, but late', async () => {
    const answers: unknown[] = [];
    await expectSlow(async (query) => answers.push(await ask(`/claim${query}`)));
    expect(answers).toEqual([await ask('/claim'), await ask('/claim')]);
  });

  test.each(CARRIERS)('is slow through %s too', async (_, carry) => {
    await expectSlow(async (query) => {
      const response = await carry(`${API_BASE}/claim${query}`);
      expect(response.status).toBe(200);
    });
  });
});

describe('The scenario "broken"', () => {
  test.each(Object.values(EXAMPLES).map(([path]) => path))(
    'breaks the answer off: %s',
    async (path) => {
      const [plain, broken] = await Promise.all([
        answerTo(path),
        answerTo(`${path}${path.includes('?') ? '&' : '?'}scenario=broken`),
      ]);
      expect(broken.status).toBe(200);
      expect(plain.body?.startsWith(broken.body ?? 'nothing')).toBe(true);
      expect(() => JSON.parse(broken.body ?? '')).toThrow(SyntaxError);
    },
  );

  test.each(CARRIERS)('is broken through %s too', async (_, carry) => {
    const response = await carry(`${API_BASE}/catalogue?scenario=broken`);
    await expect(response.json()).rejects.toThrow(SyntaxError);
  });
});

describe('The scenario "offline"', () => {
  it('gives no answer at all, to whatever is asked', async () => {
    const asked = ['/catalogue', '/claim', '/nowhere'].map((path) => `${path}?scenario=offline`);
    expect(await Promise.all(asked.map((path) => ask(path)))).toEqual([null, null, null]);
  });

  test.each(CARRIERS)('looks like a network that is down through %s', async (_, carry) => {
    await expect(carry(`${API_BASE}/claim?scenario=offline`)).rejects.toThrow(TypeError);
  });
});

describe('The scenario "empty"', () => {
  it('leaves a catalogue that fits its shape and sells nothing', async () => {
    const { edition, clouds, models, offerings } = await read(
      '/catalogue?scenario=empty',
      Catalogue,
    );
    expect({ edition, clouds: clouds.length, models, offerings }).toEqual({
      edition: EDITION,
      clouds: 3,
      models: [],
      offerings: [],
    });
  });

  it('leaves a claim that names nobody', async () => {
    const { reach, families, closest } = await read('/claim?scenario=empty', ClaimAnswer);
    expect({ reach, families, closest }).toEqual({ reach: null, families: [], closest: [] });
  });

  it('leaves no id to find a model by', async () => {
    expect((await read('/ids?scenario=empty', ModelIds)).ids).toHaveLength(0);
  });

  it('never suggests the very thing that it says is missing', async () => {
    for (const path of ['/models/xai/grok-4-3', '/offerings/aws/xai/grok-4-3']) {
      const { status, body } = await answerTo(`${path}?scenario=empty`);
      expect([path, status, body?.includes('"nearest"')]).toEqual([path, 404, false]);
    }
  });

  test.each(CARRIERS)('is empty through %s too', async (_, carry) => {
    const response = await carry(`${API_BASE}/catalogue?scenario=empty`);
    expect(await response.text()).toBe((await answerTo('/catalogue?scenario=empty')).body);
  });
});

describe('The scenario "stale"', () => {
  it('ends before the real edition, and knows nothing newer', async () => {
    const { edition, offerings } = await read('/catalogue?scenario=stale', Catalogue);
    const days = offerings.flatMap(({ history, lastListedOn }) => [
      ...history.map(({ on }) => firstDayOf(on)),
      lastListedOn ?? '',
    ]);
    expect([edition, STALE_EDITION < EDITION]).toEqual([STALE_EDITION, true]);
    expect(days.filter((day) => day > STALE_EDITION)).toEqual([]);
    expect(days.length).toBeGreaterThan(100);
  });

  it('speaks for today from its own edition where no day is asked for', async () => {
    const { at, edition } = await read('/claim?scenario=stale', ClaimAnswer);
    expect({ late: at >= EDITION, edition }).toEqual({ late: true, edition: STALE_EDITION });
  });

  it('has the same edition everywhere, and no event after it', async () => {
    const { edition, events } = await read('/events?scenario=stale', Events);
    expect(edition).toBe(STALE_EDITION);
    expect(events.filter(({ on }) => firstDayOf(on) > STALE_EDITION)).toEqual([]);
  });

  test.each(CARRIERS)('is stale through %s too', async (_, carry) => {
    const response = await carry(`${API_BASE}/catalogue?scenario=stale`);
    expect(await response.text()).toBe((await answerTo('/catalogue?scenario=stale')).body);
  });
});

describe('An unknown scenario', () => {
  it('changes nothing', async () => {
    expect(await answerTo('/claim?scenario=flood')).toEqual(await answerTo('/claim'));
  });
});

describe('What the app makes of a failure', () => {
  test.each([
    ['offline', 'unreachable'],
    ['broken', 'unreadable'],
  ])('%s is "%s" to it', async (scenario, kind) => {
    setCarrier(async () => (url) => fetch(`${HOST}${url}?scenario=${scenario}`));
    await expect(fetchJson('/catalogue', Catalogue)).rejects.toMatchObject({
      kind,
      path: '/catalogue',
    });
  });

  it('names a refusal with its status and the words of the server', async () => {
    setCarrier(async () => (url) => fetch(HOST + url));
    await expect(fetchJson('/models/xai/grok-4-33', Catalogue)).rejects.toMatchObject({
      kind: 'refused',
      status: 404,
      message: expect.stringContaining('The nearest is "xai/grok-4-3".'),
    });
  });

  it('names where an answer has another shape', async () => {
    setCarrier(async () => (url) => fetch(HOST + url));
    await expect(fetchJson('/events', Catalogue)).rejects.toMatchObject({
      kind: 'unexpected',
      issues: expect.arrayContaining([expect.stringMatching(/^clouds: /)]),
    });
  });
});
