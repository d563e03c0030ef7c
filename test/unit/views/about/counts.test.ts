import { describe, expect, it } from 'vitest';
import type { Source } from '#domain/source.ts';
import { drawCatalogue } from '#test/support/draw-catalogue.ts';
import { countDates } from '#views/about/count-dates.ts';
import { countSources } from '#views/about/count-sources.ts';

describe('How exactly facts are dated', () => {
  it('is counted change by change, for each cloud and for all', () => {
    const drawn = drawCatalogue(`
                        azure                               aws                 gcp
      claude/opus-4-8   preview 2026-05-28; ga 2026-06-29   ga by 2026-05-28    ga 2026-06
      grok/grok-4-3     -                                   preview ?           -
    `);
    expect(countDates(drawn)).toEqual([
      { cloud: 'azure', offerings: 1, entries: { day: 2, month: 0, by: 0 }, undated: 0 },
      { cloud: 'aws', offerings: 2, entries: { day: 0, month: 0, by: 1 }, undated: 1 },
      { cloud: 'gcp', offerings: 1, entries: { day: 0, month: 1, by: 0 }, undated: 0 },
      { cloud: null, offerings: 4, entries: { day: 2, month: 1, by: 1 }, undated: 1 },
    ]);
  });
});

describe('Sources by publisher', () => {
  const source = (publisher: string | null, kind?: 'primary' | 'secondary'): Source => ({
    url: 'https://example.com/',
    title: 'A page',
    publisher,
    date: null,
    ...(kind ? { kind } : {}),
  });

  it('stand with most first, equals by name, those without a publisher last', () => {
    const counts = countSources({
      a: source(null),
      b: source(null),
      c: source('Zeta', 'primary'),
      d: source('Alpha', 'secondary'),
      e: source('Beta', 'primary'),
      f: source('Beta'),
    });
    expect(counts).toEqual([
      { publisher: 'Beta', primary: 1, secondary: 0, unsaid: 1, ids: ['e', 'f'] },
      { publisher: 'Alpha', primary: 0, secondary: 1, unsaid: 0, ids: ['d'] },
      { publisher: 'Zeta', primary: 1, secondary: 0, unsaid: 0, ids: ['c'] },
      { publisher: null, primary: 0, secondary: 0, unsaid: 2, ids: ['a', 'b'] },
    ]);
  });
});
