import type { GenericSchema } from 'valibot';
import type { Day } from '#domain/day.ts';
import type { LoadPart } from './parts.ts';

/** What an endpoint sees of a request: the names in its path and its query, already split. */
export interface Asked {
  readonly names: readonly string[];
  readonly query: ReadonlyMap<string, string>;
  /** Where the app lies whose API is asked, with its closing slash. */
  readonly site: string;
  /** The day that is today where it is answered. */
  readonly today: Day;
  readonly load: LoadPart;
}

/** A query parameter as the API's document describes it. */
export interface Parameter {
  readonly description: string;
  /** As JSON Schema. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly required?: true;
}

/** One line of the API's table. */
export interface Endpoint {
  /** The path below the base; `{name}` stands for one segment. */
  readonly path: string;
  readonly summary: string;
  /** The query parameters it knows; any other is refused by name. */
  readonly query: Readonly<Record<string, Parameter>>;
  /** What the document calls the answer, and the schema that it keeps to; fetched when the document is asked for. */
  readonly answers: string;
  readonly schema: () => Promise<GenericSchema>;
  /** Refusals of its own, beside those that all endpoints share. */
  readonly refuses?: Readonly<Record<number, string>>;
  /** Others are ignored instead, where those who ask add what they like. */
  readonly ignoresOthers?: boolean;
  readonly answer: (asked: Asked) => Promise<unknown>;
}

/** Where the API lives on its server. */
export const API_BASE = '/api/v1';
