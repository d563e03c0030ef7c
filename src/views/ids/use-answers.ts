import { useDeferredValue, useMemo } from 'react';
import type { CatalogueIndex } from '#domain/catalogue.ts';
import type { Day } from '#domain/day.ts';
import type { ModelIds } from '#domain/evidence.ts';
import { linesOf } from '#domain/resolve/code.ts';
import { indexKnown, type Known } from '#domain/resolve/known.ts';
import { resolve } from '#domain/resolve/resolve.ts';
import type { Resolved } from '#domain/resolve/resolved.ts';

/** A line that was asked, with its answer. */
export interface Answered {
  readonly line: number;
  readonly resolved: Resolved;
}

export interface Answers {
  readonly known: Known;
  readonly lines: readonly Answered[];
  /** How many lines were not read. */
  readonly over: number;
}

/** The answers to a text; null while the ids are on their way. Typing never waits for them. */
export function useAnswers(
  text: string,
  index: CatalogueIndex,
  ids: ModelIds | undefined,
  day: Day,
): Answers | null {
  const asked = useDeferredValue(text);
  const known = useMemo(() => (ids ? indexKnown(index, ids) : null), [index, ids]);
  const answer = useMemo(() => known && answering(known, day), [known, day]);
  return useMemo(() => {
    if (!known || !answer) return null;
    const { asked: lines, over } = linesOf(known, asked);
    return {
      known,
      over,
      lines: lines.map((each) => ({ line: each.line, resolved: answer(each.text) })),
    };
  }, [known, answer, asked]);
}

/** Each string is answered once: while one line is typed the others stay. */
function answering(known: Known, day: Day): (text: string) => Resolved {
  const answers = new Map<string, Resolved>();
  return (text) => {
    const before = answers.get(text);
    const found = before ?? resolve(known, text, day);
    if (!before) answers.set(text, found);
    return found;
  };
}
