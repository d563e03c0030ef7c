/** Refusals, as RFC 9457 problem details: what is wrong, where, and what to do. */
import type { Problem } from '#domain/problem.ts';
import { nearest } from './nearest.ts';

/** A refusal on its way to the caller. */
export class Refusal extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

export function isProblem(value: unknown): value is Refusal {
  return value instanceof Refusal;
}

/** A refusal with a status of its own. */
export function refuse(
  status: number,
  title: string,
  detail: string,
  more: Partial<Problem> = {},
): Refusal {
  const slug = title.toLowerCase().replaceAll(/[^a-z]+/g, '-');
  return new Refusal({ type: `urn:tricloud:problem:${slug}`, title, status, detail, ...more });
}

/** A query parameter that cannot be understood. */
export function badParameter(field: string, detail: string): Refusal {
  return refuse(400, 'Bad parameter', `Parameter "${field}": ${detail}`, { field });
}

/** Something that does not exist, with the nearest thing that does. */
export function notFound(what: string, id: string, known: Iterable<string>): Refusal {
  const close = nearest(
    id,
    [...known].filter((each) => each !== id),
  );
  return refuse(
    404,
    'Not found',
    `There is no ${what} "${id}".${close === undefined ? '' : ` The nearest is "${close}".`}`,
    close === undefined ? {} : { nearest: close },
  );
}
