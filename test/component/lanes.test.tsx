import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Event } from '#domain/event.ts';
import type { Locale } from '#domain/text.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { loadFromFiles } from '#mocks/load-files.ts';
import { Lanes, type LanesProps } from '#parts/lanes/Lanes.tsx';
import { drawIndex } from '#test/support/draw-catalogue.ts';

const index = drawIndex(`
             azure                             aws            gcp
  claude/a   preview 2025-11-18; ga 2026-06-29  ga 2023-09-28  available 2024-03-19; ga by 2026-04-15
  gpt/a      ga 2023-03-14; suspended 2024-01-10; ga 2024-02-10  -  private-preview 2026-11-13
`);

const PROPS: LanesProps = {
  index,
  day: '2026-11-13',
  today: '2026-11-13',
  range: { from: '2023-01-01', to: '2027-11-13' },
  events: [],
  openWeights: false,
  claimFamilies: ['claude'],
};

const { events } = await loadFromFiles()('events');
const deal = events.filter(({ id }) => id === 'msft-nvidia-anthropic-deal');

function element(props: Partial<LanesProps> = {}, locale: Locale = 'en') {
  return (
    <LocaleContext value={locale}>
      <Lanes {...PROPS} {...props} />
    </LocaleContext>
  );
}

function options(family: string): string[] {
  const group = screen.getByRole('group', { name: family });
  return within(group)
    .getAllByRole('option')
    .map((option) => option.getAttribute('aria-label') ?? '');
}

/** What is picked, as a screen reader hears it: the option that the tab stop names as active. */
function activeName(): string | null {
  const id = screen.getByRole('listbox').getAttribute('aria-activedescendant');
  return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? '');
}

/** The line below the chart. */
function readout(): string | null {
  return screen.getByText(/^Point at a bar|^Claude on|^GPT on/).textContent;
}

function summaryOf(list: HTMLElement): string | null {
  return document.getElementById(list.getAttribute('aria-describedby') ?? '')?.textContent ?? null;
}

const PREVIEW =
  'Claude on Azure: preview from 18 November 2025 to 28 June 2026, then generally available.';

