import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse } from 'msw';
import { http } from 'msw/http';
import { describe, expect, it, test } from 'vitest';
import { platformWords } from '#i18n/words/platforms.ts';
import { statusWords } from '#i18n/words/status.ts';
import { server } from '#mocks/node.ts';
import { platformsOf } from '#test/support/draw-platforms.ts';
import { addressNow, headline, renderApp } from '#test/support/render-app.tsx';

const words = platformWords.en;
const ENDPOINT = '*/api/v1/platforms';
const told = (name: RegExp) => headline(name);
const facts = (clouds: string) => screen.getByRole('table', { name: words.caption(clouds) });
const columnsOf = (table: HTMLElement) => {
  const [head] = within(table).getAllByRole('row');
  return [...(head?.querySelectorAll('th') ?? [])].map(
    (each) => each.querySelector('b')?.textContent,
  );
};

describe('The platforms', () => {
  it('say in how many points they differ, in the headline, the title, and for each audience', async () => {
    renderApp('/platforms');
    const heading = await told(/^The three clouds differ in \d+ of \d+ points/);
    await waitFor(() =>
      expect(`${document.title.replace(' · Tricloud', '')}.`).toBe(heading.textContent),
    );
    for (const name of Object.values(words.meaning)) {
      const region = screen.getByRole('region', { name });
      expect(region.querySelector('p')?.textContent).toMatch(/\d.*\.$/);
    }
  });

  it('give each fact its sources, and an empty cell no “no”', async () => {
    renderApp('/platforms');
    await told(/^The three/);
    const table = facts('Azure, AWS and Google Cloud');
    for (const fact of table.querySelectorAll('tr[data-verdict] [data-topic]')) {
      expect(fact.querySelector('summary')?.textContent).toMatch(/sources?/);
    }
    const row = within(table).getByRole('rowheader', {
      name: new RegExp(`^${words.rows.support}`),
    });
    const empty = row.closest('tr')?.querySelector<HTMLElement>('td[data-cloud="gcp"]');
    expect(empty?.textContent).toContain(statusWords.en.short['not-documented']);
    expect(empty?.textContent).toContain(words.notDocumented);
  });

  it('mark in the cell what its sources disagree on', async () => {
    renderApp('/platforms');
    await told(/^The three/);
    const table = facts('Azure, AWS and Google Cloud');
    const processor = within(table)
      .getByRole('rowheader', { name: new RegExp(`^${words.rows.processor}`) })
      .closest('tr');
    expect(processor?.querySelector('[data-cloud="aws"]')?.textContent).toContain(words.disagree);
    expect(processor?.querySelector('[data-cloud="gcp"]')?.textContent).not.toContain(
      words.disagree,
    );
  });
});

describe('Choosing platforms', () => {
  it('changes the headline, the columns and the address', async () => {
    const user = renderApp('/platforms');
    await told(/^The three/);
    const choice = within(screen.getByRole('group', { name: words.choose }));
    await user.click(choice.getByRole('checkbox', { name: 'Google Cloud' }));
    await told(/^Azure and AWS differ in/);
    expect(addressNow()).toBe('/platforms?cloud=azure,aws');
    expect(columnsOf(facts('Azure and AWS'))).toEqual([undefined, 'Azure', 'AWS']);
    await user.click(choice.getByRole('checkbox', { name: 'Google Cloud' }));
    await told(/^The three/);
    expect(addressNow()).toBe('/platforms');
  });

  it('of one platform says how much of it is documented, and compares nothing', async () => {
    renderApp('/platforms?cloud=aws&only=1');
    await told(/^\d+ of \d+ points about AWS are documented\.$/);
    expect(screen.queryByRole('checkbox', { name: /^Differences only/ })).toBeNull();
    expect(screen.queryByText(words.verdicts.differs)).toBeNull();
    expect(screen.getByRole('region', { name: words.questions })).toBeDefined();
  });
});

describe('Differences only', () => {
  it('leaves the rows that the headline counts, and nothing else', async () => {
    const user = renderApp('/platforms?cloud=azure,aws');
    const heading = await told(/^Azure and AWS differ in/);
    const count = Number(/differ in (\d+)/.exec(heading.textContent ?? '')?.[1]);
    await user.click(
      screen.getByRole('checkbox', { name: new RegExp(`^Differences only: ${count} of`) }),
    );
    await waitFor(() => expect(addressNow()).toBe('/platforms?cloud=azure,aws&only=1'));
    await waitFor(() => expect(document.querySelectorAll('tr[data-verdict]')).toHaveLength(count));
    expect(document.querySelectorAll('tr[data-verdict="differs"]')).toHaveLength(count);
    expect(screen.queryByRole('region', { name: words.questions })).toBeNull();
  });
});

describe('What does not come', () => {
  test.each(['/platforms', '/platforms?only=1'])(
    'is said, and can be had again: %s',
    async (at) => {
      server.use(http.get(ENDPOINT, () => HttpResponse.error()));
      const user = renderApp(at);
      const alert = within(await screen.findByRole('alert'));
      expect(alert.getByText(words.failed)).toBeDefined();
      await told(new RegExp(words.headlineBare));
      server.resetHandlers();
      await user.click(alert.getByRole('button', { name: 'Try again' }));
      await told(/^The three clouds differ/);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('leaves the facts standing where only the sources are missing', async () => {
    server.use(http.get('*/api/v1/sources', () => HttpResponse.error()));
    renderApp('/platforms');
    await told(/^The three/);
    expect(within(await screen.findByRole('alert')).getByText(words.sourcesFailed)).toBeDefined();
  });

  it('is called empty where the edition has no facts', async () => {
    server.use(http.get(ENDPOINT, () => HttpResponse.json(platformsOf({}))));
    renderApp('/platforms');
    expect(await screen.findByText(words.empty)).toBeDefined();
  });
});
