import '#test/support/dialogs.ts';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '#api/query-client.ts';
import { App } from '#app/App.tsx';
import { slotWords } from '#i18n/words/slot.ts';
import { chooseDay } from '#test/support/day-control.ts';
import { usePopovers } from '#test/support/popovers.ts';
import { TODAY } from '#test/support/render-app.tsx';
import { renderEmbed } from '#test/support/render-embed.tsx';
import { translateTexts } from '#test/support/translate.ts';

vi.setConfig({ testTimeout: 120_000 }); // the app is drawn twice, again and again
usePopovers();

const drawn = () => <App client={createQueryClient()} today={TODAY} browserLocale="en" />;
const textOf = (element: Element) => element.textContent?.replaceAll(/\s+/g, ' ').trim();

/** The app twice at one address: one page is translated again and again, the other never. */
function openTwice(address: string) {
  history.replaceState(null, '', address);
  const translated = render(drawn()).container;
  const plain = render(drawn()).container;
  const alike = async (mark: RegExp) => {
    await waitFor(() => expect(textOf(plain)).toMatch(mark));
    await waitFor(() => expect(textOf(translated)).toBe(textOf(plain)));
    translateTexts(translated);
  };
  return {
    within: within(translated),
    alike,
    /** Goes to another View, as a link or "back" would. */
    go: async (to: string, mark: RegExp) => {
      act(() => {
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      });
      await alike(mark);
    },
  };
}

describe('A translated page', () => {
  it('follows the day forth and back like one that is not', async () => {
    const { go, alike } = openTwice('/');
    await alike(/As of 22 Nov 2026/);
    await go('/?at=2025-11-17', /As of 17 Nov 2025/);
    await go('/?at=2025-11-18', /As of 18 Nov 2025/);
    await go('/?at=2026-06-20', /As of 20 Jun 2026/);
    await go('/?at=2027-06-30', /As of 30 Jun 2027 · as known on/);
    await go('/?at=2023-01-01', /As of 1 Jan 2023/);
    await go('/', /As of 22 Nov 2026/);
  });

  it('follows filters, order, rows and language', async () => {
    const { go, alike } = openTwice('/');
    await alike(/As of 22 Nov 2026/);
    await go('/?cloud=azure,aws&on=all&scope=eu&price=5', /Data residency: EU/);
    await go('/?family=grok&scope=jp&price=0.01', /What would help/);
    await go('/?rows=versions&sort=price-', /Sort/);
    await go('/?ask=operated&cols=reach,delay', /As of 22 Nov 2026/);
    await go('/de/?ask=runs&cols=retirement,operator,context', /Stand 22\. Nov\. 2026/);
    await go('/de/?open=1&at=2025-11-18', /Stand 18\. Nov\. 2025/);
    await go('/?at=2026-06-29', /As of 29 Jun 2026/);
  });

  it('follows from panel to panel', async () => {
    const { go, alike } = openTwice('/?model=anthropic/claude-opus-4-8&in=azure');
    await alike(/Generally available.*History/);
    await go('/?model=anthropic/claude-opus-4-8', /On the three clouds/);
    await go('/?model=anthropic/claude-opus-4-8&in=aws&at=2026-06-29', /29 June 2026.*History/);
    await go('/?model=xai/grok-4-3&in=gcp&at=2027-06-30', /Grok 4\.3 on/);
    await go('/de/?model=xai/grok-4-3&in=gcp', /Verlauf/);
    await go('/de/', /Stand 22\. Nov\. 2026/);
  });

  it('follows on the deal', async () => {
    const { go, alike } = openTwice('/deal');
    await alike(/45 billion/);
    await go('/deal?at=2025-11-17', /As of 17 Nov 2025/);
    await go('/deal?at=2026-06-29', /As of 29 Jun 2026/);
    await go('/de/deal', /45 Milliarden/);
    await go('/', /As of 22 Nov 2026/);
  });

  it('is driven by hand to another day without an error screen', async () => {
    history.replaceState(null, '', '/');
    const { container } = render(drawn());
    const user = userEvent.setup();
    for (const day of ['2025-11-17', '2027-06-30']) {
      await screen.findByRole('slider');
      translateTexts(container);
      await chooseDay(user, day);
    }
    expect(screen.queryByText(slotWords.en.crash)).toBeNull();
    expect(textOf(screen.getByRole('button', { name: /enter another day$/ }))).toBe(
      '30 Jun 2027, enter another day',
    );
  });
});

describe('A translated frame', () => {
  it.each(['claim', 'matrix', 'lanes', 'family', 'model'])('of %s follows its host', async (id) => {
    const { tell } = await renderEmbed(`widget=${id}`);
    for (const at of ['2025-11-17', '2025-11-18', '2027-06-30', '2026-06-29']) {
      translateTexts(document.body);
      tell({ tricloud: 1, type: 'set-view', query: `at=${at}` });
    }
    const followed = textOf(document.body);
    document.body.replaceChildren();
    await renderEmbed(`widget=${id}&at=2026-06-29`);
    expect(followed).toBe(textOf(document.body));
  });
});
