import { describe, expect, it, test } from 'vitest';
import type { CheckedInterval, Ender } from '#domain/claim-check.ts';
import type { Arrival } from '#domain/deal-story.ts';
import type { Stretch } from '#domain/lane.ts';
import { arrivalSentence, differenceSentence, soundsDifferent } from '#i18n/sentences/deal.ts';

const stretch = (
  status: Stretch['status'],
  from: string,
  precision: Stretch['precision'] = 'day',
): Stretch => ({ status, from, to: null, precision, announced: false });
const arrival = (parts: Partial<Arrival>): Arrival => ({
  cloud: 'aws',
  now: null,
  onSale: null,
  ga: null,
  ...parts,
});

const preview = stretch('preview', '2026-04-28');
const ga = stretch('ga', '2026-06-01');

describe('What another cloud has had since', () => {
  test.each([
    [arrival({}), 'Not offered.', 'Nicht angeboten.'],
    [arrival({ now: stretch('not-documented', '2026-09-03') }), 'Not documented.', 'Nicht belegt.'],
    [
      arrival({ now: stretch('private-preview', '2026-11-13', 'by') }),
      'In private preview since 13 November 2026 at the latest (first day not documented).',
      'In privater Vorschau spätestens seit dem 13. November 2026 (erster Tag nicht belegt).',
    ],
    [
      arrival({ now: preview, onSale: preview }),
      'On sale (preview) since 28 April 2026.',
      'Erhältlich (Vorschau) seit dem 28. April 2026.',
    ],
    [
      arrival({ now: ga, onSale: preview, ga }),
      'On sale (preview) since 28 April 2026, generally available since 1 June 2026.',
      'Erhältlich (Vorschau) seit dem 28. April 2026, allgemein verfügbar seit dem 1. Juni 2026.',
    ],
    [
      arrival({ now: ga, onSale: ga, ga }),
      'Generally available since 1 June 2026.',
      'Allgemein verfügbar seit dem 1. Juni 2026.',
    ],
    [
      arrival({ now: stretch('deprecated', '2026-07-31', 'month'), onSale: preview }),
      'On sale (preview) since 28 April 2026, deprecated since July 2026.',
      'Erhältlich (Vorschau) seit dem 28. April 2026, abgekündigt seit Juli 2026.',
    ],
    [
      arrival({ now: stretch('suspended', '2026-07-01') }),
      'Suspended since 1 July 2026.',
      'Ausgesetzt seit dem 1. Juli 2026.',
    ],
  ])('is a sentence in both languages (%#)', (given, en, de) => {
    expect(arrivalSentence(given, 'en')).toBe(en);
    expect(arrivalSentence(given, 'de')).toBe(de);
  });
});

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
  computed: { from: '2025-11-18', until: null, enders: [] },
  agrees: false,
  undated: [],
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
      computed: { from: '2025-11-18', until: '2026-10-04', enders: [ender()] },
    });
    expect(differenceSentence(given, naming, 'en')).toBe(
      'The researchers leave the end open; for the rule it ends with GROK on Azure, documented from 5 October 2026 on, first day unknown.',
    );
    expect(differenceSentence(given, naming, 'de')).toBe(
      'Die Recherche lässt das Ende offen; nach der Regel endet es mit GROK auf Azure, belegt ab dem 5. Oktober 2026, erster Tag unbekannt.',
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
