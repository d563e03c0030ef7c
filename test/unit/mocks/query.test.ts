import { describe, expect, test } from 'vitest';
import { isProblem } from '#mocks/problems.ts';
import { dayFrom, listFrom } from '#mocks/query.ts';

const CLOUDS = ['azure', 'aws', 'gcp'];
const query = (value?: string) => new Map(value === undefined ? [] : [['p', value]]);

function refusal(ask: () => unknown): { field: string | undefined; detail: string } | null {
  try {
    ask();
    return null;
  } catch (error) {
    if (!isProblem(error)) throw error;
    return { field: error.problem.field, detail: error.problem.detail };
  }
}

describe('A day in a query', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['2024-02-29', '2024-02-29'],
  ])('%s is read as %s', (value, day) => {
    expect(dayFrom(query(value), 'p')).toBe(day);
  });

  test.each(['2026-02-30', '2026-06', 'today', '2026-6-1', ' 2026-06-01'])(
    '"%s" is refused by name',
    (value) => {
      expect(refusal(() => dayFrom(query(value), 'p'))).toEqual({
        field: 'p',
        detail: `Parameter "p": "${value}" is no day. Write YYYY-MM-DD.`,
      });
    },
  );
});

describe('A list in a query', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['aws', ['aws']],
    ['gcp,aws,gcp', ['gcp', 'aws']],
  ])('%s is read as %s', (value, list) => {
    const found = listFrom(query(value), 'p', CLOUDS);
    expect(found && [...found]).toEqual(list);
  });

  test.each([
    ['asure', '"asure" is not known. Did you mean "azure"?'],
    ['aws,ibm', '"ibm" is not known. Known: azure, aws, gcp.'],
    ['AWS', '"AWS" is not known.'],
    ['aws,', '"" is not known. Known: azure, aws, gcp.'],
  ])('%s is refused with a way out', (value, detail) => {
    expect(refusal(() => listFrom(query(value), 'p', CLOUDS))).toEqual({
      field: 'p',
      detail: expect.stringContaining(`Parameter "p": ${detail}`),
    });
  });
});
