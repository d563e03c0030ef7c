/** What readers do with the table, whose code comes when they begin: arrow keys, and cells copied as cells. */
type Move = typeof import('#ui/table-keys.ts').moveInTable;
type Copy = typeof import('#ui/copy-table.ts').copyTable;

let move: Move | undefined;
let copy: Copy | undefined;

/** For the table's events. Where the code gets lost, the browser does what it does in any table. */
export const HANDLERS = {
  onFocus: () => {
    if (!move) import('#ui/table-keys.ts').then((found) => (move = found.moveInTable), nothing);
  },
  onKeyDown: (event: Parameters<Move>[0]) => move?.(event),
  onCopy: (event: Parameters<Copy>[0]) => copy?.(event),
};

function nothing(): void {}

/** A press moves the caret too; only what can be copied is worth the code. */
function loadForSelection(): void {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', loadForSelection);
  import('#ui/copy-table.ts').then((found) => (copy = found.copyTable), nothing);
}

globalThis.document?.addEventListener('selectionchange', loadForSelection);
