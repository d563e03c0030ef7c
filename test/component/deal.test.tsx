import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { http, HttpResponse } from 'msw';
import { useState, type ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { createQueryClient } from '#api/query-client.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { server } from '#mocks/node.ts';
import { load } from '#test/support/api.ts';
import { hrefOf } from '#url/print.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';
import { ArticleClaims } from '#views/deal/ArticleClaims.tsx';
import { ClaimCheck } from '#views/deal/ClaimCheck.tsx';
import { DealView } from '#views/deal/DealView.tsx';

const TODAY = '2026-11-22';
const index = indexCatalogue(await load('catalogue'));
const deal = await load('deal');
const sources = await load('sources');
const { events } = await load('events');
vi.setConfig({ hookTimeout: 60_000 }); // a long page takes long to tear down on a busy machine

function Page({ start, locale }: { start: View; locale: Locale }) {
  const [view, setView] = useState(start);
  return (
    <LocaleContext value={locale}>
      <DealView
        index={index}
        view={view}
        today={TODAY}
        href={(to, room = '/deal') => hrefOf(room, to)}
        onView={setView}
      />
    </LocaleContext>
  );
}

function show(view: Partial<View> = {}, locale: Locale = 'en') {
  const client = createQueryClient();
  render(
    <QueryClientProvider client={client}>
      <Page start={{ ...DEFAULT_VIEW, ...view }} locale={locale} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), client };
}

/** A section by its anchor, once it is there: asking the long page for roles takes seconds. */
const section = (id: string) =>
  waitFor(() => {
    const found = document.getElementById(id);
    if (!found) throw new Error(`no section ${id}`);
    return found;
  });
const fates = async () => {
  const part = await section('exclusivity');
  return [...part.querySelectorAll('[data-fate]')].map((each) =>
    [each.getAttribute('data-family'), each.getAttribute('data-fate')].join(' '),
  );
};

describe('The deal’s screen', () => {
  it('computes its headline from the facts: the sum and the day', async () => {
    show();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'A deal of up to 45 billion US dollars, announced on 18 November 2025',
      }),
    ).toBeTruthy();
    expect(
      screen.getByText(/30 billion of it is a commitment, 15 billion is a ceiling/),
    ).toBeTruthy();
    expect(screen.getByText(/The same day put Claude on all three clouds\./)).toBeTruthy();
  });

  it('speaks German as well', async () => {
    show({}, 'de');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Ein Deal über bis zu 45 Milliarden US-Dollar, angekündigt am 18. November 2025',
      }),
    ).toBeTruthy();
  });

  it('lists its sections as plain links, each to a part with that very name', async () => {
    show();
    const contents = await screen.findByRole('navigation', { name: 'On this page' });
    const links = within(contents).getAllByRole('link');
    expect(links).toHaveLength(13);
    for (const link of links) {
      const target = document.querySelector(link.getAttribute('href') ?? '');
      const title = target?.querySelector('h2')?.textContent;
      expect(title).toBe(link.textContent);
    }
  });

  it('is a skeleton while the facts come', async () => {
    show();
    expect(screen.getByRole('status').textContent).toBe('Loading the facts of the deal …');
    await screen.findByRole('heading', { level: 1 });
    expect(screen.queryByText('Loading the facts of the deal …')).toBeNull();
  });
});

describe('The matrix one day apart', () => {
  it('shows the claim of each day and marks the one cell that changed', async () => {
    show();
    const part = await section('exclusivity');
    const headings = within(part)
      .getAllByRole('heading', { level: 3 })
      .map((each) => each.textContent);
    expect(headings.slice(0, 2)).toEqual([
      'No top model is on all three clouds.',
      'Claude is the one top model on all three clouds.',
    ]);
    const changed = [...part.querySelectorAll('[data-changed]')];
    expect(changed.map((cell) => cell.textContent.trim())).toEqual([
      'Preview (changed since the day before)',
    ]);
    expect(changed[0]?.getAttribute('data-cloud')).toBe('azure');
  });

  it('leads to the whole View of each day, in the language and theme of the link', async () => {
    show({ theme: 'dark', clouds: ['aws'] });
    const part = await section('exclusivity');
    const hrefs = within(part)
      .getAllByRole('link', { name: /^Open the full view/ })
      .map((link) => link.getAttribute('href'));
    expect(hrefs).toEqual(['/?at=2025-11-17&theme=dark', '/?at=2025-11-18&theme=dark']);
  });
});

