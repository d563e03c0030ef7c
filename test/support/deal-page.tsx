/** The deal’s facts as the API answers them, its screen as the app puts it together, and its parts alone. */
import { QueryClientProvider } from '@tanstack/react-query';
import { render, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { createQueryClient } from '#api/query-client.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { Citations } from '#domain/evidence.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { ScreenHost } from '#parts/ScreenHost.tsx';
import { DealScreen } from '#screens/DealScreen.tsx';
import { screenOf } from '#screens/screens.ts';
import { hrefOf } from '#url/print.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';
import type { Told } from '#parts/deal/told.ts';
import { load, read } from './api.ts';
import { Showing, TODAY } from './showing.tsx';

export const index = indexCatalogue(await load('catalogue'));
export const told: Required<{ [K in keyof Told]: NonNullable<Told[K]> }> = {
  deal: await load('deal'),
  events: (await load('events')).events,
  sources: await load('sources'),
  citations: await read('/citations', Citations),
};
export const ANNOUNCED = '2025-11-18';

function Page({ start, locale }: { start: View; locale: Locale }) {
  const [view, setView] = useState(start);
  return (
    <ScreenHost
      view={view}
      today={TODAY}
      locale={locale}
      changeView={setView}
      href={(to, screen = 'deal') => hrefOf(screenOf(screen).path, to)}
    >
      <DealScreen index={index} />
    </ScreenHost>
  );
}

/** Draws the screen over the answers of the API. */
export function showDeal(view: Partial<View> = {}, locale: Locale = 'en') {
  const client = createQueryClient();
  render(
    <QueryClientProvider client={client}>
      <Page start={{ ...DEFAULT_VIEW, ...view }} locale={locale} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), client };
}

/** Draws a part that is given all it tells, on a day. */
export function drawAlone(
  part: ReactNode,
  locale: Locale = 'en',
  at: Day | null = null,
): HTMLElement {
  return render(
    <Showing locale={locale} view={{ at }}>
      {part}
    </Showing>,
  ).container;
}

/** The one element that a selector finds; asking a long page for roles takes seconds. */
export function one(selector: string, within: ParentNode = document): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

/** The same, once it is there. */
export function comes(selector: string): Promise<HTMLElement> {
  return waitFor(() => one(selector));
}

export function all(selector: string, within: ParentNode = document): HTMLElement[] {
  return [...within.querySelectorAll<HTMLElement>(selector)];
}

/** What an element says, with plain and single spaces. */
export function textOf({ textContent }: { readonly textContent: string | null }): string {
  return (textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
