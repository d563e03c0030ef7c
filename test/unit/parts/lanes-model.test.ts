import { describe, expect, it } from 'vitest';
import {
  drawnStatuses,
  hasUndated,
  laneFamilies,
  laneOrder,
  placeOf,
  startsOnADay,
  statusOn,
  ticksOf,
  type LaneFamily,
} from '#parts/lanes/lanes-model.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { drawIndex } from '#test/support/draw-catalogue.ts';

/** A hundred days, so that a day is one percent. */
const RANGE = { from: '2026-01-01', to: '2026-04-10' };

function draw(aws: string, released = '-'): LaneFamily[] {
  const index = drawIndex(`  released  azure  aws  gcp\nclaude/a  ${released}  -  ${aws}  -`);
  return laneFamilies(index, false, RANGE);
}

/** The pieces of Claude on AWS as "status from+width". */
function pieces(aws: string, released?: string): string[] {
  const lane = draw(aws, released)[0]?.lanes.find(({ cloud }) => cloud === 'aws');
  return (lane?.pieces ?? []).map(
    ({ status, x, width, from }) => `${status} ${x}+${width}${from === null ? ' undated' : ''}`,
  );
}

describe('The lanes on their scale', () => {
  it('place a day in percent, and what lies outside on the ends', () => {
    expect(
      ['2025-06-01', '2026-01-01', '2026-01-11', '2026-04-10', '2027-01-01'].map((day) =>
        placeOf(day, RANGE),
      ),
    ).toEqual([0, 0, 10, 99, 100]);
  });

  it('begin with what held before the first date, and reach the end', () => {
    expect(pieces('preview 2026-01-11; ga 2026-02-10')).toEqual([
      'not-offered 0+10 undated',
      'preview 10+30',
      'ga 40+60',
    ]);
  });

  it('keep the true first day of what began before the scale', () => {
    expect(pieces('ga 2025-03-01')).toEqual(['ga 0+100']);
  });

  it('leave out what ended before the scale and what begins after it', () => {
    expect(pieces('preview 2025-01-01; ga 2025-03-01; retires 2027-01-01')).toEqual(['ga 0+100']);
  });

  it('tell a cloud that no source lists from one where nothing is dated', () => {
    expect([pieces('-'), pieces('preview ?')]).toEqual([
      ['not-offered 0+100 undated'],
      ['not-documented 0+100 undated'],
    ]);
  });

  it('do not invent an absence before a start that no source dates', () => {
    expect(pieces('ga by 2026-01-11')).toEqual(['not-documented 0+10 undated', 'ga 10+90']);
    expect(pieces('ga by 2026-01-21', '2026-01-11')).toEqual([
      'not-offered 0+10 undated',
      'not-documented 10+10',
      'ga 20+80',
    ]);
  });

  it('mark a start with a dot only where a sale begins on a named day', () => {
    const dotted = (aws: string) =>
      draw(aws)[0]
        ?.lanes[1]?.pieces.filter(startsOnADay)
        .map(({ status }) => status);
    expect(dotted('preview 2026-01-11; ga 2026-02-10')).toEqual(['preview']);
    expect(dotted('ga 2026-02')).toEqual([]);
    expect(dotted('ga by 2026-02-10')).toEqual([]);
    expect(dotted('private-preview 2026-01-11; ga 2026-02-10')).toEqual(['ga']);
    expect(dotted('ga 2026-01-11; suspended 2026-02-10; ga 2026-02-20')).toEqual(['ga', 'ga']);
  });

  it('tell the status of a day from its first day on', () => {
    const lane = draw('preview 2026-01-11; ga 2026-02-10')[0]?.lanes[1];
    expect(
      ['2026-01-10', '2026-01-11', '2026-02-09', '2026-02-10'].map(
        (day) => lane && statusOn(lane, day),
      ),
    ).toEqual(['not-offered', 'preview', 'preview', 'ga']);
  });

  it('list in the legend what is drawn, and nothing else', () => {
    const families = draw('preview 2026-01-11; suspended 2026-02-10; ga 2026-02-20');
    expect(drawnStatuses(families)).toEqual(['ga', 'preview', 'suspended']);
    expect([hasUndated(families), hasUndated(draw('ga by 2026-02-10'))]).toEqual([false, true]);
  });

  it('show frontier families only, those with the claim first, then by reach', () => {
    const index = drawIndex(`
                 frontier  azure          aws            gcp
      claude/a   yes       -              ga 2026-01-01  -
      gpt/a      yes       ga 2026-01-01  ga 2026-01-01  -
      llama/a    no        ga 2026-01-01  ga 2026-01-01  ga 2026-01-01
      grok/a     yes       ga 2026-01-01  ga 2026-01-01  ga 2026-01-01
    `);
    const families = laneFamilies(index, false, RANGE);
    const order = (claim: readonly string[]) =>
      laneOrder(index, families, '2026-02-01', claim, false).map(({ family }) => family.id);
    expect([order([]), order(['claude'])]).toEqual([
      ['grok', 'gpt', 'claude'],
      ['claude', 'grok', 'gpt'],
    ]);
  });

  it('carry the events of the scale in order, a month at its first day', async () => {
    const { events } = await loadFromFiles()('events');
    const ticks = ticksOf(events.toReversed(), { from: '2023-01-01', to: '2023-09-27' });
    expect(ticks.map(({ event, x }) => `${event.on} ${Math.round(x)}`)).toEqual([
      '2023-01 0',
      '2023-01-23 8',
      '2023-02-03 12',
      '2023-09-25 99',
    ]);
  });
});
