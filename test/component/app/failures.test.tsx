import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { catalogueQuery } from '#api/queries.ts';
import { createQueryClient } from '#api/query-client.ts';
import { withoutWords } from '#i18n/words/without.ts';
import type { Catalogue } from '#domain/schema/catalogue.ts';
import { server } from '#mocks/node.ts';
import { expectNoise } from '#test/support/quiet.ts';
import { addressNow, headline, renderApp } from '#test/support/render-app.tsx';

const CLAIM = 'Claude is the one top model on all three clouds.';
const alert = () => screen.findByRole('alert');
const button = (name: string) => screen.getByRole('button', { name });

/** The catalogue fails with this, until a test says otherwise. */
function failWith(response: () => Response): void {
  server.use(http.get('*/api/v1/catalogue', response));
}

const problem = (status: number, detail: string) => () =>
  HttpResponse.json(
    { type: 'urn:test', title: 'No', status, detail },
    { status, headers: { 'content-type': 'application/problem+json' } },
  );

const FAILURES: readonly [what: string, response: () => Response, says: RegExp, detail: RegExp][] =
  [
    ['no answer', () => HttpResponse.error(), /gave no answer/, /^\/catalogue$/],
    [
      'a refusal that explains itself',
      problem(503, 'Closed on Sundays.'),
      /refused with status 503/,
      /^Closed on Sundays\.$/,
    ],
    [
      'a refusal by something else',
      () => new HttpResponse('<html>', { status: 502 }),
      /refused with status 502/,
      /^\/catalogue$/,
    ],
    [
      'an answer that breaks off',
      () => new HttpResponse('{"edition":"2026-'),
      /broke off before its end/,
      /not complete JSON/,
    ],
    [
      'an answer that is no JSON',
      () => new HttpResponse('<html></html>'),
      /broke off before its end/,
      /not complete JSON/,
    ],
    [
      'an answer of another shape',
      () => HttpResponse.json({ edition: 'soon' }),
      /another shape/,
      /^edition: /,
    ],
  ];

describe('A failure', () => {
  test.each(FAILURES)(
    'of the kind "%s" says what happened and where',
    async (_, response, says, detail) => {
      failWith(response);
      renderApp();
      const box = within(await alert());
      expect(box.getByText('The catalogue could not be loaded')).toBeDefined();
      expect(box.getByText(says)).toBeDefined();
      expect(box.getByText(detail)).toBeDefined();
      expect(screen.queryByRole('table')).toBeNull();
      expect(screen.queryByText('Loading the catalogue …')).toBeNull();
    },
  );

  test.each(FAILURES)('of the kind "%s" is over once trying again works', async (_, response) => {
    failWith(response);
    const user = renderApp('/?at=2026-06-29');
    await alert();
    server.resetHandlers();
    await user.click(button('Try again'));
    await headline(CLAIM);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(addressNow()).toBe('/?at=2026-06-29');
  });

  it('that lasts is said again', async () => {
    failWith(problem(503, 'Closed on Sundays.'));
    const user = renderApp();
    await alert();
    failWith(problem(500, 'Closed for good.'));
    await user.click(button('Try again'));
    expect(await screen.findByText(/refused with status 500/)).toBeDefined();
  });

  it('speaks German to whoever does', async () => {
    failWith(() => HttpResponse.error());
    renderApp('/de/');
    const box = within(await alert());
    expect(box.getByText('Der Katalog ließ sich nicht laden')).toBeDefined();
    expect(box.getByRole('button', { name: 'Noch einmal versuchen' })).toBeDefined();
  });
});

