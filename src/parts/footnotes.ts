import { createContext } from 'react';
import type { CloudId } from '#domain/cloud.ts';

/** The footnote numbers of a cell's sources; null where the page prints none. */
export type FootnotesOf = (model: string, cloud: CloudId) => readonly number[];

/** Set while the page is printed. */
export const FootnoteContext = createContext<FootnotesOf | null>(null);

/** Under which number the list at the end of the paper has a source, by its id; null on the screen. */
export const SourceNumbersContext = createContext<ReadonlyMap<string, number> | null>(null);
