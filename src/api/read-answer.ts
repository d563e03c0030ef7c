/** Parsing at the edge: the library comes with the first answer that did not come with the page. */
import * as v from 'valibot';
import { Problem } from '#domain/problem.ts';

const MAX_ISSUES = 5;

/** An answer as its schema has it, or the first few places where it differs. */
export type Answer<T> =
  | { readonly output: T; readonly issues: null }
  | { readonly output?: undefined; readonly issues: readonly string[] };

export function readAnswer<S extends v.GenericSchema>(
  schema: S,
  json: unknown,
): Answer<v.InferOutput<S>> {
  const result = v.safeParse(schema, json);
  if (result.success) return { output: result.output, issues: null };
  const issues = result.issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`);
  return { issues };
}

/** What a refusal says of itself; null where it is none of ours. */
export function readProblem(json: unknown): string | null {
  const problem = v.safeParse(Problem, json);
  return problem.success ? problem.output.detail : null;
}
