import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it, test, vi } from 'vitest';
import { DEAL_SECTIONS } from '#i18n/words/deal.ts';
import { server } from '#mocks/node.ts';
import { all, comes, one, showDeal, textOf, told } from '#test/support/deal-page.tsx';

vi.setConfig({ hookTimeout: 60_000 }); // a long page takes long to tear down on a busy machine

const fates = async () => {
  const part = await comes('#exclusivity');
  return all('[data-fate]', part).map((each) =>
    [each.getAttribute('data-family'), each.getAttribute('data-fate')].join(' '),
  );
};

describe('The deal’s screen', () => {
  it('computes its headline from the facts: the sum and the day', async () => {
    showDeal();
    const name = 'A deal of up to 45 billion US dollars, announced on 18 November 2025';
    expect(await screen.findByRole('heading', { level: 1, name })).toBeTruthy();
    expect(
      screen.getByText(/30 billion of it is a commitment, 15 billion is a ceiling/),
    ).toBeTruthy();
    expect(screen.getByText(/The same day put Claude on all three clouds\./)).toBeTruthy();
  });

  it('speaks German as well, and keeps the currency in one piece', async () => {
    showDeal({}, 'de');
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Ein Deal über bis zu 45 Milliarden US\u2011Dollar, angekündigt am 18. November 2025',
      }),
    ).toBeTruthy();
    expect(screen.getByText(/Derselbe Tag brachte Claude auf alle drei Clouds\./)).toBeTruthy();
  });

  it('lists its sections as plain links, each to a part with that very name', async () => {
    showDeal();
    const contents = await screen.findByRole('navigation', { name: 'On this page' });
    const links = within(contents).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      DEAL_SECTIONS.map((id) => `#${id}`),
    );
    for (const link of links) {
      const target = one(link.getAttribute('href') ?? '');
      expect(one('h2', target).textContent).toBe(link.textContent);
    }
  });

  it('folds that list where it would stand before the sections', async () => {
    showDeal();
    // jsdom answers every media query with "no": the list has no room beside them.
    expect(one('nav details', await comes('body:has(nav)')).hasAttribute('open')).toBe(false);
  });

  it('leads nowhere in vain: every link within the page has its place', async () => {
    showDeal();
    await comes('#afterwards [data-event]');
    const targets = all('a[href^="#"]').map((link) => link.getAttribute('href')?.slice(1) ?? '');
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter((id) => document.getElementById(id) === null)).toEqual([]);
    const ids = all('[id]').map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('is a skeleton while the facts come, and has a headline even then', async () => {
    showDeal();
    expect(screen.getByRole('status').textContent).toBe('Loading the facts of the deal …');
    expect(textOf(one('h1'))).toBe('The deal of Microsoft, Nvidia and Anthropic');
    await screen.findByText(/30 billion of it/);
    expect(screen.queryByText('Loading the facts of the deal …')).toBeNull();
  });
});

describe('The day of the link', () => {
  it('moves what became of each exclusivity, and is live without one', async () => {
    showDeal();
    expect(await fates()).toEqual(['gpt ended', 'gemini holds', 'grok ended']);
    expect(screen.queryByText(/^Frozen on/)).toBeNull();
  });

  it('is frozen: how many facts have changed since, and what the day is about', async () => {
    showDeal({ at: '2026-04-26' });
    expect(await fates()).toEqual(['gpt holds', 'gemini holds', 'grok ended']);
    expect(
      await screen.findByText(/^Frozen on 26 April 2026: \d+ facts have changed since$/),
    ).toBeTruthy();
    expect(screen.getByText(/^What became of the deal is told up to 26 April 2026\./)).toBeTruthy();
    expect(one('input[type=range]')).toBeTruthy();
  });

  it('before the announcement has nothing that followed from it', async () => {
    showDeal({ at: '2024-01-01' });
    expect(await fates()).toEqual([]);
    expect(screen.getByText(/On 1 January 2024 the announcement had not been made/)).toBeTruthy();
    await screen.findByText('Nothing has happened yet on the day shown.');
  });

  test.each([
    ['2026-11-13', '13 November 2026', false],
    ['2027-03-01', '1 March 2027, as known on 13 November 2026', true],
  ])('after the edition says what is known: %s', async (at, said, asKnown) => {
    showDeal({ at });
    await screen.findByText(new RegExp(`events from the announcement to ${said}\\.$`));
    expect(
      screen.getByText(new RegExp(`^What became of the deal is told up to ${said}\\.`)),
    ).toBeTruthy();
    for (const id of ['exclusivity', 'meaning', 'afterwards']) {
      const lead = textOf(one(`#${id}`));
      expect(lead).toContain(said);
      expect(lead.includes('as known on')).toBe(asKnown);
    }
  });
});

describe('When something does not come', () => {
  const down = () => new HttpResponse(null, { status: 503 });

  it('says so where the facts fail, under a headline, and tries again', async () => {
    let broken = true;
    server.use(http.get('*/api/v1/deal', () => (broken ? down() : undefined)));
    const { user } = showDeal();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The facts of the deal could not be loaded')).toBeTruthy();
    expect(textOf(one('h1'))).toBe('The deal of Microsoft, Nvidia and Anthropic');
    broken = false;
    await user.click(within(alert).getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText(/30 billion of it/)).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('keeps the last good facts when a later answer fails', async () => {
    const { client } = showDeal();
    await screen.findByText(/30 billion of it/);
    server.use(http.get('*/api/v1/deal', down));
    void client.invalidateQueries({ queryKey: ['deal'] });
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText(/What stands below is the last good data\./)).toBeTruthy();
    expect(screen.getByText(/30 billion of it/)).toBeTruthy();
  });

  it('never takes missing events for a quiet time', async () => {
    server.use(http.get('*/api/v1/events', down));
    showDeal();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The events could not be loaded')).toBeTruthy();
    const part = textOf(await comes('#afterwards'));
    expect(part).toContain('The events are not loaded');
    expect(part).not.toContain('Nothing has happened');
    expect(textOf(await comes('#meaning'))).not.toContain('Nothing dated');
    expect(textOf(await comes('#exclusivity'))).not.toContain('missing evidence');
  });

  it('misses the sources of what the catalogue dates, without a "No source" of its own', async () => {
    server.use(http.get('*/api/v1/citations', down));
    showDeal();
    const alert = await screen.findByRole('alert');
    expect(within(alert).getByText('The sources could not be loaded')).toBeTruthy();
    expect(textOf(one('[data-fate]'))).not.toContain('No source');
  });

  it('says that there are no facts where the answer holds none', async () => {
    server.use(http.get('*/api/v1/deal', () => HttpResponse.json({ ...told.deal, facts: [] })));
    showDeal();
    expect(await screen.findByText('The catalogue holds no facts about the deal.')).toBeTruthy();
    expect(one('h1')).toBeTruthy();
  });
});
