import '#test/support/dialogs.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, test } from 'vitest';
import type { Locale } from '#domain/text.ts';
import { chooseDay } from '#test/support/day-control.ts';
import { addressNow, headline, renderApp } from '#test/support/render-app.tsx';

const ENGLISH = 'Claude is the one top model on all three clouds.';
const GERMAN = /^Claude .*allen drei Clouds/;

describe('The language', () => {
  const cases: readonly [address: string, browser: Locale, locale: Locale][] = [
    ['/', 'en', 'en'],
    ['/', 'de', 'en'],
    ['/?lang=de', 'en', 'de'],
    ['/de/', 'en', 'de'],
    ['/de', 'en', 'de'],
    ['/?lang=en', 'de', 'en'],
    ['/de/?lang=en', 'de', 'en'],
  ];
  test.each(cases)(
    'of %s in a browser that speaks %s is %s',
    async (address, browserLocale, locale) => {
      renderApp(address, { browserLocale });
      await headline(locale === 'de' ? GERMAN : ENGLISH);
      expect(document.documentElement.lang).toBe(locale);
    },
  );

  test.each([
    ['/de/', 'en', '/de/?at=2025-11-18'],
    ['/?lang=de', 'en', '/de/?at=2025-11-18'],
    ['/', 'en', '/?at=2025-11-18'],
    ['/?lang=en', 'de', '/?at=2025-11-18&lang=en'],
  ] as const)(
    'of %s (browser: %s) stays when the day changes: %s',
    async (address, browserLocale, after) => {
      const user = renderApp(address, { browserLocale });
      await chooseDay(user, '2025-11-18');
      await waitFor(() => expect(addressNow()).toBe(after));
    },
  );

  it('leaves no English on a German screen', async () => {
    renderApp('/de/');
    await headline(GERMAN);
    expect(screen.getByRole('link', { name: 'Zum Inhalt' })).toBeDefined();
    const captions = screen
      .getAllByRole('table')
      .map((each) => each.querySelector('caption')?.textContent);
    expect(captions).toEqual([
      'Die Spitzenfamilien auf den drei Clouds, 22. November 2026',
      'Modelle auf Azure, AWS und Google Cloud, Stand 22. November 2026',
    ]);
  });
});

describe('The theme', () => {
  test.each([
    ['/?theme=dark', 'dark'],
    ['/?theme=light', 'light'],
    ['/', undefined],
  ])('of %s is %s', async (address, theme) => {
    renderApp(address);
    await headline();
    expect(document.documentElement.dataset['theme']).toBe(theme);
  });
});

describe('A link with mistakes', () => {
  it('shows what can be shown and names what was left out', async () => {
    renderApp('/?at=2025-11-18&cloud=ibm&shoe=42&v=99');
    await headline(ENGLISH);
    expect(await screen.findByText('Parts of this link were left out')).toBeDefined();
    for (const line of [
      'The link names a cloud that we do not know: “ibm”',
      '“shoe” is nothing that this page can be set to',
      /made by a newer version/,
    ]) {
      expect(screen.getByText(line)).toBeDefined();
    }
  });

  it('can be told to stop about it', async () => {
    const user = renderApp('/?shoe=42');
    await headline();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.queryByText('Parts of this link were left out')).toBeNull();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(ENGLISH);
  });

  it('is mended by the next change', async () => {
    const user = renderApp('/?shoe=42&at=2026-06-29');
    await chooseDay(user, '2025-11-18');
    await waitFor(() => expect(addressNow()).toBe('/?at=2025-11-18'));
    expect(screen.queryByText('Parts of this link were left out')).toBeNull();
  });

  it('without any says nothing about it', async () => {
    renderApp('/?at=2025-11-18&cloud=aws');
    await headline();
    expect(screen.queryByText('Parts of this link were left out')).toBeNull();
  });

  it('names the same word twice where it is wrong twice', async () => {
    renderApp('/?cloud=ibm,ibm');
    await headline();
    expect(
      (await screen.findAllByText('The link names a cloud that we do not know: “ibm”')).length,
    ).toBeGreaterThan(0);
  });
});

describe('A page that does not exist', () => {
  test.each([
    ['/nowhere', 'There is no such page', 'Go to Availability', '/'],
    ['/nowhere?at=2025-11-18', 'There is no such page', 'Go to Availability', '/?at=2025-11-18'],
    ['/de/nirgends', 'Diese Seite gibt es nicht', 'Zur Verfügbarkeit', '/de/'],
  ])('says so and leads home: %s', async (address, heading, link, home) => {
    const user = renderApp(address);
    await headline(heading);
    const way = screen.getByRole('link', { name: link });
    expect(way.getAttribute('href')).toBe(home);
    await user.click(way);
    await waitFor(() => expect(addressNow()).toBe(home));
    await headline(/Claude/);
  });
});

describe('The panel in the history', () => {
  it('is one step, whichever of its clouds are looked at: going back leaves it', async () => {
    const user = renderApp('/?at=2026-06-29&model=anthropic/claude-opus-4-8&in=azure');
    const steps = history.length;
    const panel = within(await screen.findByRole('dialog'));
    await user.click(await panel.findByRole('link', { name: 'AWS' }));
    await waitFor(() => expect(addressNow()).toMatch(/in=aws$/));
    expect(history.length).toBe(steps);
  });
});
