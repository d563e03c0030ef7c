import { createEvent, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { familiesOf, hasEnded } from '#domain/matrix.ts';
import { claim } from '#domain/claim.ts';
import { LocaleContext } from '#i18n/locale-context.ts';
import { Matrix } from '#parts/matrix/Matrix.tsx';
import { realRows } from '#test/support/draw-rows.ts';
import { COLUMNS, DEFAULT_VIEW, OTHERS, type Column, type View } from '#url/view.ts';

const DAY = '2026-11-22';
const { index, rows } = await realRows(DAY);
const families = familiesOf(index, claim(index, DAY), rows);

function draw(changed: Partial<View>, onView: (view: View) => void = () => {}): HTMLElement {
  const view = { ...DEFAULT_VIEW, ...changed };
  render(
    <LocaleContext value="en">
      <Matrix
        index={index}
        families={families}
        versions={view.rows === 'versions' ? rows : null}
        day={DAY}
        view={view}
        onView={onView}
        href={() => '#'}
      />
    </LocaleContext>,
  );
  return screen.getByRole('table');
}

/** What a column adds to the text of the table. */
const SIGNS: Readonly<Record<Column, RegExp>> = {
  since: /29 Jun 2026/,
  price: /\$4 \/ \$20/,
  context: /1M context/,
  scopes: /Global/,
  operator: /operated by/,
  retirement: /retires /,
  reach: /same version, GA/,
  delay: /Azure: +≤24 dAWS: +0 d/,
};

describe('The columns of the matrix', () => {
  it.each(COLUMNS)('%s is shown by itself, and gone where the view leaves it out', (column) => {
    const all = { toggled: ['claude'], columns: null };
    expect(draw(all).textContent).toMatch(SIGNS[column]);
    document.body.replaceChildren();
    const without = { ...all, columns: COLUMNS.filter((each) => each !== column) };
    expect(draw(without).textContent).not.toMatch(SIGNS[column]);
  });

  it.each<{ columns: readonly Column[] }>([
    { columns: [] },
    { columns: ['reach'] },
    { columns: ['delay'] },
    { columns: ['reach', 'delay'] },
  ])('every row is as wide as the head with $columns', ({ columns }) => {
    const table = draw({ toggled: ['claude', 'grok'], columns });
    const widths = within(table)
      .getAllByRole('row')
      .map((row) =>
        [...row.querySelectorAll<HTMLTableCellElement>('th, td')].reduce(
          (sum, cell) => sum + cell.colSpan,
          0,
        ),
      );
    expect(new Set(widths)).toEqual(new Set([4 + columns.length]));
  });

  it('a cloud’s own context is said where it is another than the model’s', () => {
    const table = draw({ rows: 'versions' });
    const cell = table.querySelector('[data-model="openai/gpt-5-5"][data-cloud="aws"]');
    const own = index.offerings.get('openai/gpt-5-5')?.aws?.context;
    expect(own).not.toBe(index.models.get('openai/gpt-5-5')?.context);
    expect(cell?.textContent).toMatch(/272K context/);
  });
});

describe('A long list of versions', () => {
  const many = Array.from({ length: 5 }, (_, round) =>
    rows.map((row) => ({ ...row, id: `${row.id}-${round}` })),
  ).flat();

  it('draws only the rows near the screen, and keeps the height of the others', async () => {
    render(
      <LocaleContext value="en">
        <Matrix
          index={index}
          families={[]}
          versions={many}
          day={DAY}
          view={{ ...DEFAULT_VIEW, rows: 'versions', toggled: ['ended'] }}
          onView={() => {}}
          href={() => '#'}
        />
      </LocaleContext>,
    );
    expect(many.length).toBeGreaterThan(400);
    await waitFor(() => expect(screen.getAllByRole('rowheader').length).toBeGreaterThan(5));
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(many.length / 4);
    const kept = [...document.querySelectorAll('tr[aria-hidden] td')].map((cell) =>
      Number(cell.getAttribute('height')),
    );
    expect(kept.reduce((sum, height) => sum + height, 0)).toBeGreaterThan(many.length * 30);
  });

  it('is drawn whole up to 400 rows, so that the browser’s own search finds every one', () => {
    const table = draw({ rows: 'versions', toggled: ['ended'] });
    expect(rows.length).toBeLessThanOrEqual(400);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(rows.length);
  });
});

describe('What has ended', () => {
  const ended = rows.filter(hasEnded);

  it('is folded at the end of the list behind its number, and comes with a press', () => {
    const onView = vi.fn<(view: View) => void>();
    const table = draw({ rows: 'versions' }, onView);
    expect(ended.length).toBeGreaterThan(5);
    expect(within(table).getAllByRole('rowheader')).toHaveLength(rows.length - ended.length);
    within(table)
      .getByRole('button', { name: `and ${ended.length} ended` })
      .click();
    expect(onView.mock.lastCall?.[0].toggled).toEqual(['ended']);
  });

  it('stays where it is asked for by its status', () => {
    const table = draw({ rows: 'versions', statuses: ['retired'] });
    expect(within(table).getAllByRole('rowheader')).toHaveLength(rows.length);
    expect(within(table).queryByRole('button', { name: /^and \d+ ended/ })).toBeNull();
  });

  it('of an open family is folded behind its number, and all of it stands open where it is asked for', () => {
    const gpt = families.find(({ id }) => id === 'gpt');
    const count = gpt?.versions.filter(hasEnded).length ?? 0;
    expect(count).toBeGreaterThan(0);
    const onView = vi.fn<(view: View) => void>();
    const table = draw({ toggled: ['gpt'] }, onView);
    within(table)
      .getByRole('button', { name: `and ${count} ended of GPT` })
      .click();
    expect(onView.mock.lastCall?.[0].toggled).toEqual(['~gpt']);
    document.body.replaceChildren();
    const whole = draw({ toggled: ['~gpt'] });
    expect(whole.querySelectorAll('tr td[data-model^="openai/gpt"][data-cloud="aws"]').length).toBe(
      gpt?.versions.length,
    );
  });

  it('of a whole family folds the family behind its name', () => {
    const over = families.map((row) =>
      row.id === 'llama' ? { ...row, versions: ended.slice(0, 2) } : row,
    );
    const table = (toggled: readonly string[]) => {
      render(
        <LocaleContext value="en">
          <Matrix
            index={index}
            families={over}
            versions={null}
            day={DAY}
            view={{ ...DEFAULT_VIEW, toggled: [OTHERS, ...toggled] }}
            onView={() => {}}
            href={() => '#'}
          />
        </LocaleContext>,
      );
      return screen.getByRole('table');
    };
    const folded = table([]);
    expect(within(folded).queryByRole('button', { name: 'Llama' })).toBeNull();
    expect(
      within(folded).getByRole('button', { name: /^and \d+ famil.* that ended: .*Llama/ }),
    ).toBeDefined();
    document.body.replaceChildren();
    expect(within(table(['ended'])).getByRole('button', { name: 'Llama' })).toBeDefined();
  });
});

describe('Versions that are folded away', () => {
  afterEach(() => vi.useRealTimers());

  it('stand where the browser’s own search finds them once the page rests, and open when found', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const onView = vi.fn<(view: View) => void>();
    const table = draw({ toggled: [] }, onView);
    const gemini = () => screen.getByRole('button', { name: /^Gemini/ }).closest('th');
    expect(gemini()?.textContent).not.toMatch('Gemini 2.5 Pro');
    await vi.advanceTimersByTimeAsync(3000);
    await waitFor(() => expect(gemini()?.textContent).toMatch('Gemini 2.5 Pro'));
    const names = gemini()?.querySelector('ul');
    expect(names?.getAttribute('hidden')).toBe('until-found');
    expect(names?.children).toHaveLength(
      families.find(({ id }) => id === 'gemini')?.versions.length ?? 0,
    );
    // Claude's newest stand open already and are not said twice.
    expect(table.textContent.split('Opus 5.5')).toHaveLength(2);
    names?.dispatchEvent(new Event('beforematch'));
    expect(onView.mock.lastCall?.[0].toggled).toEqual(['~gemini']);
  });

  it('are named nowhere else when all stand open', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    const table = draw({ toggled: ['~claude', '~gemini'] });
    await vi.advanceTimersByTimeAsync(3000);
    await waitFor(() => expect(table.querySelector('ul[hidden]')).not.toBeNull());
    expect(
      table.querySelectorAll('td[data-family="gemini"]')[0]?.closest('tr')?.querySelector('ul'),
    ).toBeNull();
  });
});