describe('A failure that the link switches on', () => {
  test.each([
    ['broken', /broke off before its end/],
    ['offline', /gave no answer/],
  ])('says so and can be switched off: %s', async (scenario, says) => {
    const user = renderApp(`/?at=2026-06-29&scenario=${scenario}`);
    const box = within(await alert());
    expect(box.getByText(says)).toBeDefined();
    expect(box.getByText(new RegExp(`scenario “${scenario}”`))).toBeDefined();
    await user.click(button('Switch it off and try again'));
    await headline(CLAIM);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(addressNow()).toBe('/?at=2026-06-29');
  });

  it('stays switched on where one only tries again', async () => {
    const user = renderApp('/?scenario=broken');
    await alert();
    await user.click(button('Try again'));
    expect(await screen.findByText(/broke off before its end/)).toBeDefined();
    expect(addressNow()).toBe('/?scenario=broken');
  });

  it('"empty" says that there is nothing', async () => {
    renderApp('/?scenario=empty');
    expect(await screen.findByText('The catalogue is empty: it lists no model.')).toBeDefined();
  });

  it('"stale" shows the edition that it is', async () => {
    renderApp('/?scenario=stale');
    await headline();
    expect(screen.getAllByText(/30 June? 2026/).length).toBeGreaterThan(0);
  });
});

describe('An answer beside the catalogue that does not come', () => {
  it('is said in one line where it is missing, and can be asked for again', async () => {
    server.use(http.get('*/api/v1/events', () => HttpResponse.error()));
    const user = renderApp();
    const line = await screen.findByText(withoutWords.en.events);
    await headline();
    server.resetHandlers();
    await user.click(button('Try again'));
    await waitFor(() => expect(line.isConnected).toBe(false));
  });

  it('is no capability that everything lacks', async () => {
    server.use(http.get('*/api/v1/capabilities', () => HttpResponse.error()));
    renderApp('/?feature=batch');
    await screen.findByText(withoutWords.en.supports);
  });
});

describe('What a link asks for and cannot be shown', () => {
  it('is a day too far away: the nearest stands, and nothing is claimed of 2099', async () => {
    renderApp('/?at=2099-01-01');
    await screen.findByText(/1 January 2099 is too far away to say anything of it/);
    expect(screen.queryByText(/^As of .*2099/)).toBeNull();
    expect(screen.getAllByText(/^As of .*2027/).length).toBeGreaterThan(0);
  });

  it('is told in words for people, and no longer than it takes to know it again', async () => {
    renderApp(`/?model=acme/one&sort=${'x'.repeat(500)}`);
    await screen.findByText('The link names a model that we do not know: “acme/one”');
    const long = screen.getByText(/“x+…” is nothing that “sort” can be set to/);
    expect(long.textContent.length).toBeLessThan(120);
  });
});

describe('A clock that cannot be right', () => {
  test.each(['1970-01-01', '2023-05-05'])(
    'is not believed: at %s the edition’s day stands for today, and that is said',
    async (day) => {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${day}T12:00:00`) });
      onTestFinished(() => void vi.useRealTimers());
      renderApp('/', { today: day });
      await screen.findByText(/The clock of this device seems wrong.*13 November 2026/);
      expect(screen.getAllByText(/^As of 13 Nov 2026/).length).toBeGreaterThan(0);
    },
  );

  it('is believed where it can be', async () => {
    renderApp();
    const [chip] = await screen.findAllByText(/^As of 22 Nov 2026/);
    expect(chip?.title).toMatch(/time zone of this device: UTC$/);
    expect(screen.queryByText(/clock of this device/)).toBeNull();
  });
});

describe('A screen that fails while it is drawn', () => {
  it('says so and offers to reload, instead of a white page', async () => {
    const client = createQueryClient();
    const empty = { edition: '2026-11-22', clouds: [], labs: [], families: [], offerings: [] };
    // No server gets this past the parser: it stands for a mistake of our own.
    const catalogue = { ...empty, models: [null] } as unknown as Catalogue;
    client.setQueryData(catalogueQuery().queryKey, catalogue);
    expectNoise(/Cannot read properties|undefined/);
    renderApp('/', { client });
    const box = within(await alert());
    expect(box.getByText('Something in this screen failed')).toBeDefined();
    expect(box.getByRole('button', { name: 'Reload' })).toBeDefined();
  });
});
