/** Every project's set-up: a test that makes the console complain fails, unless it said so beforehand. */
import { afterEach, beforeEach, expect } from 'vitest';

const LEVELS = ['error', 'warn'] as const;
const heard: string[] = [];
let expected: RegExp[] = [];

/** Announces a complaint of the console that belongs to the test; it must come. */
export function expectNoise(pattern: RegExp): void {
  expected.push(pattern);
}

/** Sorts what was heard into what nobody announced, and what was announced in vain. */
export function judgeNoise(
  noises: readonly string[],
  patterns: readonly RegExp[],
): { unexpected: string[]; missing: string[] } {
  return {
    unexpected: noises.filter((noise) => !patterns.some((pattern) => pattern.test(noise))),
    missing: patterns
      .filter((pattern) => !noises.some((noise) => pattern.test(noise)))
      .map((pattern) => pattern.source),
  };
}

beforeEach(() => {
  heard.length = 0;
  expected = [];
  for (const level of LEVELS) {
    console[level] = (...words: unknown[]) => {
      const said = words.map((word) => (word instanceof Error ? (word.stack ?? '') : String(word)));
      heard.push(`console.${level}: ${said.join(' ')}`);
    };
  }
});

afterEach(() => {
  expect(judgeNoise(heard, expected)).toEqual({ unexpected: [], missing: [] });
});
