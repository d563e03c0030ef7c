import { describe, expect, it, test } from 'vitest';
import type { Arrival } from '#domain/deal-fates.ts';
import type { Stretch } from '#domain/lane.ts';
import { arrivalSentence, dealSentences } from '#i18n/sentences/deal.ts';
import { loadFromFiles } from '#mocks/load-files.ts';

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

describe('The deal in a headline and a sentence', () => {
  it('is computed from the facts, and bare where they do not name the parts', async () => {
    const deal = await loadFromFiles()('deal');
    expect(dealSentences(deal, 'en')).toEqual({
      headline: 'A deal of up to 45 billion US dollars, announced on 18 November 2025',
      lead: 'Microsoft, Nvidia and Anthropic: 30 billion of it is a commitment, 15 billion is a ceiling. Adding them up was the press’s idea, not the companies’.',
    });
    expect(dealSentences({ ...deal, facts: [] }, 'de')).toEqual({
      headline: 'Der Deal von Microsoft, Nvidia und Anthropic',
      lead: '',
    });
  });
});
