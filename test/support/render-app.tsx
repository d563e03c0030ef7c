/** The whole app at an address, on the day and in the language that every component test shares. */
import type { QueryClient } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { createQueryClient } from '#api/query-client.ts';
import { App } from '#app/App.tsx';
import { Header } from '#app/header.ts';
import { loadScreen, partsOf } from '#screens/loaded.ts';
import { SCREENS } from '#screens/screens.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';

// A screen's code comes when it is entered; tests that look at what it draws do not wait for that.
await Header.arrived();
await Promise.all(SCREENS.map(async ({ id }) => partsOf(await loadScreen(id))));

/** Today for every test that draws the app. */
export const TODAY = '2026-11-22';

interface How {
  readonly browserLocale?: Locale;
  readonly client?: QueryClient;
  readonly today?: Day;
}

/** Draws the app as a browser would that opened `address`. */
export function renderApp(
  address = '/',
  { browserLocale = 'en', client = createQueryClient(), today = TODAY }: How = {},
): UserEvent {
  history.replaceState(null, '', address);
  render(<App client={client} today={today} browserLocale={browserLocale} />);
  return userEvent.setup();
}

/** The screen's one main heading, once it is there. */
export function headline(name?: string | RegExp): Promise<HTMLElement> {
  return screen.findByRole('heading', { level: 1, ...(name === undefined ? {} : { name }) });
}

/** The address as a person sees it, without its host. */
export function addressNow(): string {
  return `${location.pathname}${location.search}`;
}
