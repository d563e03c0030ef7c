import '#test/support/dialogs.ts';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SidePanel } from '#ui/SidePanel.tsx';

const onClose = vi.fn<() => void>();

function show(about = 'one') {
  const panel = (which: string) => (
    <>
      <a href="#cell">a cell</a>
      <dialog open aria-label="search">
        <input aria-label="words" />
      </dialog>
      <SidePanel about={which} title={`About ${which}`} closeLabel="Close" onClose={onClose}>
        <a href="#inside">inside</a>
      </SidePanel>
    </>
  );
  const { rerender } = render(panel(about));
  return { user: userEvent.setup(), turn: (to: string) => rerender(panel(to)) };
}

/** The width of the screen, as the panel asks for it. */
function covers(yes: boolean) {
  const query = window.matchMedia('all');
  vi.spyOn(window, 'matchMedia').mockReturnValue(Object.assign(query, { matches: yes }));
}

afterEach(() => {
  vi.restoreAllMocks();
  onClose.mockReset();
});

describe('a panel at the side', () => {
  it('is not modal beside the page, and modal where it covers it', () => {
    const [beside, over] = [
      vi.spyOn(HTMLDialogElement.prototype, 'show'),
      vi.spyOn(HTMLDialogElement.prototype, 'showModal'),
    ];
    covers(false);
    show();
    expect([beside.mock.calls.length, over.mock.calls.length]).toEqual([1, 0]);
    document.body.replaceChildren();
    covers(true);
    show();
    expect([beside.mock.calls.length, over.mock.calls.length]).toEqual([1, 1]);
  });

  it('starts at its title, and again when it is about something else', async () => {
    const { user, turn } = show();
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'About one' }));
    await user.click(screen.getByRole('link', { name: 'inside' }));
    turn('two');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'About two' }));
  });

  it('closes with Esc from the page', async () => {
    const { user } = show();
    screen.getByRole('link', { name: 'a cell' }).focus();
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('leaves Esc to another dialog that has the focus', async () => {
    const { user } = show();
    screen.getByRole('textbox', { name: 'words' }).focus();
    await user.keyboard('{Escape}');
    expect(onClose).not.toHaveBeenCalled();
  });
});
