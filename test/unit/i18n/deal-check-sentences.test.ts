import { describe, expect, it } from 'vitest';
import type { CheckedInterval, Ender } from '#domain/claim-check.ts';
import { differenceSentence, soundsDifferent } from '#i18n/sentences/deal-check.ts';

const naming = {
  family: (id: string) => id.toUpperCase(),
  cloud: (id: string) => (id === 'azure' ? 'Azure' : 'AWS'),
  model: (id: string) => `model ${id}`,
};
const ender = (more: Partial<Ender> = {}): Ender => ({
  family: 'grok',
  model: 'b',
  cloud: 'azure',
  on: '2026-10-05',
  precision: 'by',
  entry: 0,
  ...more,
});
const checked = (more: Partial<CheckedInterval>): CheckedInterval => ({
  interval: {
    level: 'family',
    reading: { en: 'r', de: 'r' },
    trueFrom: '2025-11-18',
    trueUntil: '2026-07-24',
    stillTrueAsOf: false,
    endedBy: null,
    confidence: 'documented',
  },
  rule: { unit: 'family', level: 'sale', without: [] },
  computed: { from: '2025-11-18', starters: [], until: null, enders: [] },
  agrees: false,
  undated: [],
  redated: [],
  ...more,
});

describe('Why the rule and the researchers differ', () => {
  it('is not asked where they agree', () => {
    expect(differenceSentence(checked({ agrees: true }), naming, 'en')).toBeNull();
  });

  it('is an undated start that the rule counts later', () => {
    const given = checked({ undated: [ender(), ender({ model: 'c' })] });
    expect(differenceSentence(given, naming, 'en')).toBe(
      'The first day of GROK on Azure is not documented, only that it held by 5 October 2026. The rule counts from the documented day on, so the reading still holds on the day of the check.',
    );
    expect(differenceSentence(given, naming, 'de')).toMatch(
      /^Der erste Tag von GROK auf Azure ist nicht belegt, .* also hält die Lesart am Tag der Prüfung noch\.$/,
    );
  });

  it('names the exact version where the reading asks for one, and what ends it', () => {
    const given = checked({
      rule: { unit: 'version', level: 'sale', without: [] },
      undated: [ender()],
      computed: {
        from: '2025-11-18',
        starters: [],
        until: '2026-08-25',
        enders: [ender({ model: 'd', cloud: 'aws', on: '2026-08-26', precision: 'day' })],
      },
    });
    expect(differenceSentence(given, naming, 'en')).toContain(
      'The first day of model b on Azure is not documented',
    );
    expect(differenceSentence(given, naming, 'en')).toMatch(
      /for the rule it ends with model d on AWS, from 26 August 2026 on\.$/,
    );
  });

  it('is an end that the researchers leave open', () => {
    const given = checked({
      interval: { ...checked({}).interval, trueUntil: null },
      computed: { from: '2025-11-18', starters: [], until: '2026-10-04', enders: [ender()] },
    });
    expect(differenceSentence(given, naming, 'en')).toBe(
      'The researchers leave the end open; for the rule it ends with GROK on Azure, documented from 5 October 2026 on, first day unknown.',
    );
    expect(differenceSentence(given, naming, 'de')).toBe(
      'Die Recherche lässt das Ende offen; nach der Regel endet es mit GROK auf Azure, belegt ab dem 5. Oktober 2026, erster Tag unbekannt.',
    );
  });

  it('is dates that the two have otherwise, each with both, before anything undated', () => {
    const given = checked({
      undated: [ender()],
      redated: [
        {
          theirs: { model: 'b', cloud: 'azure', on: '2026-05', precision: 'month' },
          ours: ender(),
        },
        {
          theirs: { model: 'b', cloud: 'aws', on: '2026-07-24', precision: 'by' },
          ours: ender({ cloud: 'aws', on: '2026-05-27', precision: 'day' }),
        },
      ],
    });
    expect(differenceSentence(given, naming, 'en')).toBe(
      'The two rest on different dates. model b on Azure: May 2026 for the researchers, 5 October 2026 at the latest in the catalogue; model b on AWS: 24 July 2026 at the latest for the researchers, 27 May 2026 in the catalogue; for the rule the reading still holds.',
    );
    expect(differenceSentence(given, naming, 'de')).toBe(
      'Beide stützen sich auf verschiedene Daten. model b auf Azure: laut Recherche Mai 2026, im Katalog spätestens 5. Oktober 2026; model b auf AWS: laut Recherche spätestens 24. Juli 2026, im Katalog 27. Mai 2026; für die Regel hält die Lesart noch.',
    );
  });

  it('is said even where nothing special explains it', () => {
    for (const locale of ['en', 'de'] as const)
      expect(differenceSentence(checked({}), naming, locale)).toMatch(/\.$/);
  });
});

describe('Why the two sound different', () => {
  it('names who else is on all three, or that nobody is', () => {
    const rivals = [{ name: 'Grok', has: 'never the same version' }];
    expect(soundsDifferent(rivals, 'en')).toContain('Grok, never the same version. Both hold');
    expect(soundsDifferent(rivals, 'de')).toContain('Grok, never the same version. Beides gilt');
    expect(soundsDifferent([], 'en')).toContain('the same name');
    expect(soundsDifferent([], 'de')).toContain('selben Namen');
  });
});
