import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyButton } from '#ui/CopyButton.tsx';

const WORDS = { copy: 'Copy', copied: 'Copied', selected: 'Selected: press Ctrl+C' };

function show() {
  render(
    <p>
      <code id="shown">claude-opus-5-5</code>
      <CopyButton text="claude-opus-5-5" shownIn="shown" label="Copy the id" words={WORDS} />
    </p>,
  );
  return userEvent.setup();
}

async function press(user: ReturnType<typeof show>): Promise<string | null> {
  await user.click(screen.getByRole('button', { name: 'Copy the id' }));
  return screen.getByRole('status').textContent;
}

/** The clipboard API refuses, as in a frame without permission. */
function blockClipboard() {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
}

/** The old command; jsdom has none. */
function command(works: boolean) {
  document.execCommand = () => {
    const event = new Event('copy', { cancelable: true });
    const clipboardData = { setData: vi.fn<(type: string, text: string) => void>() };
    if (works) document.dispatchEvent(Object.assign(event, { clipboardData }));
    return works;
  };
}

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, 'execCommand');
});

describe('copying', () => {
  it('says that it copied once the clipboard has the text', async () => {
    const user = show();
    expect(await press(user)).toBe('Copied');
    expect(await navigator.clipboard.readText()).toBe('claude-opus-5-5');
  });

  it('takes the old command where the clipboard is blocked', async () => {
    const user = show();
    blockClipboard();
    command(true);
    expect(await press(user)).toBe('Copied');
    expect(getSelection()?.rangeCount).toBe(0);
  });

  it('selects the text and says so where nothing can be copied', async () => {
    const user = show();
    blockClipboard();
    command(false);
    expect(await press(user)).toBe('Selected: press Ctrl+C');
    expect(getSelection()?.toString()).toBe('claude-opus-5-5');
  });

  it('does the same where the browser has not even the old command', async () => {
    const user = show();
    blockClipboard();
    expect(await press(user)).toBe('Selected: press Ctrl+C');
  });
});
