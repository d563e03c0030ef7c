import { describe, expect, it, test } from 'vitest';
import { bandPath } from '#charts/band-path.ts';
import { partStreams } from '#charts/stream.ts';
import { wrapLabel } from '#charts/wrap-label.ts';

describe('A label', () => {
  test.each([
    ['Nvidia', 10, ['Nvidia']],
    ['Back to Nvidia and Microsoft', 15, ['Back to Nvidia', 'and Microsoft']],
    ['Absichtserklärung hier', 8, ['Absichtserklärung', 'hier']],
    ['four four', 9, ['four four']],
    ['four four', 8, ['four', 'four']],
  ])('is broken between words: %s in %i', (label, letters, lines) => {
    expect(wrapLabel(label, letters)).toEqual(lines);
  });
});

describe('A band', () => {
  it('is as wide at its end as at its beginning, and closed', () => {
    const place = { sourceX: 0, sourceY: 10, sourceControlX: 50, targetX: 100, targetY: 30 };
    expect(bandPath({ ...place, targetControlX: 50, linkWidth: 8 })).toBe(
      'M0,6C50,6 50,26 100,26V34C50,34 50,14 0,14Z',
    );
  });
});

describe('Streams', () => {
  it('are parted into those that arrive and those that break off', () => {
    const node = (id: string, open?: boolean) => ({
      id,
      name: id,
      tone: 'ink' as const,
      ...(open === undefined ? {} : { open }),
    });
    const stream = (to: string) => ({
      from: 'a',
      to,
      value: 1,
      amount: '1',
      kind: 'k',
      look: 'solid' as const,
      tone: 'ink' as const,
    });
    const parted = partStreams({
      nodes: [node('a'), node('b', false), node('c', true)],
      streams: [stream('b'), stream('c')],
    });
    expect(parted.arriving.map(({ to }) => to)).toEqual(['b']);
    expect(parted.open.map(({ to }) => to)).toEqual(['c']);
  });
});
