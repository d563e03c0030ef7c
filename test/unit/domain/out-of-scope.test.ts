import { expect, test } from 'vitest';
import type { OutOfScope } from '#domain/evidence.ts';
import { findBeyond } from '#domain/out-of-scope.ts';

const OUT: OutOfScope = {
  image: [
    { cloud: 'azure', name: 'sora' },
    { cloud: 'azure', name: 'sora-2' },
  ],
  alias: [{ cloud: 'gcp', name: 'gemini-flash-latest' }],
  embedding: [{ cloud: 'aws', name: 'Nova Multimodal Embeddings' }],
};

test.each([
  ['sora', 'sora', 'image'],
  ['deployment: "sora-2"', 'sora-2', 'image'],
  ['GEMINI-FLASH-LATEST', 'gemini-flash-latest', 'alias'],
  ['models/gemini-flash-latest', 'gemini-flash-latest', 'alias'],
  ['nova multimodal embeddings', 'Nova Multimodal Embeddings', 'embedding'],
  ['sora-20', null, null],
  ['sorabi', null, null],
  ['gemini-flash', null, null],
  ['', null, null],
])('"%s" names %s as a whole word, which is left out as %s', (text, name, kind) => {
  const found = findBeyond(OUT, text);
  expect([found?.name ?? null, found?.kind ?? null]).toEqual([name, kind]);
});
