import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { EditionChangesFile } from '#domain/editions.ts';
import { changelogSince } from '#tools/catalogue-changelog.ts';

it('The changelog of the catalogue says nothing that its two editions do not give, on paper and for the API', async () => {
  const { edition, text, file } = await changelogSince('test/support/first-edition.json');
  const kept: unknown = JSON.parse(
    readFileSync(`mocks/catalogue/editions/${edition}.json`, 'utf8'),
  );
  const { after, changes } = v.parse(EditionChangesFile, kept);
  expect(after).toBe(file.after);
  expect(changes.length).toBeGreaterThan(100);
  // What is added to the edition later is written by the command, not by hand.
  expect(file.changes).toEqual(expect.arrayContaining(changes));
  const lines = readFileSync('CHANGELOG-catalogue.md', 'utf8').split('\n- ').slice(1);
  expect(lines).toHaveLength(changes.length);
  const told = text.split('\n').filter((line) => line.startsWith('- '));
  expect(told).toEqual(expect.arrayContaining(lines.map((line) => `- ${line.split('\n')[0]}`)));
});
