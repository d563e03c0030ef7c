import { describe, expect, test } from 'vitest';
import { isWholeSlip, slipCost } from '#domain/search-typos.ts';

test.each([
  ['claude', 'claude', 0],
  ['cluade', 'claude', 2],
  ['claudee', 'claude', 2],
  ['gemni', 'gemini', 2],
  ['glaude', 'claude', 4],
  ['cluad', 'claude', 3],
  ['grk', 'grok', 2],
  ['gtp', 'gpt', 2],
  ['anthrpoc', 'anthropic', 4],
  ['gt', 'gpt', null],
  ['sor', 'sonnet', null],
  ['gemma', 'gemini', null],
  ['llama', 'claude', null],
] as const)('%s for %s costs %s', (typed, word, cost) => {
  expect(slipCost(typed, word)).toBe(cost);
});

describe('A word misspelt as a whole', () => {
  test.each([
    ['gork', 'grok', true],
    ['sonett', 'sonnet', true],
    ['lcaude', 'claude', true],
    ['dates', 'latest', false],
    ['this', 'thinking', false],
    ['mini', 'gemini', false],
  ])('%s for %s: %s', (typed, word, is) => {
    expect(isWholeSlip(typed, word)).toBe(is);
  });
});
