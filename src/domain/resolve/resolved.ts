/** What the resolver says of a string, before it is put into words and links. */
import type { CloudId } from '#domain/cloud.ts';
import type { Scope } from '#domain/scope.ts';
import type { Form } from './form.ts';
import type { Match } from './match.ts';
import type { Suggestion } from './suggestion.ts';
import type { Warning } from './warning.ts';

/** Where else the same model, or the family, is sold. */
export interface Elsewhere {
  readonly cloud: CloudId;
  readonly scope: Scope | null;
  /** null: a family, which has no id of its own. */
  readonly id: string | null;
}

export interface Resolved {
  readonly input: string;
  readonly form: Form;
  /** Best first. */
  readonly matches: readonly Match[];
  /** On other clouds than the best match's. */
  readonly elsewhere: readonly Elsewhere[];
  /** Of the string itself; what is wrong with a match stands with it. */
  readonly warnings: readonly Warning[];
  /** The View that answers words. */
  readonly suggestion: Suggestion | null;
}
