/** A bundle for one language: of the words that stand side by side it keeps one side. */
import type { Plugin } from 'vite';
import { LOCALES, type Locale } from '#domain/text.ts';

/** The functions of `src/i18n/words.ts` that take one argument for each language, in the order of LOCALES. */
const SIDE_BY_SIDE: readonly unknown[] = ['words', 'twins'];

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Leaves out, wherever `words` or `twins` is called in `src/i18n`, what another language says. */
export function oneLanguage(locale: Locale): Plugin {
  return {
    name: 'tricloud-one-language',
    transform: {
      filter: { id: /\/src\/i18n\// },
      handler(code, id) {
        if (id.endsWith('/src/i18n/spoken.ts')) {
          return code.replace('SPOKEN = LOCALES', `SPOKEN = ['${locale}']`);
        }
        const dropped = callsIn(this.parse(code)).flatMap((given) =>
          given.filter((_, at) => LOCALES[at] !== locale),
        );
        if (dropped.length === 0) return null;
        return dropped
          .toSorted((a, b) => b.start - a.start)
          .reduce(
            (text, { start, end }) => `${text.slice(0, start)}void 0${text.slice(end)}`,
            code,
          );
      },
    },
  };
}

/** The arguments of every such call below a node. */
function callsIn(node: unknown): (readonly Node[])[] {
  if (typeof node !== 'object' || node === null) return [];
  const below = Object.values(node).flatMap(callsIn);
  if (!('type' in node) || node.type !== 'CallExpression') return below;
  // A node of the syntax tree as ESTree has it.
  const { callee, arguments: given } = node as unknown as {
    readonly callee: Node & { readonly name?: string };
    readonly arguments: readonly Node[];
  };
  if (callee.type !== 'Identifier' || !SIDE_BY_SIDE.includes(callee.name)) return below;
  if (given.length !== LOCALES.length) throw new Error(`${callee.name} takes every language`);
  return [given];
}
