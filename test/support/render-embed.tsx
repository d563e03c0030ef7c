/** A widget in its frame, as a query string asks for it, with a host that can be heard and can speak. */
import { act, render, screen } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { Locale } from '#domain/text.ts';
import { askedFor } from '#embed/asked.ts';
import { EmbedApp } from '#embed/EmbedApp.tsx';
import type { Host } from '#embed/host-window.ts';
import type { HostMessage } from '#embed/host-message.ts';
import { load } from '#test/support/api.ts';

type Said = Parameters<Host['say']>[0];

export interface Framed {
  readonly user: UserEvent;
  /** What the frame has told its host. */
  readonly said: readonly Said[];
  /** What the host tells the frame, as a message that may be obeyed. */
  readonly tell: (message: HostMessage) => void;
}

/** Today in every frame. */
export const TODAY = '2026-11-22';

export async function renderEmbed(
  search: string,
  browserLocale: Locale = 'en',
  catalogue?: Catalogue,
  today: Day = TODAY,
): Promise<Framed> {
  const asked = askedFor(search);
  const said: Said[] = [];
  let obey: (message: HostMessage) => void = () => {};
  const host: Host = {
    say: (message) => said.push(message),
    hear: (listener) => {
      obey = listener;
      return () => {};
    },
    pinged: () => () => {},
  };
  render(
    <EmbedApp
      catalogue={catalogue ?? (await load('catalogue'))}
      asked={asked}
      widget={(await asked.entry.load()).Widget}
      host={host}
      today={today}
      browserLocale={browserLocale}
    />,
  );
  return { user: userEvent.setup(), said, tell: (message) => act(() => obey(message)) };
}

/** The link that every widget ends in. */
export function fullLink(): HTMLAnchorElement {
  return screen.getByRole('link', { name: /Open in Tricloud|In Tricloud öffnen/ });
}
