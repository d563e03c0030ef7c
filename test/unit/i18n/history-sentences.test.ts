import { describe, expect, it } from 'vitest';
import { asOf } from '#domain/as-of.ts';
import type { Locale } from '#domain/text.ts';
import { entryWhen, retirementSentence, statusSentence } from '#i18n/sentences/history.ts';
import { DRAWN_EDITION, drawOffering } from '#test/support/draw-catalogue.ts';

function said(cell: string, day: string, locale: Locale = 'en', released: string | null = null) {
  const offering = cell === '-' ? undefined : drawOffering(cell);
  const state = asOf(offering, day, { edition: DRAWN_EDITION, released });
  return statusSentence(offering ?? null, state, locale);
}

describe('the status on a day as a sentence', () => {
  const ROWS: [cell: string, day: string, sentence: string][] = [
    [
      'preview 2026-05-28; ga 2026-06-29',
      '2026-11-22',
      'Generally available since 29 June 2026; in preview from 28 May 2026.',
    ],
    ['preview 2026-05-28; ga 2026-06-29', '2026-06-28', 'In preview since 28 May 2026.'],
    [
      'preview 2026-05-28; ga 2026-06-29',
      '2026-01-01',
      'Not offered yet on this day; in preview from 28 May 2026.',
    ],
    ['ga 2026-09', '2026-11-22', 'Generally available since September 2026 (day not documented).'],
    [
      'preview 2026-05-28; ga 2026-09',
      '2026-09-10',
      'In preview since 28 May 2026; generally available during September 2026 (day not documented).',
    ],
    [
      'preview by 2026-10-05',
      '2026-11-22',
      'In preview since 5 October 2026 at the latest (start not documented).',
    ],
    [
      'ga 2026-06-09; suspended 2026-06-12; ga 2026-07-01',
      '2026-11-22',
      'Generally available since 1 July 2026; suspended from 12 June 2026; generally available from 9 June 2026.',
    ],
    ['-', '2026-11-22', 'No source lists it on this cloud.'],
    ['preview ?', '2026-11-22', 'Sources list it, but none dates it.'],
    [
      'ga 2025-01-01; retires 2026-09-01',
      '2026-11-22',
      'Counts as retired since 1 September 2026: announced, not confirmed.',
    ],
  ];
  it.each(ROWS)('%s on %s: %s', (cell, day, sentence) => {
    expect(said(cell, day)).toBe(sentence);
  });

  it('says that nobody knows between the release and the first day it is documented by', () => {
    expect(said('preview by 2026-10-05', '2026-09-20', 'en', '2026-09-01')).toBe(
      'No source says whether it was offered on this day; in preview from 5 October 2026 at the latest (start not documented).',
    );
  });

  it('reads in German', () => {
    expect(said('preview 2026-05-28; ga 2026-06-29', '2026-11-22', 'de')).toBe(
      'Allgemein verfügbar (GA) seit dem 29. Juni 2026; in der Vorschau ab dem 28. Mai 2026.',
    );
    expect(said('ga 2026-09', '2026-11-22', 'de')).toBe(
      'Allgemein verfügbar (GA) seit September 2026 (Tag nicht belegt).',
    );
  });
});

it('an entry says how exactly its date is known', () => {
  expect(entryWhen({ on: '2026-06-29', precision: 'day' }, 'en')).toBe('29 June 2026');
  expect(entryWhen({ on: '2026-10', precision: 'month' }, 'en')).toBe(
    'October 2026, day not documented',
  );
  expect(entryWhen({ on: '2026-10-05', precision: 'by' }, 'de')).toBe(
    'spätestens 5. Oktober 2026, Beginn nicht belegt',
  );
});

describe('an announced retirement', () => {
  const about = (cell: string, day: string) =>
    retirementSentence(drawOffering(cell), day, DRAWN_EDITION, 'en');

  it('is announced and not confirmed', () => {
    expect(about('ga 2026-01-01; retires 2027-09-01', '2026-11-22')).toBe(
      'Announced for 1 September 2027, not confirmed.',
    );
  });

  it('stands beside the later listing that contradicts it', () => {
    expect(about('ga 2026-01-01; retires 2026-09-14; listed 2026-11-10', '2026-11-22')).toBe(
      'Was announced for 14 September 2026; a later source still lists it on 10 November 2026. The later evidence counts.',
    );
  });

  it('is nothing where none was announced', () => {
    expect(about('ga 2026-01-01', '2026-11-22')).toBeNull();
  });
});