describe('A highlight', () => {
  it('stands for the other families too, which are else folded behind their names', () => {
    const table = draw({});
    const names = /^and \d+ other families: .*Llama/;
    expect(table.querySelector('td[data-family="llama"]')).toBeNull();
    expect(within(table).getByRole('button', { name: names })).toBeTruthy();
    document.body.replaceChildren();
    expect(draw({ focus: ['llama'] }).querySelector('td[data-family="llama"]')).toBeTruthy();
    document.body.replaceChildren();
    expect(draw({ price: 5 }).querySelector('td[data-family="llama"]')).toBeTruthy();
  });

  it('dims the others and hides nothing', () => {
    // All rows, and one that folds the other families again.
    const before = draw({ toggled: [OTHERS] }).querySelectorAll('tr').length - 1;
    document.body.replaceChildren();
    const table = draw({ focus: ['grok'] });
    expect(table.querySelectorAll('tr')).toHaveLength(before);
    const dimmed = (family: string) =>
      table
        .querySelector(`td[data-family="${family}"]`)
        ?.closest('tr')
        ?.hasAttribute('data-dimmed');
    expect({ grok: dimmed('grok'), claude: dimmed('claude') }).toEqual({
      grok: false,
      claude: true,
    });
  });
});

describe('Cells that are copied', () => {
  it('are rows and columns for a sheet, without marks, initials and glued words', async () => {
    const table = draw({ rows: 'versions', columns: ['since', 'price'] });
    const all = within(table).getAllByRole('row');
    const at = all.findIndex((row) => row.textContent.includes('Claude Opus 4.8'));
    const [first, second] = all.slice(at);
    if (!first || !second) throw new Error('there are no such rows');
    getSelection()?.setBaseAndExtent(first, 0, second, second.childNodes.length);
    const data = new Map<string, string>();
    document.dispatchEvent(new Event('selectionchange'));
    // Its code comes with the first selection.
    await waitFor(() => {
      const event = createEvent.copy(table, {
        clipboardData: { setData: (type: string, text: string) => void data.set(type, text) },
      });
      fireEvent(table, event);
      expect(event.defaultPrevented).toBe(true);
    });
    const lines = (data.get('text/plain') ?? '').split('\n').map((line) => line.split('\t'));
    expect(lines.map((cells) => cells.length)).toEqual([4, 4]);
    expect(lines[0]?.[0]).toMatch(/^Claude Opus 4\.8 /);
    expect(lines[0]?.[1]).toMatch(/^GA \d{1,2} \w{3} \d{4} .*\$/);
    expect(data.get('text/html')).toMatch(/^<table><tr><td>Claude Opus 4\.8 /);
  });

  it('within one cell are the browser’s to copy', () => {
    const table = draw({ rows: 'versions' });
    const cell = within(table).getAllByRole('cell')[0];
    if (!cell) throw new Error('there is no cell');
    getSelection()?.selectAllChildren(cell);
    expect(fireEvent.copy(table)).toBe(true);
  });
});
