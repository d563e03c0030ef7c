import { cleanup, screen, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import { describe, expect, it, test } from 'vitest';
import { endsSoonWords } from '#i18n/words/ends-soon.ts';
import { filterWords } from '#i18n/words/filters.ts';
import { retirementWords } from '#i18n/words/retirements.ts';
import { SOON_DAYS } from '#domain/end-of.ts';
import { server } from '#mocks/node.ts';
import { headline, renderApp } from '#test/support/render-app.tsx';

const words = retirementWords.en;
const ENDPOINT = '*/api/v1/retirements';
const ahead = () => screen.getByRole('table', { name: words.caption(words.ahead) });
const countsAhead = () => within(ahead()).getAllByRole('row').length - 1;

describe('What ends', () => {
  it('says in headline and title how much ends soon, and lists all that lies ahead with its sources', async () => {
    renderApp('/retirements?at=2026-11-13');
    const heading = await headline(/^\d+ offerings? ends? within 90 days/);
    expect(document.title).toBe(`${heading.textContent?.replace(/\.$/, '')} · Tricloud`);
    for (const row of within(ahead()).getAllByRole('row').slice(1)) {
      within(row).getByText(/^in \d+ days$|^tomorrow$/);
      within(row).getByText(/^\d+ sources?$/);
    }
  });

  it('follows the filters of the View, and takes them away', async () => {
    const user = renderApp('/retirements?at=2026-11-13&family=claude&cloud=azure');
    await headline(/within 90 days/);
    const few = countsAhead();
    expect(
      within(ahead())
        .getAllByRole('rowheader')
        .map((each) => each.textContent),
    ).toEqual(expect.arrayContaining([expect.stringMatching(/^Claude/)]));
    await user.click(screen.getByRole('button', { name: filterWords.en.clear }));
    expect(countsAhead()).toBeGreaterThan(few);
  });

  it('keeps apart what is over without a word, what is still listed, and the past', async () => {
    renderApp('/retirements?at=2026-11-24');
    await headline(/within 90 days/);
    for (const name of [words.unconfirmed, words.outlived]) screen.getByRole('heading', { name });
    screen.getByText(/^Ended before \(\d+\)$/);
  });

  it('says that nothing ends where nothing does', async () => {
    renderApp('/retirements?at=2026-11-13&family=gemini&cloud=aws');
    await headline(/^Nothing shown here ends/);
    expect(screen.getAllByText(new RegExp(words.aheadNone))).toHaveLength(1);
  });

  test.each([
    ['a refusal', () => new HttpResponse(null, { status: 500 })],
    ['another shape', () => HttpResponse.json({ retirements: 1 })],
  ])('after %s says what is missing and asks again', async (_, answer) => {
    server.use(http.get(ENDPOINT, answer));
    const user = renderApp('/retirements');
    await screen.findByText(words.failed);
    expect(screen.queryByText(words.aheadNone)).toBeNull();
    server.resetHandlers();
    await user.click(screen.getByRole('button', { name: /again/ }));
    await headline(/within 90 days/);
  });
});

describe('The home screen', () => {
  it('has one line about what ends soon of what is shown, and none where nothing does', async () => {
    renderApp('/?at=2026-11-13&family=claude');
    const line = await screen.findByText(endsSoonWords.en.soon(SOON_DAYS));
    expect(line.parentElement?.textContent).toMatch(
      /Claude \S+ [\d.]+ on (Azure|AWS|Google Cloud)/,
    );
    const link = screen.getByRole('link', { name: endsSoonWords.en.all, current: false });
    expect(link.getAttribute('href')).toContain('/retirements?');
    cleanup();
    renderApp('/?at=2026-11-13&family=gemini&cloud=aws,azure');
    await headline();
    expect(screen.queryByText(endsSoonWords.en.soon(SOON_DAYS))).toBeNull();
  });
});
