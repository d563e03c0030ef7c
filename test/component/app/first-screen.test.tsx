import { act, screen, waitFor, within } from '@testing-library/react';
import { http } from 'msw/http';
import { describe, expect, it, test } from 'vitest';
import { claimBlockWords } from '#i18n/words/claim-block.ts';
import { server } from '#mocks/node.ts';
import { load } from '#test/support/api.ts';
import { chooseDay, spokenDay } from '#test/support/day-control.ts';
import { addressNow, headline, renderApp } from '#test/support/render-app.tsx';

const CLAUDE_ALONE = 'Claude is the one top model on all three clouds.';
const NOBODY = 'No top model is on all three clouds.';

const table = () => screen.findByRole('table', { name: /^Models on/ });

describe('The first screen', () => {
  it('says the claim as its one main heading', async () => {
    renderApp();
    expect((await headline()).textContent).toBe(CLAUDE_ALONE);
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByText('The same version, generally available on each.')).toBeDefined();
  });

  it('carries the claim for scripts too', async () => {
    renderApp();
    const claim = (await headline()).closest('[data-claim-reach]');
    expect([
      claim?.getAttribute('data-claim-reach'),
      claim?.getAttribute('data-claim-families'),
    ]).toEqual(['same-version-ga', 'claude']);
  });

  it('waits visibly until the catalogue has come', async () => {
    let open = () => {};
    const gate = new Promise<undefined>((resolve) => (open = () => resolve(undefined)));
    server.use(http.get('*/api/v1/catalogue', () => gate));
    renderApp();
    expect(screen.getByText('Loading the catalogue …')).toBeDefined();
    expect(screen.queryByRole('heading', { level: 1, name: CLAUDE_ALONE })).toBeNull();
    open();
    await headline(CLAUDE_ALONE);
    expect(screen.queryByText('Loading the catalogue …')).toBeNull();
  });

  it('has one way to skip to the content and one main region', async () => {
    renderApp();
    await headline();
    const skip = screen.getByRole('link', { name: 'Skip to the content' });
    expect(skip.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`);
  });
});

describe('Printed within seconds of opening', () => {
  it('says that the sources had not come yet, and only then', async () => {
    renderApp();
    await headline(CLAUDE_ALONE);
    expect(screen.queryByText(claimBlockWords.en.unsourced)).toBeNull();
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(screen.getByText(claimBlockWords.en.unsourced)).toBeDefined();
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(screen.queryByText(claimBlockWords.en.unsourced)).toBeNull();
  });
});

describe('The matrix', () => {
  it('is a table that says what it shows and for which day', async () => {
    renderApp('/?at=2026-06-29');
    const caption = within(await table()).getByText(/^Models on Azure, AWS and Google Cloud/);
    expect([caption.tagName, caption.textContent]).toEqual([
      'CAPTION',
      expect.stringContaining('29 June 2026'),
    ]);
  });

  it('has the three clouds as columns, in their order', async () => {
    renderApp();
    const heads = [...(await table()).querySelectorAll('th[scope="col"]')];
    const clouds = heads.map((head) => head.textContent.trim()).slice(0, 4);
    expect(clouds).toEqual([
      'Model',
      expect.stringMatching(/^Azure/),
      expect.stringMatching(/^AWS/),
      expect.stringMatching(/^Google Cloud/),
    ]);
  });

  it('pins the family that has the claim to its top, by the rule', async () => {
    renderApp();
    const [first] = [...(await table()).querySelectorAll('tbody th[scope="row"]')];
    expect(first?.textContent).toContain('Claude');
    const cells = [...(first?.closest('tr')?.querySelectorAll('[data-family]') ?? [])];
    expect(
      cells.map((cell) =>
        ['family', 'cloud', 'status'].map((key) => cell.getAttribute(`data-${key}`)),
      ),
    ).toEqual(['azure', 'aws', 'gcp'].map((cloud) => ['claude', cloud, 'ga']));
  });

  it('names every row, and no family twice', async () => {
    renderApp();
    const rows = [...(await table()).querySelectorAll('tr:has(td[data-family])')];
    const families = rows.map((row) => row.querySelector('td')?.getAttribute('data-family'));
    expect(rows.filter((row) => row.querySelectorAll('th[scope="row"]').length !== 1)).toEqual([]);
    expect(new Set(families).size).toBe(families.length);
    const frontier = (await load('catalogue')).families.filter((each) => each.frontier);
    expect(new Set(families.slice(0, frontier.length))).toEqual(
      new Set(frontier.map(({ id }) => id)),
    );
  });

  it('says each status in words, not in colour alone', async () => {
    renderApp();
    const cells = [...(await table()).querySelectorAll('td[data-status]')];
    expect(cells.length).toBeGreaterThan(15);
    expect(cells.filter((cell) => !/[A-Za-z]{2}/.test(cell.textContent))).toEqual([]);
  });

  it('opens a family into its versions', async () => {
    const user = renderApp();
    const grok = () => screen.getByRole('button', { name: /^Grok/, expanded: false });
    await table();
    expect(document.querySelectorAll('td[data-model^="xai/"]')).toHaveLength(0);
    await user.click(grok());
    expect(document.querySelectorAll('td[data-model="xai/grok-4-3"]')).toHaveLength(3);
    expect(addressNow()).toBe('/?toggle=grok');
  });
});

describe('The day', () => {
  test.each([
    ['2025-11-17', NOBODY, 'none', '17 November 2025'],
    ['2025-11-18', CLAUDE_ALONE, 'same-version-sale', '18 November 2025'],
    ['2026-06-29', CLAUDE_ALONE, 'same-version-ga', '29 June 2026'],
  ])('%s in a link gives that day’s claim: %s', async (day, claim, reach, spoken) => {
    renderApp(`/?at=${day}`);
    const heading = await headline(claim);
    expect(heading.closest('[data-claim-reach]')?.getAttribute('data-claim-reach')).toBe(reach);
    expect(await spokenDay()).toContain(spoken);
  });

  it('is today where the link names none', async () => {
    renderApp();
    expect(await spokenDay()).toContain('22 November 2026');
  });

  it('chosen by hand changes the claim and the address', async () => {
    const user = renderApp();
    await chooseDay(user, '2025-11-17');
    await headline(NOBODY);
    await waitFor(() => expect(addressNow()).toBe('/?at=2025-11-17'));
  });

  it('can be left for today again', async () => {
    const user = renderApp('/?at=2025-11-17');
    await headline(NOBODY);
    await user.click(screen.getByRole('button', { name: /^Today/ }));
    await headline(CLAUDE_ALONE);
    await waitFor(() => expect(addressNow()).toBe('/'));
  });

  it('goes back with the browser', async () => {
    const user = renderApp();
    await chooseDay(user, '2025-11-17');
    await headline(NOBODY);
    await waitFor(() => expect(addressNow()).toBe('/?at=2025-11-17'));
    history.back();
    await headline(CLAUDE_ALONE);
    expect(addressNow()).toBe('/');
  });

  it('moves without asking the server again', async () => {
    const user = renderApp();
    await headline();
    const asked: string[] = [];
    server.use(http.get('*/api/v1/catalogue', ({ request }) => void asked.push(request.url)));
    await chooseDay(user, '2025-11-17');
    await headline(NOBODY);
    expect(asked).toEqual([]);
  });
});
