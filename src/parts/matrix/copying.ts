/** Copying cells of the matrix as cells: the code for it comes when something is selected. */
type Copy = typeof import('#ui/copy-table.ts').copyTable;

let copy: Copy | undefined;

/** For the table's `copy` event. */
export function copyCells(event: Parameters<Copy>[0]): void {
  copy?.(event);
}

async function load(): Promise<void> {
  copy = await import('#ui/copy-table.ts').then(
    ({ copyTable }) => copyTable,
    () => undefined,
  );
}

/** A press moves the caret too; only what can be copied is worth the code. */
function loadForSelection(): void {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', loadForSelection);
  void load();
}

globalThis.document?.addEventListener('selectionchange', loadForSelection);
