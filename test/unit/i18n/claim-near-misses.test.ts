import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '#domain/text.ts';
import { namingOf } from '#i18n/sentences/claim.ts';
import { familyPhrases, weakestStage } from '#i18n/sentences/claim-words.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { words } from './say-claim.ts';

const rivals = drawIndex(`
            azure          aws                        gcp
  claude/a  ga 2026-01-01  ga 2026-01-01              ga 2026-01-01
  grok/a    ga 2026-01-01  ga 2026-01-01              -
  grok/b    -              -                          ga 2026-01-01
  gpt/a     ga 2026-01-01  ga 2026-01-01              private-preview 2026-01-01
  gemini/a  -              -                          ga 2026-01-01
`);

describe('What the other families lack', () => {
  const undated = drawIndex(`
              released    azure                  aws            gcp
    claude/a  2026-01-01  preview 2026-01-01     ga 2026-01-01  ga 2026-01-01
    grok/a    2026-02-01  preview by 2026-10-05  ga 2026-02-01  ga 2026-02-01
  `);
  const nobody = drawIndex(`
              released    azure                  aws            gcp
    grok/a    2026-02-01  preview by 2026-10-05  ga 2026-02-01  ga 2026-02-01
  `);

  it.each([
    [
      'en',
      'Claude is, as far as documented, the one top model on all three clouds.',
      'the first day of a on Azure is not documented (between 1 February 2026 and 5 October 2026)',
    ],
    [
      'de',
      'Claude ist, soweit belegt, das einzige Spitzenmodell auf allen drei Clouds.',
      'der erste Tag von a auf Azure ist nicht belegt (zwischen 1. Februar 2026 und 5. Oktober 2026)',
    ],
  ] as const)(
    '"as far as documented" stands in headline and sentence, and the missing date in the near miss (%s)',
    (locale, headline, missing) => {
      const { headline: said, sentence, said: all, found } = words(undated, locale, '2026-05-01');
      expect(said).toBe(headline);
      expect(sentence).toContain(locale === 'en' ? 'as far as documented' : 'soweit belegt');
      expect(found.nearMisses.map(all.lacks).join()).toContain(missing);
    },
  );

  it.each(LOCALES)(
    '"as far as documented" also stands where nobody is documented on all three (%s)',
    (locale) => {
      const { headline, sentence } = words(nobody, locale, '2026-05-01');
      for (const text of [headline, sentence]) {
        expect(text.toLowerCase()).toContain(
          locale === 'en' ? 'as far as documented' : 'soweit belegt',
        );
      }
    },
  );

  it.each([
    [
      'en',
      'generally available on all three, but never the same version',
      'on Azure and AWS only, in private preview on Google Cloud',
      'on Google Cloud only',
    ],
    [
      'de',
      'auf allen dreien allgemein verfügbar, aber nie in derselben Version',
      'nur auf Azure und AWS, auf Google Cloud in privater Vorschau',
      'nur auf Google Cloud',
    ],
  ] as const)('the near misses say what each lacks (%s)', (locale, grok, gpt, gemini) => {
    const { said, found } = words(rivals, locale);
    expect(found.nearMisses.map((miss) => [miss.family, said.lacks(miss)])).toEqual([
      ['grok', grok],
      ['gpt', gpt],
      ['gemini', gemini],
    ]);
  });

  it.each([
    [
      'private-preview 2026-01-01',
      'on AWS only, in private preview on Azure',
      'nur auf AWS, auf Azure in privater Vorschau',
    ],
    [
      'ga 2025-01-01; suspended 2026-01-01',
      'on AWS only, suspended on Azure',
      'nur auf AWS, auf Azure ausgesetzt',
    ],
    [
      'ga 2025-01-01; retired 2026-01-01',
      'on AWS only, retired on Azure',
      'nur auf AWS, auf Azure abgeschaltet',
    ],
    ['-', 'on AWS only', 'nur auf AWS'],
  ])('what keeps a family from a cloud is said: %s', (cell, english, german) => {
    const index = drawIndex(`  azure  aws  gcp\ngrok/a  ${cell}  ga 2026-01-01  -`);
    const said = (locale: Locale) => {
      const { said: all, found } = words(index, locale);
      return found.nearMisses.map(all.lacks);
    };
    expect([said('en'), said('de')]).toEqual([[english], [german]]);
  });

  it.each([
    ['en', /\bonly\b/],
    ['de', /\bnur\b/],
  ] as const)(
    'a cloud of which nothing is documented is not called absent (%s)',
    (locale, absent) => {
      const index = drawIndex(
        '  azure  aws  gcp\ngrok/a  preview ?  ga 2026-01-01  -\ngpt/a  preview ?  -  -',
      );
      const { said, found } = words(index, locale);
      for (const miss of found.nearMisses) {
        expect(said.lacks(miss)).not.toMatch(absent);
        expect(said.lacks(miss)).toMatch(
          locale === 'en' ? /not documented on Azure/ : /auf Azure nicht belegt/,
        );
      }
    },
  );
});

describe('The pieces', () => {
  it('an id without a name speaks for itself', () => {
    const naming = namingOf(drawIndex('  azure  aws  gcp\nclaude/a  -  -  -'));
    expect([
      naming.family('claude'),
      naming.family('none'),
      naming.model('x/y'),
      naming.cloud('gcp'),
    ]).toEqual(['Claude', 'none', 'x/y', 'Google Cloud']);
  });

  it('names stand apart from the words between them', () => {
    const phrases = familyPhrases(['A', 'B', 'C'], 'en');
    expect(phrases.map(({ text, role }) => `${role}:${text}`)).toEqual([
      'family:A',
      'plain:, ',
      'family:B',
      'plain: and ',
      'family:C',
    ]);
  });

  it('a preview matters more than an undocumented stage, and that more than a deprecation', () => {
    expect(weakestStage({ azure: 'available', aws: 'preview', gcp: 'preview' })).toEqual({
      stage: 'preview',
      clouds: ['aws', 'gcp'],
    });
    expect(weakestStage({ azure: 'available', aws: 'deprecated', gcp: 'ga' })?.stage).toBe(
      'available',
    );
    expect(weakestStage({ azure: 'ga', aws: 'deprecated', gcp: 'ga' })?.stage).toBe('deprecated');
    expect(weakestStage({ azure: 'ga', aws: 'ga', gcp: 'ga' })).toBeNull();
  });
});
