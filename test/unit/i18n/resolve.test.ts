import { describe, expect, it } from 'vitest';
import { WARNINGS } from '#domain/resolve/warning.ts';
import { LOCALES } from '#domain/text.ts';
import { resolveWords } from '#i18n/words/resolve.ts';

const FULL = {
  name: 'Opus 5',
  cloud: 'AWS',
  asked: 'eu',
  scopes: 'US',
  id: 'us.opus-5',
  where: 'US',
  day: '1 May 2027',
  kind: null,
};
const LEAST = { ...FULL, asked: null, scopes: '', id: null, where: null, day: null };

describe.each(LOCALES)('Every warning in "%s"', (locale) => {
  it.each(WARNINGS)('%s is a sentence, whatever is known of it', (code) => {
    for (const of of [FULL, LEAST]) {
      const text = resolveWords[locale].warnings[code](of);
      expect(text).toMatch(/^[\p{Lu}“„].*\.$/u);
      expect(text).not.toMatch(/null|undefined|\s{2}|\s[,;.]/);
    }
  });
});
