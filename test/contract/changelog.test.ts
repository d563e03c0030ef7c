import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changelogSince } from '#tools/catalogue-changelog.ts';

it('The changelog of the catalogue is what its two editions give', async () => {
  expect(readFileSync('CHANGELOG-catalogue.md', 'utf8')).toBe(
    await changelogSince('test/support/first-edition.json'),
  );
});
