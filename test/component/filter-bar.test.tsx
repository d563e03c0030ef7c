import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterBar } from '#controls/filters/FilterBar.tsx';
import type { Supports } from '#domain/capability.ts';
import { Capabilities } from '#domain/evidence.ts';
import { supportsFrom } from '#domain/filters/supports.ts';
import { countPassing } from '#domain/filters/passes.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { read } from '#test/support/api.ts';
import { realRows } from '#test/support/draw-rows.ts';
import { usePopovers } from '#test/support/popovers.ts';
import { DEFAULT_VIEW, type View } from '#url/view.ts';

const { index, rows } = await realRows('2026-11-22');
const documented = supportsFrom(await read('/capabilities', Capabilities));

/** How many versions pass, counted without the bar. */
const passing = (asked: Partial<View>) =>
  countPassing(rows, { ...DEFAULT_VIEW, ...asked }, { index, rows, supports: documented });
const ALL = rows.length;
const ON_BOTH = passing({ clouds: ['azure', 'aws'], on: 'all' });

usePopovers();
afterEach(() => vi.useRealTimers());

interface Given {
  readonly view?: Partial<View>;
  readonly supports?: Supports | null;
  readonly locale?: Locale;
}

function Bar({
  view: start,
  supports = documented,
  locale = 'en',
  onView,
}: Given & { onView?: (view: View) => void }) {
  const [view, setView] = useState<View>({ ...DEFAULT_VIEW, ...start });
  return (
    <LocaleContext value={locale}>
      <FilterBar
        index={index}
        rows={rows}
        view={view}
        day="2026-11-22"
        supports={supports}
        shown={countPassing(rows, view, { index, rows, supports })}
        of={rows.length}
        onView={(next) => {
          setView(next);
          onView?.(next);
        }}
      />
    </LocaleContext>
  );
}

/** The bar, what it last asked for, and somebody to press. */
function draw(given: Given = {}) {
  const asked: View[] = [];
  render(<Bar {...given} onView={(view) => asked.push(view)} />);
  const user = userEvent.setup();
  return {
    user,
    asked: () => asked.at(-1),
    press: (name: string | RegExp) => user.click(screen.getByRole('button', { name })),
    choose: async (role: 'checkbox' | 'radio', name: string | RegExp) =>
      user.click(await screen.findByRole(role, { name })),
  };
}

