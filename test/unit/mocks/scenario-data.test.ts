import { describe, expect, it, test } from 'vitest';
import type { ApiResponse } from '#mocks/respond.ts';
import { damage, scenarioOf, SCENARIOS } from '#mocks/scenarios.ts';

const response: ApiResponse = { status: 200, headers: { etag: '"1"' }, body: '{"a":[1,2,3]}' };

describe('A scenario', () => {
  test.each(SCENARIOS)('%s is switched on by its name', (name) => {
    expect(scenarioOf(new Map([['scenario', name]]))).toBe(name);
  });

  test.each(['', 'BROKEN', 'broken,slow', 'toString'])('is not switched on by "%s"', (name) => {
    expect(scenarioOf(new Map([['scenario', name]]))).toBeNull();
  });

  it('is off where nobody asks', () => {
    expect(scenarioOf(new Map())).toBeNull();
  });
});

describe('What a scenario does to an answer', () => {
  it('"offline" takes it away', () => {
    expect(damage(response, 'offline')).toBeNull();
  });

  it('"broken" breaks it off, so that it is no JSON any more', () => {
    const broken = damage(response, 'broken')?.body ?? '';
    expect(response.body?.startsWith(broken)).toBe(true);
    expect(() => JSON.parse(broken)).toThrow(SyntaxError);
  });

  it('"broken" cannot break what has no body', () => {
    const empty = { ...response, body: null };
    expect(damage(empty, 'broken')).toEqual(empty);
  });

  test.each([null, 'slow', 'empty', 'stale'] as const)('"%s" leaves it alone', (scenario) => {
    expect(damage(response, scenario)).toBe(response);
  });
});
