import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, readonly [row: number, column: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Arrow keys between the links of a table: from a focused one to the nearest in the
 * same column above or below, or the next in the row. Home and End go to a row's ends.
 */
export function moveInTable(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, key, currentTarget } = event;
  if (!(target instanceof HTMLElement) || event.metaKey || event.ctrlKey || event.altKey) return;
  const cell = target.closest('td, th');
  const row = target.closest('tr');
  if (!(cell instanceof HTMLTableCellElement) || !row || !target.matches('a, button')) return;
  const next =
    key === 'Home' || key === 'End' ? rowEnd(row, key) : neighbour(currentTarget, row, cell, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function rowEnd(row: HTMLTableRowElement, key: string): HTMLElement | undefined {
  const links = [...row.querySelectorAll<HTMLElement>('a, button')];
  return key === 'Home' ? links[0] : links.at(-1);
}

function neighbour(
  table: HTMLTableElement,
  row: HTMLTableRowElement,
  cell: HTMLTableCellElement,
  key: string,
): HTMLElement | undefined {
  const step = STEPS[key];
  if (!step) return undefined;
  const [down, across] = step;
  if (across !== 0) {
    for (let at = cell.cellIndex + across; at >= 0 && at < row.cells.length; at += across) {
      const link = row.cells[at]?.querySelector<HTMLElement>('a, button');
      if (link) return link;
    }
    return undefined;
  }
  const rows = [...table.rows];
  for (let at = rows.indexOf(row) + down; at >= 0 && at < rows.length; at += down) {
    const link = rows[at]?.cells[cell.cellIndex]?.querySelector<HTMLElement>('a, button');
    if (link) return link;
  }
  return undefined;
}