describe('A filter', () => {
  it('is offered while it asks nothing, and opens with its options and their counts', async () => {
    const { press } = draw();
    const eu = countPassing(
      rows,
      { ...DEFAULT_VIEW, scopes: ['eu'] },
      { index, rows, supports: null },
    );
    expect(screen.queryByRole('checkbox')).toBeNull();
    await press('Data residency');
    expect(
      await screen.findByRole('group', {
        name: /Can be pinned to each of these on one of the clouds/,
      }),
    ).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: `EU (${eu} versions)` })).toHaveProperty(
      'checked',
      false,
    );
  });

  it('asks what is chosen, says it on its chip, and stays open for more', async () => {
    const { press, choose, asked } = draw({ view: { clouds: ['aws'] } });
    await press('Data residency');
    await choose('checkbox', /^EU/);
    await choose('checkbox', /^Japan/);
    expect(asked()).toEqual({ ...DEFAULT_VIEW, clouds: ['aws'], scopes: ['eu', 'jp'] });
    expect(screen.getByRole('button', { name: 'Data residency: EU and Japan' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: /^EU/ })).toHaveProperty('checked', true);
  });

  it('goes with its own button, and leaves the focus at its chip', async () => {
    const { press, asked } = draw({ view: { weights: 'closed', frontier: true } });
    await press('Remove filter Weights');
    expect(asked()).toEqual({ ...DEFAULT_VIEW, frontier: true });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Weights' }));
  });

  it('closes on Esc', async () => {
    const { press, user } = draw();
    await press('Status');
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('for clouds asks for one of them, the same version on each, or the family on each, with the counts of all', async () => {
    const { press, choose, asked } = draw({ view: { clouds: ['azure', 'aws'] } });
    await press(/^Cloud/);
    expect(
      screen.getByRole('radio', {
        name: `one of them (${passing({ clouds: ['azure', 'aws'] })} versions)`,
      }),
    ).toHaveProperty('checked', true);
    await choose('radio', `each of them, the same version (${ON_BOTH} versions)`);
    expect(asked()?.on).toBe('all');
    expect(screen.getByRole('button', { name: 'Cloud: Azure and AWS' })).toBeTruthy();
    const family = passing({ clouds: ['azure', 'aws'], on: 'family' });
    await choose('radio', `each of them, the family in different versions (${family} versions)`);
    expect(asked()?.on).toBe('family');
    screen.getByRole('button', { name: 'Cloud: Azure and AWS, in some version' });
    await choose('checkbox', /^Google Cloud/);
    expect(asked()?.clouds).toEqual(['azure', 'aws', 'gcp']);
  });

  it('for a single value takes one of the usual figures, or one of your own', async () => {
    const { press, choose, asked, user } = draw();
    await press('Price');
    await choose('radio', /^up to \$5/);
    expect(asked()?.price).toBe(5);
    const own = screen.getByRole('spinbutton', { name: 'Other price' });
    expect(own).toHaveProperty('value', '5');
    await user.clear(own);
    await user.type(own, '3.5');
    expect(asked()?.price).toBe(5);
    await user.keyboard('{Enter}');
    expect(asked()?.price).toBe(3.5);
    expect(screen.getByRole('button', { name: 'Price: up to $3.50' })).toBeTruthy();
    expect(document.activeElement).toBe(own);
  });

  it.each([
    ['Lab', 'checkbox', /^xAI/, { labs: ['xai'] }],
    ['Family', 'checkbox', /^Grok/, { families: ['grok'] }],
    ['Frontier', 'checkbox', /^Frontier families only/, { frontier: true }],
    ['Weights', 'radio', /^open/, { weights: 'open' }],
    ['Status', 'checkbox', /^Private preview/, { statuses: ['private-preview'] }],
    ['Capability', 'checkbox', /^Prompt caching/, { features: ['prompt-caching'] }],
    ['Context', 'radio', /^at least 1M/, { context: 1_000_000 }],
    ['Released', 'radio', /^since 1 Jan 2026/, { since: '2026-01-01' }],
  ] as const)('%s writes the View and nothing else', async (name, role, option, change) => {
    const { press, choose, asked } = draw();
    await press(name);
    await choose(role, option);
    expect(asked()).toEqual({ ...DEFAULT_VIEW, ...change });
  });
});

describe('Capabilities', () => {
  it('say that they are loading where one is asked for, instead of a wrong number', async () => {
    const { press } = draw({ view: { features: ['batch'] }, supports: null });
    expect(
      screen.getByText('Loading what is documented …', { selector: '[aria-hidden]' }),
    ).toBeTruthy();
    await press(/^Capability/);
    expect(screen.getByRole('checkbox', { name: 'Batch' })).toHaveProperty('checked', true);
    expect(screen.queryByText(new RegExp(`of ${ALL}`))).toBeNull();
  });

  it('count like the others once they are loaded', async () => {
    const { press } = draw({ view: { features: ['batch'] } });
    const batch = passing({ features: ['batch'] });
    expect(
      screen.getByText(`${batch} of ${ALL} versions`, { selector: '[aria-hidden]' }),
    ).toBeTruthy();
    await press(/^Capability/);
    expect(screen.getByRole('checkbox', { name: `Batch (${batch} versions)` })).toBeTruthy();
  });

  it('can be chosen before they are loaded', async () => {
    const { press, choose, asked } = draw({ supports: null });
    await press('Capability');
    await choose('checkbox', 'Citations');
    expect(asked()?.features).toEqual(['citations']);
  });
});

