import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { flow, type FlowNode } from '#domain/deal-flow.ts';
import {
  anatomy,
  comparison,
  firmnessOf,
  FLOORS,
  holdings,
  type Anatomy,
} from '#domain/deal-money.ts';
import type { Deal, DealFact } from '#domain/deal.ts';
import { loadFromFiles } from '#mocks/load-files.ts';

const deal = await loadFromFiles()('deal');

function factOf(id: string): DealFact {
  const fact = deal.facts.find((each) => each.id === id);
  if (!fact) throw new Error(`no fact ${id}`);
  return fact;
}

/** The deal with one number changed, as if the sources had said otherwise. */
function withValue(id: string, value: number | null): Deal {
  return {
    ...deal,
    facts: deal.facts.map((fact) => (fact.id === id ? { ...fact, value } : fact)),
  };
}

function theAnatomy(of: Deal = deal): Anatomy {
  const found = anatomy(of);
  if (!found) throw new Error('no anatomy');
  return found;
}

describe('The anatomy', () => {
  it('adds 30 committed to ceilings of 10 and 5, which makes 45', () => {
    const { sum, committed, ceilings, parts } = theAnatomy();
    expect({ sum, committed, ceilings }).toEqual({ sum: 45, committed: 30, ceilings: 15 });
    expect(parts.map(({ fact, value, firmness }) => [fact.id, value, firmness])).toEqual([
      ['azure-commitment', 30, 'commitment'],
      ['nvidia-equity', 10, 'ceiling'],
      ['microsoft-equity', 5, 'ceiling'],
    ]);
  });

  it('finds what the article says, without reading it there', () => {
    expect(theAnatomy().sum).toBe(factOf('total-45bn').value);
    expect(theAnatomy(withValue('total-45bn', 99)).sum).toBe(45);
    expect(theAnatomy(withValue('nvidia-equity', 12)).sum).toBe(47);
  });

  it('calls the total press arithmetic', () => {
    expect(firmnessOf(theAnatomy().total)).toBe('press-arithmetic');
  });

  it('is the 15 of the circular money: the two ceilings', () => {
    expect(theAnatomy().ceilings).toBe(factOf('circular-15bn').value);
  });

  it('is unknown where a part is missing or has no number, never smaller', () => {
    expect(anatomy(withValue('microsoft-equity', null))).toBeNull();
    expect(anatomy({ ...deal, facts: [] })).toBeNull();
  });
});

describe('A sum is', () => {
  test.each([
    ['azure-commitment', 'commitment'],
    ['nvidia-equity', 'ceiling'],
    ['microsoft-equity', 'ceiling'],
    ['cmp-openai-azure', 'commitment'],
    ['cmp-openai-aws', 'commitment'],
    ['cmp-openai-oracle', 'press-report'],
    ['cmp-openai-nvidia', 'letter-of-intent'],
    ['cmp-openai-amd', 'ceiling'],
    ['prior-amazon', 'investment'],
    ['prior-google', 'investment'],
    ['prior-tpu', 'ceiling'],
    ['total-45bn', 'press-arithmetic'],
    ['valuation-350bn', 'not-said'],
  ])('%s a %s', (id, firmness) => {
    expect(firmnessOf(factOf(id))).toBe(firmness);
  });
});

