import { expect, it } from 'vitest';
import { loadFromFiles } from '#mocks/load-files.ts';

it('Rules are tested on the edition kept for them, whichever day the catalogue has reached', async () => {
  expect((await loadFromFiles()('catalogue')).edition).toBe('2026-11-13');
});
