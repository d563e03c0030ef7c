import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { setCarrier, type Carry } from '#api/carrier.ts';
import { fetchJson } from '#api/fetch-json.ts';

const Answer = v.object({ ok: v.boolean() });
const answers: Carry = async () => Response.json({ ok: true });
const ask = (signal?: AbortSignal) => fetchJson('/claim', Answer, signal);

afterEach(() => {
  vi.useRealTimers();
  setCarrier(async () => null);
});

describe('A request', () => {
  it('that gets no answer in 15 seconds counts as unanswered, and lets go of the connection', async () => {
    vi.useFakeTimers();
    let given: AbortSignal | null | undefined;
    setCarrier(async () => async (_, { signal }) => {
      given = signal;
      return new Promise<never>(() => {});
    });
    const failure = ask().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(14_999);
    expect(given?.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await failure).toMatchObject({ kind: 'unreachable', path: '/claim' });
    expect(given?.aborted).toBe(true);
  });

  it('whose answer stops in the middle counts as unanswered too', async () => {
    vi.useFakeTimers();
    setCarrier(async () => async () => new Response(new ReadableStream({ start() {} })));
    const failure = ask().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await failure).toMatchObject({ kind: 'unreachable' });
  });

  it('waits no longer for who is to answer it', async () => {
    vi.useFakeTimers();
    setCarrier(() => new Promise(() => {}));
    const failure = ask().catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await failure).toMatchObject({ kind: 'unreachable' });
  });

  it('finds its carrier anew where that could not be found before', async () => {
    let tries = 0;
    setCarrier(async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('Failed to fetch dynamically imported module');
      return answers;
    });
    await expect(ask()).rejects.toMatchObject({ kind: 'unreachable' });
    await expect(ask()).resolves.toEqual({ ok: true });
    await ask();
    expect(tries).toBe(2);
  });

  it('that nobody waits for any more is no failure to tell', async () => {
    setCarrier(
      async () => async (_, init) =>
        new Promise((__, reject) => {
          init.signal?.addEventListener('abort', () => reject(new Error('stopped')));
        }),
    );
    const leaves = new AbortController();
    const asked = ask(leaves.signal);
    await Promise.resolve().then(() => setTimeout(() => leaves.abort()));
    await expect(asked).rejects.not.toMatchObject({ kind: 'unreachable' });
  });
});
