import { describe, expect, test } from 'vitest';
import { nearest } from '#mocks/nearest.ts';

const MODELS = [
  'anthropic/claude-opus-4-8',
  'anthropic/claude-opus-5',
  'xai/grok-4-3',
  'openai/o3',
];

describe('The nearest known id', () => {
  test.each([
    ['anthropic/claude-opus-48', 'anthropic/claude-opus-4-8'],
    ['anthropic/claude-opus-50', 'anthropic/claude-opus-5'],
    ['anthropc/claude-opus-5', 'anthropic/claude-opus-5'],
    ['xai/grok-43', 'xai/grok-4-3'],
    ['openai/o4', 'openai/o3'],
    ['xai/grok-4-3', 'xai/grok-4-3'],
  ])('to %s is %s', (id, close) => {
    expect(nearest(id, MODELS)).toBe(close);
  });

  test.each(['', 'x', 'ibm', 'zzzzzzzzzzzzzzzzzzzzzzzz'])(
    'to "%s" is none: nothing is close',
    (id) => {
      expect(nearest(id, MODELS)).toBeUndefined();
    },
  );

  test.each([
    ['one letter too many', 'azures'],
    ['one letter missing', 'azue'],
    ['one letter wrong', 'asure'],
    ['two letters swapped', 'auzre'],
  ])('forgives %s', (_, id) => {
    expect(nearest(id, ['gcp', 'azure', 'aws'])).toBe('azure');
  });

  test('is none where nothing is known', () => {
    expect(nearest('azure', [])).toBeUndefined();
  });
});
