/** The catalogue as files: parsed where they obey their schema, a problem where they do not. */
import * as v from 'valibot';
import { kindOf, SCHEMAS, type FileKind, type FileOf } from './file-kinds.ts';
import { compareText } from '#domain/compare.ts';

/** A file as it lies on disk: its path below `mocks/catalogue/` and its text. */
export interface RawFile {
  readonly path: string;
  readonly text: string;
}

/** Something wrong in one file, where in it, and what to write instead. */
export interface Problem {
  readonly file: string;
  readonly at: string;
  readonly problem: string;
  readonly instead: string;
}

/** One parsed file with the names its path gives. */
export interface Parsed<K extends FileKind> {
  readonly path: string;
  readonly names: readonly string[];
  readonly data: FileOf<K>;
}

/** All parsed files, by kind, in the order of their paths. */
export class CatalogueFiles {
  readonly #files = new Map<FileKind, Parsed<FileKind>[]>();
  readonly #named = new Map<FileKind, string[][]>();
  readonly problems: Problem[] = [];

  constructor(files: readonly RawFile[]) {
    for (const file of files.toSorted((a, b) => compareText(a.path, b.path))) this.#add(file);
  }

  /** The files of a kind. */
  of<K extends FileKind>(kind: K): readonly Parsed<K>[] {
    // Each file was parsed with the schema of the kind it is stored under.
    return (this.#files.get(kind) ?? []) as unknown as Parsed<K>[];
  }

  /** What the paths of a kind's files name, also of files that could not be parsed. */
  named(kind: FileKind): readonly (readonly string[])[] {
    return this.#named.get(kind) ?? [];
  }

  #add({ path, text }: RawFile): void {
    const place = kindOf(path);
    if (!place) {
      this.#refuse(
        path,
        '',
        'no kind of file belongs here',
        'move it to a folder named in mocks/catalogue/README.md',
      );
      return;
    }
    const named = this.#named.get(place.kind) ?? [];
    named.push(place.names);
    this.#named.set(place.kind, named);
    const json = parseJson(text);
    if (!json.ok) {
      this.#refuse(path, '', `not JSON: ${json.message}`, 'mend the JSON');
      return;
    }
    const result = v.safeParse(SCHEMAS[place.kind], json.value);
    if (!result.success) {
      for (const issue of result.issues) this.#addIssue(path, issue);
      return;
    }
    const list = this.#files.get(place.kind) ?? [];
    list.push({ path, names: place.names, data: result.output });
    this.#files.set(place.kind, list);
  }

  #addIssue(path: string, issue: v.BaseIssue<unknown>): void {
    const at = v.getDotPath(issue) ?? '';
    const instead = issue.message.startsWith('Invalid')
      ? `write ${issue.expected ?? 'a valid value'}`
      : issue.message;
    this.#refuse(path, at, `${issue.received} is not allowed here`, instead);
  }

  #refuse(file: string, at: string, problem: string, instead: string): void {
    this.problems.push({ file, at, problem, instead });
  }
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}

/** A problem as one line for people. */
export function printProblem({ file, at, problem, instead }: Problem): string {
  return `mocks/catalogue/${file}${at ? ` at ${at}` : ''}: ${problem}; ${instead}`;
}
