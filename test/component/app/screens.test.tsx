import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import { describe, expect, it, test } from 'vitest';
import { server } from '#mocks/node.ts';
import { SCREENS } from '#screens/screens.ts';
import { joinPath } from '#url/path.ts';
import { addressNow, headline, renderApp } from '#test/support/render-app.tsx';

const navigation = () => within(screen.getByRole('navigation', { name: 'Rooms' }));

describe('Every screen', () => {
  test.each(SCREENS)(
    'stands in the navigation, and has a window’s title of its own: $id',
    async (entry) => {
      renderApp(entry.path);
      const heading = await headline();
      const link = navigation().getByRole('link', { name: entry.label.en });
      expect(link.getAttribute('aria-current')).toBe('page');
      expect(navigation().getAllByRole('link', { current: 'page' })).toHaveLength(1);
      await waitFor(() => expect(document.title).toMatch(/ · Tricloud$/));
      const title = document.title.replace(/ · Tricloud$/, '');
      await waitFor(() => expect(headingText()).toContain(title.slice(0, 20)));
      expect(heading).toBeDefined();
    },
  );

  test.each(SCREENS)('has a German twin: $id', async (entry) => {
    renderApp(joinPath(entry.path, 'de'));
    await headline();
    const rooms = within(screen.getByRole('navigation', { name: 'Räume' }));
    expect(rooms.getByRole('link', { name: entry.label.de })).toBeDefined();
    expect(document.documentElement.lang).toBe('de');
  });

  it('that does not exist has a title of its own too', async () => {
    renderApp('/nowhere');
    await headline('There is no such page');
    expect(document.title).toBe('There is no such page · Tricloud');
  });
});

describe('Going to another screen', () => {
  it('leads to its headline, and takes the day along but no panel', async () => {
    const user = renderApp('/?at=2026-06-29&rows=versions');
    const first = await headline();
    expect(document.activeElement).not.toBe(first);
    await user.click(navigation().getByRole('link', { name: 'About the data' }));
    await waitFor(() => expect(headingText()).toMatch(/sources/));
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })),
    );
    expect(addressNow()).toBe('/about?at=2026-06-29');
  });

  it('and back leads to the View that was left', async () => {
    const user = renderApp('/?at=2026-06-29&rows=versions');
    await headline();
    await user.click(navigation().getByRole('link', { name: 'The deal' }));
    await waitFor(() => expect(addressNow()).toBe('/deal?at=2026-06-29'));
    history.back();
    await waitFor(() => expect(addressNow()).toBe('/?at=2026-06-29&rows=versions'));
    await headline(/Claude/);
  });
});

describe('About the data', () => {
  it('says what there is of it, who published it, what is contradicted and what is open', async () => {
    const user = renderApp('/about');
    await waitFor(() =>
      expect(headingText()).toMatch(/^\d+ models in \d+ offerings, from [\d,]+ sources$/),
    );
    for (const name of [
      'The edition',
      'How facts get in',
      'The rule of the claim',
      'Sources',
      'Where sources contradict each other',
      'What nobody documents',
      'Licence',
      'The API',
      'Report a mistake',
    ]) {
      expect(await screen.findByRole('region', { name })).toBeDefined();
    }
    const sources = within(screen.getByRole('region', { name: 'Sources' }));
    const [publisher] = sources.getAllByRole('button');
    if (!publisher) throw new Error('no publisher stands there');
    expect(publisher.getAttribute('aria-expanded')).toBe('false');
    const before = sources.queryAllByRole('link').length;
    await user.click(publisher);
    expect(publisher.getAttribute('aria-expanded')).toBe('true');
    expect(sources.getAllByRole('link').length).toBeGreaterThan(before);
    const api = within(screen.getByRole('region', { name: 'The API' }));
    expect(api.getByRole('link', { name: 'OpenAPI document' }).getAttribute('href')).toBe(
      '/api/v1/openapi.json',
    );
  });

  it('tells the rule with who holds each step on the day shown', async () => {
    renderApp('/about?at=2025-11-18');
    const rules = within(await screen.findByRole('region', { name: 'The rule of the claim' }));
    const steps = within(rules.getAllByRole('list')[0] ?? document.body).getAllByRole('listitem');
    expect(steps.map((step) => step.dataset['reach'])).toEqual([
      'same-version-ga',
      'family-ga',
      'same-version-sale',
      'family-sale',
    ]);
    expect(steps.filter((step) => 'holds' in step.dataset)).toHaveLength(1);
    expect(steps[2]?.textContent).toContain('Claude');
  });

  it('stands where the sources do not come, says so, and can try again', async () => {
    server.use(http.get('*/api/v1/sources', () => HttpResponse.error()));
    const user = renderApp('/about');
    const alert = within(await screen.findByRole('alert'));
    expect(headingText()).toMatch(/^\d+ models in \d+ offerings$/);
    expect(screen.queryByRole('region', { name: 'Sources' })).toBeNull();
    server.resetHandlers();
    await user.click(alert.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('region', { name: 'Sources' })).toBeDefined();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

function headingText(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? '';
}
