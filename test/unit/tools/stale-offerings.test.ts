import { expect, it } from 'vitest';
import type { FullOffering } from '#domain/evidence.ts';
import { drawCatalogue } from '#test/support/draw-catalogue.ts';
import { staleOfferings } from '#tools/stale-offerings.ts';

const catalogue = drawCatalogue(`
            frontier  weights  azure          aws            gcp
  claude/a  yes       closed   ga 2026-01-01  ga 2026-01-01  ga 2026-01-01
  gpt/b     yes       closed   ga 2026-01-01  -              -
  llama/c   no        open     ga 2026-01-01  -              -
`);

const SOURCES = {
  old: { url: null, title: null, publisher: null, date: '2026-01-10' },
  month: { url: null, title: null, publisher: null, date: '2026-03' },
  bare: { url: null, title: null, publisher: null, date: null },
};

const offering = (model: string, ...sources: readonly string[]): FullOffering => ({
  cloud: 'azure',
  model,
  history: [{ on: '2026-01-01', precision: 'day', status: 'ga', sources: [...sources] }],
  plannedRetirement: null,
  lastListedOn: null,
  terms: { infrastructure: [], operator: [], scopes: [], price: [] },
  regions: [],
  modelIds: {},
  context: null,
  maxOutput: null,
  confidence: 'documented',
  note: null,
  sources: [],
});

it('lists first what the claim rests on, then the frontier, each the longest unread first', () => {
  const offerings = [
    offering('llama/c', 'bare'),
    offering('gpt/b', 'old', 'month'),
    offering('gpt/b', 'old'),
    offering('claude/a', 'month'),
  ];
  const stale = staleOfferings(catalogue, offerings, SOURCES, '2026-03-11');
  expect(stale.map(({ what, rests, age }) => [what, rests, age])).toEqual([
    ['azure/claude/a', 'claim', 10],
    ['azure/gpt/b', 'frontier', 60],
    ['azure/gpt/b', 'frontier', 10],
    ['azure/llama/c', 'itself', null],
  ]);
});
