import type { LoadPart } from './parts.ts';

/** What an endpoint sees of a request: the names in its path and its query, already split. */
export interface Asked {
  readonly names: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  readonly load: LoadPart;
}

/** One line of the API's table. */
export interface Endpoint {
  /** The path below the base; `{name}` stands for one segment. */
  readonly path: string;
  readonly summary: string;
  /** The query parameters it knows; any other is refused by name. */
  readonly query: readonly string[];
  /** Others are ignored instead, where those who ask add what they like. */
  readonly ignoresOthers?: boolean;
  readonly answer: (asked: Asked) => Promise<unknown>;
}

/** Where the API lives on its server. */
export const API_BASE = '/api/v1';