describe('The flow', () => {
  const share = fc.option(fc.integer({ min: 0, max: 100 }), { nil: null });

  it('keeps every dollar: what comes into a node goes out, for every assumed share', () => {
    const inner: FlowNode[] = ['anthropic', 'azure'];
    fc.assert(
      fc.property(share, (percent) => {
        const { links } = flow(theAnatomy(), percent);
        for (const node of inner) {
          const into = sumOf(links.filter(({ to }) => to === node));
          const out = sumOf(links.filter(({ from }) => from === node));
          expect(into).toBeCloseTo(out, 9);
          expect(into).toBe(30);
        }
      }),
    );
  });

  it('has only streams that carry something, between nodes that are there, and no way round', () => {
    fc.assert(
      fc.property(share, (percent) => {
        const { nodes, links } = flow(theAnatomy(), percent);
        for (const { from, to, value, stream } of links) {
          expect(value > 0 || (stream === 'assumed' && percent === 0)).toBe(true);
          expect(nodes.indexOf(from)).toBeGreaterThanOrEqual(0);
          expect(nodes.indexOf(to)).toBeGreaterThan(nodes.indexOf(from));
        }
        const used = new Set(links.flatMap(({ from, to }) => [from, to]));
        expect(nodes.toSorted()).toEqual([...used].toSorted());
      }),
    );
  });

  it('lets come back exactly the assumed share of the two ceilings', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), (percent) => {
        const { links, returned } = flow(theAnatomy(), percent);
        expect(returned).toBe((15 * percent) / 100);
        expect(sumOf(links.filter(({ stream }) => stream === 'assumed'))).toBe(returned);
      }),
    );
  });

  it('lets nothing come back while nothing is assumed; an assumed 0 is a stream of nothing', () => {
    expect(flow(theAnatomy(), null).nodes).not.toContain('returned');
    expect(flow(theAnatomy(), null).returned).toBeNull();
    const none = flow(theAnatomy(), 0);
    expect([none.returned, none.nodes.includes('returned')]).toEqual([0, true]);
    expect(none.links.find(({ stream }) => stream === 'assumed')?.value).toBe(0);
  });

  it('runs from the investors to Anthropic, to Azure, and on to Nvidia and where nobody knows', () => {
    const ways = (percent: number | null) =>
      flow(theAnatomy(), percent).links.map(({ from, to, value }) => `${from} ${to} ${value}`);
    const known = [
      'nvidia anthropic 10',
      'microsoft anthropic 5',
      'other-funds anthropic 15',
      'anthropic azure 30',
    ];
    expect(ways(null)).toEqual([...known, 'azure beyond 30']);
    expect(ways(50)).toEqual([...known, 'azure returned 7.5', 'azure beyond 22.5']);
  });

  it('takes what the ceilings do not cover from funds that nobody documents', () => {
    const other = flow(theAnatomy(), null).links.find(({ from }) => from === 'other-funds');
    expect(other).toMatchObject({ value: 15, stream: 'not-documented', figure: null });
  });

  it('rests on a sourced fact wherever it does not say that it has none', () => {
    for (const { stream, figure } of flow(theAnatomy(), 50).links) {
      const documented = stream === 'commitment' || stream === 'ceiling';
      expect((figure?.fact.sources.length ?? 0) > 0).toBe(documented);
    }
  });

  function sumOf(links: readonly { readonly value: number }[]): number {
    return links.reduce((sum, { value }) => sum + value, 0);
  }
});

describe('The comparison', () => {
  it('puts the parts of the alliance first, then the deals of the same months by size', () => {
    expect(comparison(deal).money.map(({ fact, value }) => [fact.id, value])).toEqual([
      ['azure-commitment', 30],
      ['nvidia-equity', 10],
      ['microsoft-equity', 5],
      ['cmp-openai-oracle', 300],
      ['cmp-openai-azure', 250],
      ['cmp-openai-nvidia', 100],
      ['cmp-openai-aws', 38],
    ]);
  });

  it('keeps gigawatts apart from dollars', () => {
    expect(comparison(deal).power.map(({ fact, value }) => [fact.id, value])).toEqual([
      ['capacity-1gw', 1],
      ['cmp-openai-amd', 6],
    ]);
  });

  it('names the gigawatts inside other facts, the most first, and takes none for a figure', () => {
    expect(
      comparison(deal).alsoPower.map(({ fact, gigawatts, atLeast }) => [
        fact.id,
        gigawatts,
        atLeast,
      ]),
    ).toEqual([
      ['cmp-openai-nvidia', 10, false],
      ['cmp-openai-oracle', 4.5, false],
      ['prior-tpu', 1, true],
    ]);
  });

  test.each(comparison(deal).alsoPower.map(({ fact, gigawatts }) => [fact.id, gigawatts] as const))(
    'takes them from the sentence of the fact: %s, %d GW',
    (id, gigawatts) => {
      const { en, de } = factOf(id).label;
      expect(en).toContain(`${gigawatts} GW`);
      expect(de).toContain(`${String(gigawatts).replace('.', ',')} GW`);
    },
  );

  it('leaves out no deal of the catalogue', () => {
    const { money, power } = comparison(deal);
    const shown = [...money, ...power].map(({ fact }) => fact.id);
    const there = deal.facts.filter(({ id }) => id.startsWith('cmp-')).map(({ id }) => id);
    expect(there.filter((id) => !shown.includes(id))).toEqual([]);
  });
});

describe('What was held before', () => {
  const held = new Map(holdings(deal).map((holding) => [holding.fact.id, holding]));

  it('is Amazon’s 8 billion, in steps that add up', () => {
    expect(held.get('prior-amazon')).toMatchObject({ value: 8, stepsSums: [8], open: 0 });
  });

  it('is more than 3 billion of Google’s, of which the steps leave some open', () => {
    expect(held.get('prior-google')).toMatchObject({
      value: 3,
      atLeast: true,
      stepsSums: [2.3, 2.55],
      open: 0.45,
    });
  });

  it('is an agreement on chips without steps', () => {
    expect(held.get('prior-tpu')).toMatchObject({ value: 1_000_000, steps: [], open: 0 });
  });

  test.each(FLOORS)('is a floor where the sentence says so: %s', (id) => {
    expect(factOf(id).label.en).toContain('more than');
    expect(factOf(id).label.de).toContain('mehr als');
  });
});
