import { describe, expect, it, test } from 'vitest';
import {
  addedFacts,
  articleClaims,
  contradictionsOf,
  eventsBetween,
  factsOf,
  isArticlesWord,
  VERDICTS,
  verdictOf,
} from '#domain/deal-story.ts';
import { announcedOn } from '#domain/deal-money.ts';
import { DealStatus, type Deal, type DealFact } from '#domain/deal.ts';
import { event } from '#test/support/draw-event.ts';

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
    ['wording-unverified', 'unverified'],
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

describe('A sentence', () => {
  const ours = ['confirmed', 'confirmed-with-nuance', 'unspecified', 'derived', 'differs'] as const;
  const theirs = [
    'commentary',
    'time-bound',
    'not-contradicted',
    'contradicted-at-launch',
    'unsupported',
    'wording-unverified',
  ] as const;

  test.each(ours)('that the sources make true is ours: %s', (status) => {
    expect(isArticlesWord(fact('a', status))).toBe(false);
  });

  test.each(theirs)('that they do not is the article’s alone: %s', (status) => {
    expect(isArticlesWord(fact('a', status))).toBe(true);
  });
});

describe('The contradictions', () => {
  it('begin with those about money, and else keep their order', () => {
    const about = (id: string, facts: string[]) => ({ id, facts, text: text(id) });
    const deal = {
      ...dealOf(fact('chips', 'unsupported'), fact('sum', 'derived', { value: 1, unit: 'USD bn' })),
      contradictions: [about('a', ['chips']), about('b', ['chips', 'sum']), about('c', ['chips'])],
    };
    expect(contradictionsOf(deal).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
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