describe('The bar', () => {
  it('tells how many pass, aloud when the number rests', async () => {
    vi.useFakeTimers();
    render(<Bar view={{ clouds: ['azure', 'aws'], on: 'all' }} />);
    expect(
      screen.getByText(`${ON_BOTH} of ${ALL} versions`, { selector: '[aria-hidden]' }),
    ).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Remove filter Cloud' }));
    const status = within(screen.getByRole('region', { name: 'Filters' })).getByRole('status');
    expect(
      screen.getByText(`${ALL} of ${ALL} versions`, { selector: '[aria-hidden]' }),
    ).toBeTruthy();
    expect(status).toHaveProperty('textContent', `${ON_BOTH} of ${ALL} versions`);
    act(() => {
      vi.advanceTimersByTime(600);
    });
    expect(status).toHaveProperty('textContent', `${ALL} of ${ALL} versions`);
  });

  it('clears all filters, and leaves the rest of the View', async () => {
    const { press, asked } = draw({
      view: { clouds: ['aws'], on: 'all', price: 5, rows: 'versions' },
    });
    await press('Clear all');
    expect(asked()).toEqual({ ...DEFAULT_VIEW, rows: 'versions' });
    expect(screen.queryByRole('button', { name: 'Clear all' })).toBeNull();
  });

  it('switches rows and question', async () => {
    const { choose, asked } = draw();
    await choose('radio', 'Versions');
    expect(asked()?.rows).toBe('versions');
    await choose('radio', 'Operated by');
    expect(asked()?.question).toBe('operated');
  });

  it('sorts, and the other way round', async () => {
    const { press, choose, asked } = draw();
    await press(/^Sort/);
    await choose('radio', 'Status on Azure');
    expect(asked()?.sort).toEqual({ by: 'azure', reversed: false });
    await choose('checkbox', 'Reverse order');
    expect(asked()?.sort).toEqual({ by: 'azure', reversed: true });
    expect(
      screen.getByRole('button', { name: /^Sort: Status on Azure.*, Reverse order/ }),
    ).toBeTruthy();
    await choose('radio', 'Default');
    expect(asked()?.sort).toBeNull();
  });

  it('shows and hides columns; the usual ones need no words in the link', async () => {
    const { press, choose, asked } = draw();
    await press('Display');
    await choose('checkbox', 'Context');
    expect(asked()?.columns).not.toContain('context');
    expect(asked()?.columns).toContain('price');
    await choose('checkbox', 'Context');
    expect(asked()?.columns).toBeNull();
    await choose('radio', 'Compact');
    expect(asked()?.density).toBe('compact');
  });

  it('tells on a phone how many filters wait behind its button', async () => {
    const { press } = draw({ view: { clouds: ['aws'], scopes: ['eu'], price: 5 } });
    const button = screen.getByRole('button', { name: 'Filters (3)' });
    expect(button).toHaveProperty('ariaExpanded', 'false');
    await press('Filters (3)');
    expect(button).toHaveProperty('ariaExpanded', 'true');
  });

  it('speaks German', async () => {
    const view = { scopes: ['eu'], clouds: ['azure', 'aws'], on: 'all' } satisfies Partial<View>;
    const { press } = draw({ locale: 'de', view });
    expect(screen.getByRole('button', { name: 'Cloud: Azure und AWS' })).toBeTruthy();
    expect(
      screen.getByText(`${passing(view)} von ${ALL} Versionen`, { selector: '[aria-hidden]' }),
    ).toBeTruthy();
    await press('Datenresidenz: EU');
    expect(screen.getByRole('checkbox', { name: 'USA (0 Versionen)' })).toBeTruthy();
  });

  it('is drawn on the server without a style attribute, and taken over as it is', () => {
    const bar = <Bar view={{ clouds: ['aws'], features: ['batch'] }} supports={null} />;
    const container = document.body.appendChild(document.createElement('div'));
    container.innerHTML = renderToString(bar);
    expect(container.innerHTML).toMatch(/popovertarget=/i);
    expect(container.innerHTML).not.toContain('style=');
    expect(container.innerHTML).not.toContain('checkbox');
    // A mismatch would be an error in the console, which fails the test.
    render(bar, { container, hydrate: true });
    expect(screen.getByRole('button', { name: 'Cloud: AWS' })).toBeTruthy();
  });
});
