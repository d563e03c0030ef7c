import type { View } from '#url/view.ts';

/** `push` makes a step of the history, `replace` does not, `moving` shows the View and writes nothing until it rests. */
export type ChangeMode = 'push' | 'replace' | 'moving';

/** Shows another View. */
export type ChangeView = (view: View, mode?: ChangeMode) => void;
