import { describe, expect, it, test } from 'vitest';
import { premiumsIn } from '#domain/platform.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { filesIn, textOf } from '#test/support/project-files.ts';

const load = loadFromFiles();
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;
/** Where the time that is told begins: a choice of ours, no fact. */
const OURS = new Set(['2023-01-01', '0000-01-01', '0001-01-01', '9999-12-31']);

const { models } = await load('catalogue');
const names = new Set(models.flatMap(({ id, name }) => [id, name, id.split('/')[1] ?? id]));
const code = filesIn(['src'], ['.ts', '.tsx']).filter(
  (path) => !path.startsWith('src/i18n/words/'),
);

/** The texts in quotes of a file, without its comments. */
const quoted = (path: string): readonly string[] =>
  [
    ...textOf(path)
      .replaceAll(COMMENT, '')
      .matchAll(/(['"`])((?:(?!\1).)*)\1/g),
  ].map(([, , text = '']) => text);

describe('The code knows no facts', () => {
  it('names no model of the catalogue', () => {
    const named = code.flatMap((path) =>
      quoted(path)
        .filter((text) => names.has(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(named).toEqual([]);
  });

  it('names no day', () => {
    const dated = code.flatMap((path) =>
      quoted(path)
        .filter((text) => /^\d{4}-\d{2}(-\d{2})?$/.test(text) && !OURS.has(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(dated).toEqual([]);
  });

  test.each(['azure', 'aws', 'gcp'])('reads what pinning costs more on %s', async (cloud) => {
    const { facts } = await load('platforms');
    const fact = facts.find(
      (each) => each.cloud === cloud && each.topic === 'regional-price-premium',
    );
    expect(fact && premiumsIn(fact).length).toBeGreaterThan(0);
  });
});
