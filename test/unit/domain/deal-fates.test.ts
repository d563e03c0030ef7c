import { describe, expect, it } from 'vitest';
import { arrivalSources, contractEnd, exclusivities, reportedStart } from '#domain/deal-fates.ts';
import type { Citations } from '#domain/evidence.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';
import { event } from '#test/support/draw-event.ts';

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

  it('ends by contract where an event says so, for that family alone', () => {
    const ends = event('ends', '2026-04-27', {
      effects: [{ subject: 'gpt', cloud: 'azure', change: 'exclusivity-ended' }],
    });
    expect(contractEnd([ends], 'gpt')?.id).toBe('ends');
    expect(contractEnd([ends], 'grok')).toBeNull();
  });

  const arrivalOf = (family: string, cloud: string, day: string) => {
    const found = exclusivities(index, '2025-11-18', day)
      .find((each) => each.family.id === family)
      ?.others.find((each) => each.cloud === cloud);
    if (!found) throw new Error(`${family} has no ${cloud}`);
    return found;
  };

  it('has a second, earlier date where an event names one and the pages only a latest day', () => {
    const effects = [{ subject: 'gpt', cloud: 'gcp', change: 'added' }] as const;
    const report = event('report', '2026-10-21', { effects: [...effects] });
    const late = event('late', '2026-11-02', { effects: [...effects] });
    const day = '2026-11-13';
    const shown = arrivalOf('gpt', 'gcp', day);
    expect(reportedStart([report], 'gpt', shown, day)?.id).toBe('report');
    expect(reportedStart([late], 'gpt', shown, day)).toBeNull();
    expect(reportedStart([report], 'grok', shown, day)).toBeNull();
    // What a page dates to the day needs no report, and no report is known before it is made.
    const sold = event('sold', '2026-04-20', { effects: [{ ...effects[0], cloud: 'aws' }] });
    expect(reportedStart([sold], 'gpt', arrivalOf('gpt', 'aws', day), day)).toBeNull();
    const before = '2026-10-20';
    expect(reportedStart([report], 'gpt', arrivalOf('gpt', 'gcp', before), before)).toBeNull();
  });

  it('rests on the sources of the entries that began what it says, and on no others', () => {
    const citations: Citations = {
      edition: '2026-11-13',
      sources: {},
      offerings: [
        { model: 'gpt/a', cloud: 'aws', history: [['p-1'], ['g-1', 'g-2']], plannedRetirement: [] },
        { model: 'gpt/a', cloud: 'azure', history: [['other']], plannedRetirement: [] },
      ],
    };
    const cited = (day: string) =>
      arrivalSources(index, citations, 'gpt', arrivalOf('gpt', 'aws', day));
    expect(cited('2026-11-13')).toEqual(['p-1', 'g-1', 'g-2']);
    expect(cited('2026-05-31')).toEqual(['p-1']);
    expect(cited('2026-04-27')).toEqual([]);
  });
});
