import { act, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { LocaleContext } from '#i18n/locale-context.ts';
import { Slot } from '#parts/Slot.tsx';
import { later } from '#ui/later.ts';
import { expectNoise } from '#test/support/quiet.ts';

/** A part whose code gets lost so many times before it comes. */
function lostTimes(times: number) {
  let left = times;
  const load = vi.fn<() => Promise<() => ReactNode>>(async () => {
    if (left > 0) {
      left -= 1;
      throw new Error('The file is gone.');
    }
    return () => <p>Here I am</p>;
  });
  return { load, Part: later(load) };
}

/** Draws, and lets what is waited for come. */
async function draw(what: ReactNode): Promise<void> {
  await act(async () => {
    render(what);
  });
}

describe('A part whose code got lost', () => {
  it('leaves the rest standing, says so, and comes when it is asked for again', async () => {
    expectNoise(/The file is gone/);
    const { Part, load } = lostTimes(2);
    await draw(
      <>
        <p>The rest</p>
        <Slot>
          <Part />
        </Slot>
      </>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain(
      'This part could not be shown',
    );
    expect(screen.getByText('The rest')).toBeDefined();
    const again = async () => {
      fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    };
    await act(again);
    await act(again);
    expect(await screen.findByText('Here I am')).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('can be let go where it would have lain over the page, in German too', async () => {
    expectNoise(/The file is gone/);
    const { Part } = lostTimes(1);
    const onDismiss = vi.fn<() => void>();
    await draw(
      <LocaleContext value="de">
        <Slot onDismiss={onDismiss}>
          <Part />
        </Slot>
      </LocaleContext>,
    );
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Schließen' }));
    expect(onDismiss).toHaveBeenCalledOnce();
  });

  it('that was lost while nobody looked is loaded anew by a press of "Try again" only', async () => {
    expectNoise(/The file is gone/);
    const { Part, load } = lostTimes(1);
    Part.preload();
    Part.preload();
    await draw(
      <Slot waiting={<p>Coming</p>}>
        <Part />
      </Slot>,
    );
    await screen.findByRole('alert');
    expect(load).toHaveBeenCalledOnce();
  });
});
