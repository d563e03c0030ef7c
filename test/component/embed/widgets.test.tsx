import { screen, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw/http';
import { describe, expect, it, onTestFinished, test, vi } from 'vitest';
import { WIDGETS, widgetOf } from '#embed/widgets.ts';
import { screenOf } from '#screens/screens.ts';
import { withoutWords } from '#i18n/words/without.ts';
import { server } from '#mocks/node.ts';
import { embedNoticeWords } from '#i18n/words/embed-notices.ts';
import { DEAL_PARTS } from '#parts/deal/deal-parts.ts';
import { chooseDay } from '#test/support/day-control.ts';
import { fullLink, renderEmbed } from '#test/support/render-embed.tsx';

const IDS = WIDGETS.map(({ id }) => id);

/** One cell's status on a cloud, from its documented hooks. */
function statusOf(model: string, cloud: string): string | null {
  const cell = document.querySelector(`[data-model="${model}"][data-cloud="${cloud}"]`);
  return cell?.getAttribute('data-status') ?? null;
}

describe('Every widget', () => {
  test.each(IDS)('says its day: %s', async (id) => {
    await renderEmbed(`widget=${id}&at=2025-11-18`);
    expect((await screen.findAllByText(/18 Nov 2025/)).length).toBeGreaterThan(0);
  });

  test.each(IDS)('speaks the language of its link, against the browser: %s', async (id) => {
    await renderEmbed(`widget=${id}&lang=de`);
    expect(await screen.findByText(/^Stand 22\. Nov\. 2026/)).toBeTruthy();
    expect(document.documentElement.lang).toBe('de');
  });

  test.each(IDS)('speaks the browser’s language where its link names none: %s', async (id) => {
    await renderEmbed(`widget=${id}`, 'de');
    expect(await screen.findByText(/^Stand 22\. Nov\. 2026/)).toBeTruthy();
  });

  test.each(IDS)('ends in a link to the same view in the whole app: %s', async (id) => {
    await renderEmbed(`widget=${id}&at=2025-11-18&cloud=azure,aws&theme=dark`);
    const link = fullLink();
    const room = screenOf(widgetOf(id)?.screen ?? 'home').path;
    expect(link.getAttribute('href')).toBe(`${room}?at=2025-11-18&theme=dark&cloud=azure,aws`);
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  });

  test.each(IDS)(
    'says how much has changed since a frozen day, and live nothing: %s',
    async (id) => {
      await renderEmbed(`widget=${id}&at=2025-11-18`);
      expect(screen.getByText(/^Frozen on 18 November 2025.*\d+ .*change/)).toBeTruthy();
      document.body.replaceChildren();
      await renderEmbed(`widget=${id}`);
      expect(screen.queryByText(/Frozen/)).toBeNull();
    },
  );

  test.each(IDS)('has no heading unless the host asks for a level: %s', async (id) => {
    await renderEmbed(`widget=${id}`);
    await screen.findAllByText(/22 Nov 2026/);
    expect(screen.queryAllByRole('heading')).toEqual([]);
    document.body.replaceChildren();
    await renderEmbed(`widget=${id}&h=3`);
    expect((await screen.findAllByRole('heading', { level: 3 })).length).toBeGreaterThan(0);
    for (const level of [1, 2, 5, 6])
      expect(screen.queryAllByRole('heading', { level })).toEqual([]);
  });

  test.each(IDS)('has nothing to press where the link says static: %s', async (id) => {
    await renderEmbed(`widget=${id}&static=1&controls=1&at=2025-11-18`);
    await screen.findAllByText(/18 Nov 2025/);
    for (const role of ['link', 'button', 'checkbox', 'slider', 'listbox', 'textbox', 'combobox']) {
      expect(screen.queryAllByRole(role)).toEqual([]);
    }
    expect(document.querySelectorAll('summary, a, [tabindex="0"]')).toHaveLength(0);
  });

  test.each(DEAL_PARTS)(
    'has headings that go on from the host’s level, and nothing to press when static: the deal’s part %s',
    async (part) => {
      await renderEmbed(`widget=deal&part=${part}&static=1&h=4`);
      expect((await screen.findAllByRole('heading', { level: 5 })).length).toBeGreaterThan(0);
      expect(screen.getAllByRole('heading', { level: 4 })).toHaveLength(1);
      for (const level of [1, 2, 3])
        expect(screen.queryAllByRole('heading', { level })).toEqual([]);
      expect(document.querySelectorAll('summary, a, button, input, [tabindex="0"]')).toHaveLength(
        0,
      );
    },
  );

  test.each(IDS)(
    'has a slider of days that moves it, where the link asks for controls: %s',
    async (id) => {
      const { user, said } = await renderEmbed(`widget=${id}&controls=1&at=2025-11-18`);
      await chooseDay(user, '2025-11-17');
      expect((await screen.findAllByText(/^As of 17 Nov 2025/)).length).toBeGreaterThan(0);
      expect(said.some(({ type }) => type === 'view')).toBe(true);
    },
  );

  test.each(IDS)('is bare without its header: %s', async (id) => {
    await renderEmbed(`widget=${id}&header=0`);
    fullLink();
    expect(screen.queryByText(/^As of/)).toBeNull();
  });
});

describe('The deal', () => {
  it('opens its sources in a tab, for hardly any publisher lets itself be framed', async () => {
    await renderEmbed('widget=deal');
    await screen.findAllByText(/^Note and \d+ sources/);
    const sources = [...document.querySelectorAll<HTMLAnchorElement>('details a[href^="http"]')];
    expect(sources.length).toBeGreaterThan(3);
    const opened = sources.map(({ target, rel }) => `${target} ${rel}`);
    expect(new Set(opened)).toEqual(new Set(['_blank noopener noreferrer']));
  });
});

describe('The matrix', () => {
  it.each([
    ['2025-11-18', 'anthropic/claude-sonnet-4-5', 'azure', 'preview'],
    ['2026-06-29', 'anthropic/claude-opus-4-8', 'azure', 'ga'],
    ['2026-06-28', 'anthropic/claude-opus-4-8', 'azure', 'preview'],
  ])('of %s has %s on %s in %s', async (at, model, cloud, status) => {
    await renderEmbed(`widget=matrix&rows=versions&at=${at}`);
    expect(statusOf(model, cloud)).toBe(status);
  });

  it('keeps to the clouds and rows of its link', async () => {
    await renderEmbed('widget=matrix&cloud=azure,aws&family=claude');
    const table = screen.getByRole('table');
    const heads = within(table).getAllByRole('columnheader');
    expect(heads.map(({ textContent }) => textContent)).not.toContain('Google Cloud');
    expect(within(table).queryByText('GPT')).toBeNull();
    expect(within(table).getAllByText('Claude').length).toBeGreaterThan(0);
  });

  it('names the filter to lift where nothing passes', async () => {
    const { user } = await renderEmbed('widget=matrix&family=gemini&cloud=azure&on=all');
    const lift = await screen.findAllByRole('button');
    await user.click(lift[0] as HTMLElement); // found by role a line above
    expect(await screen.findByRole('table')).toBeTruthy();
  });
});

describe('One family', () => {
  it('is who has the claim on the day, with its versions open', async () => {
    await renderEmbed('widget=family');
    expect(screen.getByText('Claude on Azure, AWS and Google Cloud')).toBeTruthy();
    expect(statusOf('anthropic/claude-opus-4-8', 'gcp')).toBe('ga');
  });

  it('is the one that the link names', async () => {
    await renderEmbed('widget=family&family=grok');
    expect(screen.getByText('Grok on Azure, AWS and Google Cloud')).toBeTruthy();
    expect(document.querySelectorAll('[data-family]:not([data-family="grok"])')).toHaveLength(0);
  });

  it('says so where no cloud offers it yet', async () => {
    await renderEmbed('widget=family&family=claude&at=2023-01-05');
    expect(screen.getByText('No cloud offers Claude on this day.')).toBeTruthy();
  });
});

describe('One model', () => {
  it('is the one that the link names, on each cloud', async () => {
    await renderEmbed('widget=model&model=anthropic/claude-opus-4-8&at=2026-06-29');
    expect(screen.getByText('Claude Opus 4.8 on Azure, AWS and Google Cloud')).toBeTruthy();
    expect((await screen.findAllByText('claude-opus-4-8')).length).toBeGreaterThan(0);
  });

  it('is the newest that carries the claim where the link names none', async () => {
    await renderEmbed('widget=model&at=2025-11-18');
    expect(screen.getByText('Claude Haiku 4.5 on Azure, AWS and Google Cloud')).toBeTruthy();
  });
});

describe('A frame whose day cannot be', () => {
  it('says that the link’s is too far away and shows the nearest', async () => {
    await renderEmbed('widget=claim&at=2099-01-01');
    expect((await screen.findByRole('status')).textContent).toBe(embedNoticeWords.en.beyond);
    expect(screen.queryByText(/2099/)).toBeNull();
  });

  it('says that the clock seems wrong and lets the edition’s day stand for today', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('1970-01-01T12:00:00') });
    onTestFinished(() => void vi.useRealTimers());
    await renderEmbed('widget=claim', 'en', undefined, '1970-01-01');
    expect((await screen.findByRole('status')).textContent).toBe(embedNoticeWords.en.clock);
    expect(screen.getByText(/^As of 13 Nov 2026/)).toBeTruthy();
  });
});

describe('A frame that gets no evidence', () => {
  it('says so in one line', async () => {
    server.use(http.get('*/api/v1/models/:lab/:model', () => HttpResponse.error()));
    await renderEmbed('widget=model&model=xai/grok-4-3');
    await screen.findByText(withoutWords.en.evidence);
  });
});

describe('A widget that does not exist', () => {
  it('is said, in the frame and to the host, and the matrix shown', async () => {
    const { said } = await renderEmbed('widget=clam');
    expect((await screen.findByRole('status')).textContent).toBe(
      embedNoticeWords.en.noWidget('clam'),
    );
    expect(screen.getByRole('table')).toBeTruthy();
    expect(said).toContainEqual(expect.objectContaining({ type: 'error', code: 'no-widget' }));
  });
});
