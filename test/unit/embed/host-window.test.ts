import { describe, expect, it, test, vi } from 'vitest';
import { hostOf, NO_HOST } from '#embed/host-window.ts';
import { DEFAULT_FRAME, type FrameOptions } from '#url/embed-link.ts';

/** A frame in a page: what it says to the page, as message and as the origin that may read it. */
function framed(options: Partial<FrameOptions>) {
  const postMessage = vi.fn<(message: unknown, target: string) => void>();
  // As much of a window as a frame looks at.
  const frameWindow = {
    parent: { postMessage },
    addEventListener: () => {},
    removeEventListener: () => {},
  } as unknown as Window;
  const host = hostOf(frameWindow, { ...DEFAULT_FRAME, ...options });
  return { host, said: () => postMessage.mock.calls };
}

const VIEW = { type: 'view', query: 'at=2026-06-29' } as const;
const WIKI = 'https://wiki.example.com';

describe('What a frame tells the page around it', () => {
  test.each([
    [null, []],
    [WIKI, [WIKI]],
    // A page without an origin cannot be addressed by one.
    ['null', ['*']],
  ] as const)(
    'of what the visitor chose, where the link names %s, goes to %j',
    (origin, targets) => {
      const { host, said } = framed({ parentOrigin: origin });
      host.say(VIEW);
      expect(said().map(([, target]) => target)).toEqual(targets);
    },
  );

  test.each([null, WIKI] as const)(
    'of its height goes to whoever frames it, where the link names %s',
    (parentOrigin) => {
      const { host, said } = framed({ parentOrigin, id: 'left' });
      host.say({ type: 'height', height: 420 });
      expect(said()).toEqual([[{ tricloud: 1, id: 'left', type: 'height', height: 420 }, '*']]);
    },
  );

  it('is nothing where it stands in no page', () => {
    const alone = {} as { parent: unknown };
    alone.parent = alone;
    // As much of a window as is looked at.
    expect(hostOf(alone as unknown as Window, DEFAULT_FRAME)).toBe(NO_HOST);
  });
});
