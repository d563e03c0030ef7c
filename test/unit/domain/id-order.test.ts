import { describe, expect, it } from 'vitest';
import { orderedIds } from '#domain/id-order.ts';
import type { Scope } from '#domain/scope.ts';

const IDS = {
  default: 'anthropic.one',
  au: 'au.anthropic.one',
  eu: 'eu.anthropic.one',
  global: 'global.anthropic.one',
  us: 'us.anthropic.one',
  mantle: 'one',
};

const keys = (pinnedTo: readonly Scope[]) => orderedIds(IDS, pinnedTo).map(([key]) => key);

describe('The ids of an offering', () => {
  it('begin with the unpinned one, then the geographies, and end with the id that names no scope', () => {
    expect(keys([])).toEqual(['global', 'us', 'eu', 'au', 'mantle', 'default']);
  });

  it('begin with what is asked for', () => {
    expect(keys(['eu'])).toEqual(['eu', 'global', 'us', 'au', 'mantle', 'default']);
    expect(keys(['us', 'au']).slice(0, 3)).toEqual(['us', 'au', 'global']);
  });

  it('are all there, whatever is asked for', () => {
    expect(keys(['ca']).toSorted()).toEqual(Object.keys(IDS).toSorted());
    expect(orderedIds({}, ['eu'])).toEqual([]);
  });
});
