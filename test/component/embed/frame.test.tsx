import { act, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { WIDGETS } from '#embed/widgets.ts';
import { load } from '#test/support/api.ts';
import { fullLink, renderEmbed, type Framed } from '#test/support/render-embed.tsx';

describe('A frame whose catalogue is empty', () => {
  it.each(WIDGETS.map(({ id }) => id))('claims nothing, and tells its host: %s', async (id) => {
    const empty = { ...(await load('catalogue')), models: [], offerings: [] };
    const { said } = await renderEmbed(`widget=${id}`, 'en', empty);
    expect(await screen.findByText(/^The catalogue is empty/)).toBeTruthy();
    expect(document.querySelector('[data-claim-reach], table, [data-fact]')).toBeNull();
    expect(said.map((each) => each.type)).toContain('error');
    expect(said.map((each) => each.type)).not.toContain('ready');
  });
});

describe('A frame that plays', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const views = (said: Framed['said']) => said.filter(({ type }) => type === 'view');

  it('shows each day, and tells its host once where it rests', async () => {
    const { said } = await renderEmbed('widget=claim&controls=1&at=2025-11-04');
    fireEvent.click(await screen.findByRole('button', { name: 'Play' }));
    pass(1050);
    expect(screen.getByText(/^As of 25 Nov 2025/)).toBeTruthy();
    expect(views(said)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
    expect(views(said)).toEqual([{ type: 'view', query: 'at=2025-11-25' }]);
    expect(screen.getByText(/^As of 25 Nov 2025/)).toBeTruthy();
  });

  it('leaves its moving day for the view that its host sends', async () => {
    const { said, tell } = await renderEmbed('widget=claim&controls=1&at=2025-11-04');
    const slider = await screen.findByRole('slider');
    fireEvent.pointerDown(slider);
    fireEvent.change(slider, { target: { value: '100' } });
    expect(screen.getByText(/^As of 11 Apr 2023/)).toBeTruthy();
    expect(views(said)).toEqual([]);
    tell({ tricloud: 1, type: 'set-view', query: 'at=2026-06-29' });
    expect(screen.getByText(/^As of 29 Jun 2026/)).toBeTruthy();
  });
});

describe('A frame', () => {
  it('is ready once, with the sentence that names it', async () => {
    const { said } = await renderEmbed('widget=claim&at=2026-06-29');
    expect(said.filter(({ type }) => type === 'ready')).toEqual([
      {
        type: 'ready',
        widget: 'claim',
        sentence:
          'As of 29 June 2026, Claude is the one top model on all three clouds in the same version, generally available on each.',
      },
    ]);
  });

  it('is named by the sentence that it shows, open weights counted where its link counts them', async () => {
    const { said } = await renderEmbed('widget=claim&open=1');
    const [ready] = said.filter(({ type }) => type === 'ready');
    expect(ready).toMatchObject({ sentence: expect.stringContaining('Claude and GPT are') });
    const shown = document
      .querySelector('[data-claim-families]')
      ?.getAttribute('data-claim-families');
    expect(shown?.split(' ').toSorted((a, b) => a.localeCompare(b))).toEqual(['claude', 'gpt']);
  });

  it('tells the view that its visitor chose', async () => {
    const { user, said } = await renderEmbed('widget=matrix&at=2026-06-29');
    await user.click(screen.getByRole('button', { name: /^Grok/ }));
    expect(said.filter(({ type }) => type === 'view')).toEqual([
      { type: 'view', query: 'at=2026-06-29&toggle=grok' },
    ]);
    expect(fullLink().getAttribute('href')).toBe('/?at=2026-06-29&toggle=grok');
  });

  it('shows another view when its host says so, and keeps language and colours', async () => {
    const { tell, said } = await renderEmbed('widget=claim&lang=de&theme=dark');
    tell({ tricloud: 1, type: 'set-view', query: 'at=2025-11-18' });
    expect(screen.getByText(/^Stand 18\. Nov\. 2025/)).toBeTruthy();
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(said.filter(({ type }) => type === 'view')).toEqual([]);
  });

  it('takes what it understands of a view, and leaves the rest', async () => {
    const { tell } = await renderEmbed('widget=claim');
    tell({ tricloud: 1, type: 'set-view', query: 'at=2025-11-18&scope=mars&family=unicorn' });
    expect(screen.getByText(/^As of 18 Nov 2025/)).toBeTruthy();
    expect(fullLink().getAttribute('href')).toBe('/?at=2025-11-18');
  });

  it('changes its colours when its host says so, and back', async () => {
    const { tell } = await renderEmbed('widget=claim');
    tell({ tricloud: 1, type: 'theme', theme: 'dark' });
    expect(document.documentElement.dataset['theme']).toBe('dark');
    tell({ tricloud: 1, type: 'theme', theme: 'auto' });
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });

  it('prints when its host says so', async () => {
    let printed = 0;
    window.print = () => (printed += 1);
    const { tell } = await renderEmbed('widget=claim');
    tell({ tricloud: 1, type: 'print' });
    expect(printed).toBe(1);
  });

  it('has a day slider and filters only where the link asks for controls', async () => {
    await renderEmbed('widget=matrix&controls=1');
    expect(await screen.findByRole('slider')).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Filters' })).toBeTruthy();
    document.body.replaceChildren();
    await renderEmbed('widget=matrix');
    expect(screen.queryByRole('slider')).toBeNull();
  });

  it('links an English view for a German browser in English', async () => {
    await renderEmbed('widget=claim&lang=en', 'de');
    expect(fullLink().getAttribute('href')).toBe('/?lang=en');
  });

  it('links a German one to the German app', async () => {
    await renderEmbed('widget=claim&lang=de');
    expect(fullLink().getAttribute('href')).toBe('/de/');
  });
});
