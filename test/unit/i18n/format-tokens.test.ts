import { expect, test } from 'vitest';
import { formatTokens } from '#i18n/format-amounts.ts';

test.each([
  [999, '999'],
  [1000, '1K'],
  [128_000, '128K'],
  [999_499, '999K'],
  [999_500, '1M'],
  [999_999, '1M'],
  [1_000_000, '1M'],
  [1_050_000, '1.05M'],
])('%d tokens are written %s', (tokens, text) => {
  expect(formatTokens(tokens, 'en')).toBe(text);
});