describe('The lanes', () => {
  it('give every stretch of a family as a dated sentence', () => {
    render(element());
    expect(options('Claude')).toEqual([
      'Claude on Azure: not offered until 17 November 2025, then preview.',
      PREVIEW,
      'Claude on Azure: generally available since 29 June 2026.',
      'Claude on AWS: not offered until 27 September 2023, then generally available.',
      'Claude on AWS: generally available since 28 September 2023.',
      'Claude on Google Cloud: not offered until 18 March 2024, then available (stage not documented).',
      'Claude on Google Cloud: available (stage not documented) from 19 March 2024, then generally available by 15 April 2026 (first day not documented).',
      'Claude on Google Cloud: generally available by 15 April 2026 (first day not documented).',
    ]);
  });

  it('put whoever has the claim first, and mark that row alone', () => {
    const { rerender } = render(element({ claimFamilies: ['gpt'] }));
    const rows = () =>
      screen
        .getAllByRole('group')
        .map((row) => [row.getAttribute('aria-label'), row.hasAttribute('data-claim')]);
    expect(rows().slice(0, 2)).toEqual([
      ['GPT', true],
      ['Claude', false],
    ]);
    rerender(element());
    expect(rows().slice(0, 2)).toEqual([
      ['Claude', true],
      ['GPT', false],
    ]);
  });

  it('have one tab stop, which starts at the day shown', async () => {
    const user = userEvent.setup();
    render(element({ day: '2026-01-01' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Show as table' }));
    await user.tab();
    expect(document.activeElement).toBe(screen.getByRole('listbox'));
    expect(activeName()).toBe(PREVIEW);
    await user.tab();
    expect(document.activeElement).toBe(document.body);
    expect(activeName()).toBeNull();
  });

  it('go from stretch to stretch with the arrow keys, and say the same below', async () => {
    const user = userEvent.setup();
    render(element());
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowLeft}');
    expect(activeName()).toBe(PREVIEW);
    expect(readout()).toBe(PREVIEW);
    await user.keyboard('{ArrowDown}');
    expect(activeName()).toBe('Claude on AWS: generally available since 28 September 2023.');
    await user.keyboard('{Escape}');
    expect(activeName()).toBeNull();
  });

  it('tell the dates of what the mouse is over, until it leaves', async () => {
    const user = userEvent.setup();
    render(element());
    await user.hover(screen.getByRole('option', { name: PREVIEW }));
    expect(readout()).toBe(PREVIEW);
    await user.unhover(screen.getByRole('listbox'));
    expect(readout()).toMatch(/^Point at a bar/);
  });

  it('keep what a finger has tapped when it lifts', () => {
    render(element());
    fireEvent.pointerDown(screen.getByRole('option', { name: PREVIEW }), { pointerType: 'touch' });
    fireEvent.pointerLeave(screen.getByRole('listbox'), { pointerType: 'touch' });
    expect(readout()).toBe(PREVIEW);
  });

  it('reach the events below with the keys, in both languages', async () => {
    const user = userEvent.setup();
    const { rerender } = render(element({ events: deal }));
    screen.getByRole('listbox').focus();
    await user.keyboard('{ArrowDown>6/}');
    expect(activeName()).toBe(
      '18 November 2025: Deal with Microsoft and Nvidia brings Claude to Azure',
    );
    rerender(element({ events: deal }, 'de'));
    expect(activeName()).toBe(
      '18. November 2025: Deal mit Microsoft und Nvidia bringt Claude auf Azure',
    );
  });

  it('say in words where every family stands on the day', () => {
    const { rerender } = render(element({ day: '2024-01-20' }));
    const list = screen.getByRole('listbox');
    expect(summaryOf(list)).toBe(
      'On 20 January 2024: Claude: Azure not offered, AWS GA, Google Cloud not offered. GPT: Azure Suspended, AWS not offered, Google Cloud not offered.',
    );
    rerender(element({ day: '2026-11-13' }));
    expect(summaryOf(list)).toBe(
      'On 13 November 2026: Claude: Azure GA, AWS GA, Google Cloud GA. GPT: Azure GA, AWS not offered, Google Cloud Private preview.',
    );
  });

  it('move a line, the paler part and the summary with the day, and nothing else', () => {
    const { rerender, container } = render(element({ day: '2026-01-01', events: deal }));
    const observer = new MutationObserver(() => {});
    observer.observe(container, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    rerender(element({ day: '2026-01-02', events: deal, range: { ...PROPS.range } }));
    const moved = observer
      .takeRecords()
      .map(({ target }) => (target instanceof Element ? target : target.parentElement)?.localName);
    observer.disconnect();
    expect(new Set(moved)).toEqual(new Set(['line', 'text', 'rect', 'p']));
    // Two families, two ends of what is paler.
    expect(moved.filter((name) => name === 'rect')).toHaveLength(4);
  });

  it('turn into a table with the same facts, and back, in one click', async () => {
    const user = userEvent.setup();
    render(element());
    await user.click(screen.getByRole('button', { name: 'Show as table' }));
    const table = await screen.findByRole('table', { name: /status, first and last day/ });
    const lines = within(table)
      .getAllByRole('row')
      .map((row) =>
        [...row.querySelectorAll('th, td')].map((cell) => cell.textContent.trim()).join(' | '),
      );
    expect(lines.slice(0, 5)).toEqual([
      'Cloud | Status | From | To',
      'Claude',
      'Azure | not offered | –no first day | 17 Nov 2025',
      'Azure | Preview | 18 Nov 2025 | 28 Jun 2026',
      'Azure | GA | 29 Jun 2026 | –no last day',
    ]);
    expect(lines).toContain('Google Cloud | GA | by 15 Apr 2026 | –no last day');
    await user.click(screen.getByRole('button', { name: 'Show as chart' }));
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('list in the legend only what is drawn', () => {
    render(element());
    const items = within(screen.getByRole('list', { name: 'Legend' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent.replaceAll(/^\?|\s+/g, ' ').trim())).toEqual([
      'Azure',
      'AWS',
      'Google Cloud',
      'GA',
      'Available',
      'Preview',
      'Private preview',
      'Suspended',
      'first day not documented',
    ]);
  });

  it('count open weights where the view does', () => {
    const open = drawIndex(`
                 weights  azure  aws            gcp
      gpt/oss    open     -      ga 2025-08-05  -
      gpt/a      closed   -      ga 2026-04-01  -
    `);
    const { rerender } = render(element({ index: open, claimFamilies: [] }));
    expect(options('Gpt'.toUpperCase())).toContain(
      'GPT on AWS: generally available since 1 April 2026.',
    );
    rerender(element({ index: open, claimFamilies: [], openWeights: true }));
    expect(options('GPT')).toContain('GPT on AWS: generally available since 5 August 2025.');
  });

  it('are drawn on the server as in the browser, before any event has come', () => {
    const late: readonly Event[] = [];
    const container = document.createElement('div');
    container.innerHTML = renderToString(element({ events: late }));
    document.body.append(container);
    expect(container.innerHTML).not.toContain('style=');
    const complaints: unknown[] = [];
    const onRecoverableError = (error: unknown) => complaints.push(error);
    const { unmount } = render(element({ events: late }), {
      container,
      hydrate: true,
      onRecoverableError,
    });
    expect(complaints).toEqual([]);
    unmount();
    container.remove();
  });
});
