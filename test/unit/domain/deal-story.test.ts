import { describe, expect, it, test } from 'vitest';
import {
  addedFacts,
  announcedOn,
  articleClaims,
  contractEnd,
  eventsBetween,
  exclusivities,
  factsOf,
  VERDICTS,
  verdictOf,
} from '#domain/deal-story.ts';
import { DealStatus, type Deal, type DealFact } from '#domain/deal.ts';
import type { Event } from '#domain/event.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

const text = (en: string) => ({ en, de: en });

function fact(id: string, status: DealStatus, more: Partial<DealFact> = {}): DealFact {
  return {
    id,
    status,
    label: text(id),
    note: null,
    value: null,
    unit: null,
    from: null,
    to: null,
    kind: 'statement',
    inArticle: true,
    upTo: null,
    sources: [],
    ...more,
  };
}

function dealOf(...facts: DealFact[]): Deal {
  const claimCheck = {
    asOf: '2026-11-12',
    claim: text('c'),
    verdict: text('v'),
    text: text('t'),
    intervals: [],
    evidence: [],
  };
  return { edition: '2026-11-13', facts, contradictions: [], openQuestions: [], claimCheck };
}

function event(id: string, on: string, more: Partial<Event> = {}): Event {
  return {
    id,
    on,
    title: text(id),
    summary: text(id),
    note: null,
    clouds: [],
    labs: [],
    effects: [],
    confidence: 'documented',
    sources: ['a-1'],
    ...more,
  };
}

describe('The verdict on a claim', () => {
  test.each([
    ['confirmed', 'confirmed'],
    ['confirmed-with-nuance', 'limited'],
    ['time-bound', 'limited'],
    ['unspecified', 'limited'],
    ['derived', 'limited'],
    ['not-contradicted', 'limited'],
    ['differs', 'differs'],
    ['contradicted-at-launch', 'differs'],
    ['unsupported', 'unsupported'],
    ['wording-unverified', 'unsupported'],
    ['commentary', 'commentary'],
    ['adds-detail', 'added'],
    ['reported', 'added'],
    ['letter-of-intent', 'added'],
  ] as const)('for the status %s is %s', (status, verdict) => {
    expect(verdictOf(status)).toBe(verdict);
  });

  it('exists for every status the schema knows, and every verdict is given', () => {
    const given = new Set(DealStatus.options.map(verdictOf));
    expect(VERDICTS.filter((verdict) => !given.has(verdict))).toEqual([]);
  });
});

describe('The facts of a deal', () => {
  const deal = dealOf(
    fact('opinion', 'commentary'),
    fact('extra', 'adds-detail', { inArticle: false }),
    fact('sure', 'confirmed'),
    fact('announced-on', 'confirmed', { value: '2025-11-18', unit: 'date' }),
  );

  it('are the article’s claims by verdict, and apart from them what the sources add', () => {
    expect(articleClaims(deal).map(({ id }) => id)).toEqual(['sure', 'announced-on', 'opinion']);
    expect(addedFacts(deal).map(({ id }) => id)).toEqual(['extra']);
  });

  it('are found by id in the order asked for, unknown ones left out', () => {
    expect(factsOf(deal, ['sure', 'never', 'opinion']).map(({ id }) => id)).toEqual([
      'sure',
      'opinion',
    ]);
  });

  it('name the day of the announcement, or nothing where it is no day', () => {
    expect(announcedOn(deal)).toBe('2025-11-18');
    expect(announcedOn(dealOf())).toBeNull();
    const wrong = fact('announced-on', 'confirmed', { value: '2025-02-30' });
    expect(announcedOn(dealOf(wrong))).toBeNull();
  });
});

describe('An exclusivity', () => {
  const index = drawIndex(`
               azure                       aws                             gcp
    claude/a   preview 2025-11-18          ga 2023-09-28                   ga 2024-03-19
    gpt/a      ga 2023-03-14               preview 2026-04-28; ga 2026-06-01  private-preview by 2026-11-01
    gemini/a   -                           -                               ga 2024-02-15
    grok/a     ga 2025-05-19               -                               private-preview 2026-03-01
    nova/a     -                           preview 2026-02-01; suspended 2026-03-01; ga 2026-05-01  ga 2024-01-01
  `);
  const fates = (day: string) =>
    exclusivities(index, '2025-11-18', day).map(({ family, cloud, fate }) =>
      [family.id, cloud, fate].join(' '),
    );

  it('is counted for families that one cloud alone sold, never for those on more or none', () => {
    expect(fates('2025-11-18')).toEqual([
      'gpt azure holds',
      'gemini gcp holds',
      'grok azure holds',
      'nova gcp holds',
    ]);
  });

  it('ends with a sale elsewhere, is loosened by a private preview, and otherwise holds', () => {
    expect(fates('2026-04-27')).toEqual([
      'gpt azure holds',
      'gemini gcp holds',
      'grok azure loosened',
      'nova gcp holds',
    ]);
    expect(fates('2026-04-28')).toContain('gpt azure ended');
  });

  it('tells since when the other clouds sell it, counting the unbroken sale alone', () => {
    const [gpt] = exclusivities(index, '2025-11-18', '2026-11-13');
    const [aws, gcp] = gpt?.others ?? [];
    expect([aws?.onSale?.from, aws?.ga?.from]).toEqual(['2026-04-28', '2026-06-01']);
    expect([gcp?.now?.status, gcp?.now?.precision, gcp?.onSale]).toEqual([
      'private-preview',
      'by',
      null,
    ]);
    const nova = exclusivities(index, '2025-11-18', '2026-06-01').at(-1);
    expect(nova?.others.find(({ cloud }) => cloud === 'aws')?.onSale?.from).toBe('2026-05-01');
  });

  it('knows nothing of what comes after the day asked for', () => {
    const [gpt] = exclusivities(index, '2025-11-18', '2026-05-31');
    expect(gpt?.others[0]?.ga).toBeNull();
  });

  it('ends by contract where an event says so, from its day on', () => {
    const ends = event('ends', '2026-04-27', {
      effects: [{ subject: 'gpt', cloud: 'azure', change: 'exclusivity-ended' }],
    });
    expect(contractEnd([ends], 'gpt', '2026-04-26')).toBeNull();
    expect(contractEnd([ends], 'gpt', '2026-04-27')?.id).toBe('ends');
    expect(contractEnd([ends], 'grok', '2026-11-13')).toBeNull();
  });
});

describe('The events after a day', () => {
  it('begin on the next day, end with the last one included, and are sorted', () => {
    const events = [
      event('late', '2026-02'),
      event('on', '2025-11-18'),
      event('next', '2025-11-19'),
      event('last', '2026-02-02'),
      event('beyond', '2026-02-03'),
    ];
    const found = eventsBetween(events, '2025-11-18', '2026-02-02').map(({ id }) => id);
    expect(found).toEqual(['next', 'late', 'last']);
  });
});
