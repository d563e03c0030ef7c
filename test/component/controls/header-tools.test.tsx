import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { HeaderTools } from '#controls/HeaderTools.tsx';
import { LanguageSwitch } from '#controls/LanguageSwitch.tsx';
import { ShareButton } from '#controls/ShareButton.tsx';
import { ThemeSwitch } from '#controls/ThemeSwitch.tsx';
import type { Locale } from '#domain/text.ts';
import type { View } from '#url/view.ts';
import { Showing } from '#test/support/showing.tsx';

afterEach(() => vi.restoreAllMocks());

describe('the language', () => {
  const change = vi.fn<(lang: Locale) => void>();
  const draw = (locale: Locale = 'en') =>
    render(<LanguageSwitch locale={locale} hrefFor={(lang) => `/to-${lang}`} onChange={change} />);
  afterEach(() => change.mockClear());

  test('is a link for each, in its own language, the current one marked', () => {
    draw();
    const german = screen.getByRole('link', { name: 'DE – Deutsch' });
    expect([german.lang, german.getAttribute('hreflang'), german.getAttribute('href')]).toEqual([
      'de',
      'de',
      '/to-de',
    ]);
    expect(screen.getByRole('link', { current: true }).textContent).toBe('EN');
  });

  test('changes in place by a plain click, and not to itself', async () => {
    draw();
    await userEvent.click(screen.getByRole('link', { name: /DE/ }));
    await userEvent.click(screen.getByRole('link', { name: /EN/ }));
    expect(change.mock.calls).toEqual([['de']]);
  });

  test('leaves a click for a new tab to the browser', () => {
    draw();
    let taken: boolean | undefined;
    const look = (event: Event) => {
      taken = event.defaultPrevented;
      event.preventDefault(); // jsdom cannot follow links
    };
    document.addEventListener('click', look, { once: true });
    fireEvent.click(screen.getByRole('link', { name: /DE/ }), { ctrlKey: true });
    expect(taken).toBe(false);
    expect(change).not.toHaveBeenCalled();
  });
});

describe('the theme', () => {
  test.each([
    ['light', 'Dark', 'dark'],
    ['dark', 'Light', 'light'],
    ['dark', 'System', null],
  ] as const)('from %s, %s is chosen from a list', async (before, label, after) => {
    const change = vi.fn<(theme: View['theme']) => void>();
    render(<ThemeSwitch theme={before} onChange={change} />);
    const list = screen.getByRole('combobox', { name: 'Theme' });
    expect(list).toHaveProperty('value', before);
    await userEvent.selectOptions(list, label);
    expect(change.mock.calls).toEqual([[after]]);
  });
});

describe('sharing', () => {
  const draw = (view: Partial<View> = {}, locale: Locale = 'en') =>
    render(
      <Showing view={view} locale={locale}>
        <ShareButton edition="2026-11-13" />
      </Showing>,
    );

  test('copies a live link without a day, and says so', async () => {
    const user = userEvent.setup();
    draw({ at: '2026-06-29', clouds: ['aws'] });
    await user.click(screen.getByRole('button', { name: /Copy live link/, hidden: true }));
    await waitFor(() => expect(screen.getByText('The live link is copied.')).toBeTruthy());
    expect(await navigator.clipboard.readText()).toBe('http://localhost:5173/?cloud=aws');
  });

  test('copies a link frozen on the day shown, today where none is', async () => {
    const user = userEvent.setup();
    draw();
    await user.click(
      screen.getByRole('button', { name: /Copy link frozen on 22 Nov 2026/, hidden: true }),
    );
    await waitFor(() =>
      expect(screen.getByText('The link frozen on 22 Nov 2026 is copied.')).toBeTruthy(),
    );
    expect(await navigator.clipboard.readText()).toBe(
      'http://localhost:5173/?at=2026-11-22&edition=2026-11-13',
    );
  });

  test('shows the link where the browser refuses to copy', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    draw({ at: '2025-11-18' }, 'de');
    await user.click(screen.getByRole('button', { name: /Stand 18. Nov. 2025/, hidden: true }));
    const link = await screen.findByRole('textbox', { name: 'Link', hidden: true });
    expect(link).toHaveProperty('value', 'http://localhost:5173/?at=2025-11-18&edition=2026-11-13');
    expect(screen.queryByText(/ist kopiert/)).toBeNull();
  });

  test('offers the sheet of the system only where a finger points and there is one', async () => {
    const share = vi.fn<(data: ShareData) => Promise<void>>(() => Promise.resolve());
    Object.defineProperty(navigator, 'share', { value: share, configurable: true });
    const { unmount } = draw();
    expect(screen.queryByRole('button', { name: /app/, hidden: true })).toBeNull();
    unmount();
    vi.spyOn(window, 'matchMedia').mockImplementation((media) => ({
      media,
      matches: media === '(pointer: coarse)',
      onchange: null,
      addEventListener: () => {},
      removeEventListener: () => {},
      addListener: () => {},
      removeListener: () => {},
      dispatchEvent: () => false,
    }));
    draw({ at: '2026-06-29' });
    await userEvent.click(screen.getByRole('button', { name: /app/, hidden: true }));
    expect(share).toHaveBeenCalledWith({ url: 'http://localhost:5173/?at=2026-06-29', title: '' });
    Reflect.deleteProperty(navigator, 'share');
  });
});

test('all tools are drawn on the server', () => {
  const html = renderToString(
    <Showing>
      <HeaderTools>
        <LanguageSwitch locale="en" hrefFor={(lang) => `/${lang}`} onChange={() => {}} />
        <ThemeSwitch theme={null} onChange={() => {}} />
        <ShareButton edition="2026-11-13" />
      </HeaderTools>
    </Showing>,
  );
  expect(html).toContain('frozen on 22 Nov 2026');
  expect(html).not.toContain('style=');
});