describe('What became of each exclusivity', () => {
  it('is computed for today', async () => {
    show();
    expect(await fates()).toEqual(['gpt ended', 'gemini holds', 'grok ended']);
    expect(
      screen.getByText(
        'On sale (preview) since 28 April 2026, generally available since 1 June 2026.',
      ),
    ).toBeTruthy();
    expect(screen.getByText(/The contract: 27 April 2026/)).toBeTruthy();
  });

  it('follows the day of the link', async () => {
    const { user } = show({ at: '2026-04-26' });
    expect(await fates()).toEqual(['gpt holds', 'gemini holds', 'grok ended']);
    expect(screen.queryByText(/The contract:/)).toBeNull();
    expect(screen.getByText(/^Shown for 26 April 2026/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Show today' }));
    expect(await fates()).toEqual(['gpt ended', 'gemini holds', 'grok ended']);
  });

  it('is nothing yet on a day before the announcement', async () => {
    show({ at: '2024-01-01' });
    expect(await fates()).toEqual([]);
    expect(screen.getByText(/On 1 January 2024 the announcement had not been made/)).toBeTruthy();
    expect(await section('afterwards')).toHaveProperty(
      'textContent',
      expect.stringContaining('Nothing has happened yet on the day shown.'),
    );
  });
});

describe('Afterwards', () => {
  it('lists what happened up to the day, and folds away what came later', async () => {
    show({ at: '2026-02-20' });
    const part = await section('afterwards');
    await within(part).findByText('2 events from the announcement to 20 February 2026.');
    const [told] = within(part)
      .getAllByRole('list')
      .filter((each) => each.tagName === 'OL');
    expect([...(told?.querySelectorAll('time') ?? [])].map((time) => time.dateTime)).toEqual([
      '2025-11-24',
      '2026-02-12',
    ]);
    expect(within(part).getByText('22 events after 20 February 2026')).toBeTruthy();
  });
});

describe('A part of the screen stands alone:', () => {
  const alone = (part: ReactNode) => render(<LocaleContext value="en">{part}</LocaleContext>);
  const line = (id: string) => {
    const found = document.getElementById(`fact-${id}`);
    if (!found) throw new Error(`no line for ${id}`);
    return found;
  };

  it('the claims are counted by verdict', () => {
    alone(<ArticleClaims deal={deal} sources={null} />);
    const tally = [...document.querySelectorAll('dl > div')].map((row) => row.textContent);
    expect(tally).toEqual([
      'confirmed 9 claims',
      'with limits 7 claims',
      'differs 2 claims',
      'not supported 4 claims',
      'commentary 4 claims',
    ]);
  });

  it('a claim without a source says that it has none', () => {
    alone(<ArticleClaims deal={deal} sources={null} />);
    expect(line('immediate-access').textContent).toMatch(/^not supported.*instantly\..*No source$/);
  });

  it('the sources of a claim are one click away', async () => {
    const user = userEvent.setup();
    alone(<ArticleClaims deal={deal} sources={sources} />);
    const told = within(line('announced-on'));
    await user.click(told.getByText('2 sources'));
    expect(told.getAllByRole('link')).toHaveLength(2);
  });

  it('the researchers’ check gives a reason for every difference', () => {
    alone(<ClaimCheck index={index} deal={deal} events={events} sources={null} />);
    expect(screen.getByText('They agree on 3 of 6 readings.')).toBeTruthy();
    const lines = [...document.querySelectorAll('tbody tr')].map((each) => [
      each.getAttribute('data-agrees'),
      /not documented|first day unknown/.test(each.textContent),
    ]);
    expect(lines).toEqual([
      ['true', false],
      ['true', false],
      ['false', true],
      ['false', true],
      ['false', true],
      ['true', false],
    ]);
  });
});

describe('When something does not come', () => {
  it('says so where the facts fail, and tries again', async () => {
    let broken = true;
    server.use(
      http.get('*/api/v1/deal', () =>
        broken ? new HttpResponse(null, { status: 503 }) : undefined,
      ),
    );
    const { user } = show();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The facts of the deal could not be loaded')).toBeTruthy();
    broken = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('heading', { level: 1 })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('keeps the last good facts when a later answer fails', async () => {
    const { client } = show();
    await screen.findByRole('heading', { level: 1 });
    server.use(http.get('*/api/v1/deal', () => new HttpResponse(null, { status: 503 })));
    void client.invalidateQueries({ queryKey: ['deal'] });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/What stands below is the last good data\./)).toBeTruthy();
    expect(screen.getByRole('heading', { level: 1 })).toBeTruthy();
  });

  it('never takes missing events for a quiet time', async () => {
    server.use(http.get('*/api/v1/events', () => new HttpResponse(null, { status: 503 })));
    show();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The events could not be loaded')).toBeTruthy();
    const part = await section('afterwards');
    expect(part.textContent).toContain('The events are not loaded');
    expect(part.textContent).not.toContain('Nothing has happened');
    expect((await section('meaning')).textContent).not.toContain('Nothing dated');
  });

  it('says that there are no facts where the answer holds none', async () => {
    server.use(http.get('*/api/v1/deal', () => HttpResponse.json({ ...deal, facts: [] })));
    show();
    expect(await screen.findByText('The catalogue holds no facts about the deal.')).toBeTruthy();
  });
});
