import { parseSync, Visitor } from 'vite';

/**
 * Finds texts that a translated page loses. A translator puts every text node into an element
 * of its own, so that React, which remembers the node, updates or removes something that no
 * longer stands there. A text that is the only child of its element is safe: React then sets
 * the content of the element. So is a fixed text right before which nothing comes or goes.
 */

/** The parts of a syntax tree that matter here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

export interface LooseText {
  readonly line: number;
  readonly text: string;
}

/** What holds for all files. */
export interface Known {
  /** Components that always draw exactly one element. */
  readonly steady: ReadonlySet<string>;
  /** Components that put what stands between their tags beside other things. */
  readonly holders: ReadonlySet<string>;
  /** Names that always stand for elements. */
  readonly given: ReadonlySet<string>;
}

/** Every text of a component file that stands beside something else and may change, come or go. */
export function looseTexts(
  file: string,
  code: string,
  { steady, holders, given }: Known,
): readonly LooseText[] {
  const { program } = parseSync(file, code);
  const found = new Map<number, LooseText>();
  const constants = constantsOf(program);
  const report = (node: Node) => {
    const line = code.slice(0, node.start).split('\n').length;
    found.set(node.start, { line, text: code.slice(node.start, node.end).trim() });
  };
  const check = (element: Node) => {
    const children = inners(element, 'children').filter((child) => !isNothing(child));
    const name = tagOf(element);
    if (name !== null && children.length < 2 && !holders.has(name)) return;
    // A fragment may go as a whole, and each of its texts with it.
    let standsStill = name !== null;
    for (const child of children) {
      const expression =
        child.type === 'JSXExpressionContainer' ? inner(child, 'expression') : null;
      const fixed = isFixed(child);
      if (fixed ? !standsStill : expression !== null && !isDrawn(expression, constants, given))
        report(child);
      const tag = tagOf(child) ?? '';
      if (!fixed) standsStill = name !== null && (/^[a-z]/.test(tag) || steady.has(tag));
    }
  };
  // A component that gives a bare text puts it wherever it is drawn.
  for (const [name, node] of constants) {
    if (!/^[A-Z]\w*[a-z]/.test(name) || !node.type.includes('Function')) continue;
    for (const each of returnsOf(node)) {
      if (each && !isDrawn(each, constants, given)) report(each);
    }
  }
  for (const each of alternativesIn(program, constants)) {
    for (const text of textsOfReused(each)) report(text);
  }
  new Visitor({
    JSXElement: (node) => check(plain(node)),
    JSXFragment: (node) => check(plain(node)),
  }).visit(program);
  return [...found.values()].toSorted((a, b) => a.line - b.line);
}

/** The components of some files that always draw exactly one element. */
export function steadyComponents(files: ReadonlyMap<string, string>): ReadonlySet<string> {
  const drawn = new Map<string, readonly (string | null)[]>();
  for (const [file, code] of files) {
    for (const [name, node] of constantsOf(parseSync(file, code).program)) {
      if (!/^[A-Z]/.test(name) || !node.type.includes('Function')) continue;
      drawn.set(
        name,
        returnsOf(node).map((each) => each && tagOf(each)),
      );
    }
  }
  const isSteady = (tag: string | null): boolean =>
    tag !== null && (/^[a-z]/.test(tag) || (drawn.get(tag)?.every(isSteady) ?? false));
  return new Set([...drawn].filter(([, tags]) => tags.every(isSteady)).map(([name]) => name));
}

type Constants = ReadonlyMap<string, Node>;

/** What stands at one place in turn: the branches of a condition, the returns of a component. */
function alternativesIn(
  program: Parameters<Visitor['visit']>[0],
  constants: Constants,
): readonly (readonly Node[])[] {
  const found = [...constants]
    .filter(([name, node]) => /^[A-Z]/.test(name) && node.type.includes('Function'))
    .map(([, node]) => returnsOf(node).flatMap(branchesOf));
  new Visitor({
    ConditionalExpression: (node) => void found.push([...branchesOf(plain(node))]),
  }).visit(program);
  return found;
}

function branchesOf(node: Node | null): readonly Node[] {
  const bare = unwrapped(node);
  if (!bare) return [];
  return bare.type === 'ConditionalExpression'
    ? [...branchesOf(inner(bare, 'consequent')), ...branchesOf(inner(bare, 'alternate'))]
    : [bare];
}

/** Texts in elements that React makes into another alternative, child by child: same tag, no key. */
function textsOfReused(alternatives: readonly Node[]): readonly Node[] {
  const roots = alternatives.map((each) =>
    (each.type === 'JSXFragment' ? inners(each, 'children') : [each]).filter(tagOf),
  );
  return roots.flatMap((own, at) => {
    const others = new Set(roots.toSpliced(at, 1).flat().map(tagOf));
    return own
      .filter(
        (each) => /^[a-z]/.test(tagOf(each) ?? '') && others.has(tagOf(each)) && !hasKey(each),
      )
      .flatMap((each) => {
        const children = inners(each, 'children').filter((child) => !isNothing(child));
        return children.length < 2 ? [] : children.filter((child) => isFixed(child));
      });
  });
}

function hasKey(element: Node): boolean {
  const opening = inner(element, 'openingElement');
  const attributes = opening ? inners(opening, 'attributes') : [];
  return attributes.some((each) => inner(each, 'name')?.['name'] === 'key');
}

/** A text that is written out. */
function isFixed(child: Node): boolean {
  if (child.type === 'JSXText') return true;
  return typeof inner(child, 'expression')?.['value'] === 'string';
}

/** Whether an expression gives elements or nothing, and never a text. */
function isDrawn(node: Node | null, constants: Constants, given: ReadonlySet<string>): boolean {
  if (node === null) return true;
  const drawn = (each: Node | null) => isDrawn(each, constants, given);
  switch (node.type) {
    case 'JSXElement':
    case 'JSXFragment':
    case 'JSXEmptyExpression':
      return true;
    case 'Literal':
      return node['value'] === null || typeof node['value'] === 'boolean';
    case 'ParenthesizedExpression':
      return drawn(inner(node, 'expression'));
    case 'LogicalExpression':
      return (
        (node['operator'] === '&&' || drawn(inner(node, 'left'))) && drawn(inner(node, 'right'))
      );
    case 'ConditionalExpression':
      return drawn(inner(node, 'consequent')) && drawn(inner(node, 'alternate'));
    case 'Identifier': {
      const name = String(node['name']);
      const known = constants.get(name);
      return given.has(name) || (known !== undefined && drawn(known));
    }
    case 'MemberExpression':
      return given.has(String(inner(node, 'object')?.['name']));
    case 'CallExpression':
      return drawsEach(node, drawn);
    case 'ArrowFunctionExpression':
    case 'FunctionDeclaration':
      return returnsOf(node).every(drawn);
    default:
      return false;
  }
}

/** `list.map(…)`, or a function of the file, that gives elements. */
function drawsEach(node: Node, drawn: (each: Node) => boolean): boolean {
  const called = inner(node, 'callee');
  if (called?.type === 'Identifier') return drawn(called);
  const name = String((called && inner(called, 'property'))?.['name']);
  const last = inners(node, 'arguments').at(-1);
  return ['map', 'flatMap', 'from'].includes(name) && last !== undefined && drawn(last);
}

/** What the names of a file stand for. */
function constantsOf(program: Parameters<Visitor['visit']>[0]): Constants {
  const constants = new Map<string, Node>();
  const keep = (id: Node | null, node: Node | null) => {
    if (id && node) constants.set(String(id['name']), node);
  };
  new Visitor({
    VariableDeclarator: (node) => keep(inner(plain(node), 'id'), inner(plain(node), 'init')),
    FunctionDeclaration: (node) => keep(inner(plain(node), 'id'), plain(node)),
  }).visit(program);
  return constants;
}

/** The parser's nodes are a union of two hundred types; here their shape is enough. */
function plain(node: { readonly type: string }): Node {
  return node as unknown as Node;
}

function inner(node: Node, key: string): Node | null {
  // The parser's own shapes: what is asked for is a node or nothing.
  return (node[key] ?? null) as Node | null;
}

function inners(node: Node, key: string): readonly Node[] {
  // The parser's own shapes: what is asked for is a list of nodes or nothing.
  return (node[key] ?? []) as readonly Node[];
}

/** The name of an element's tag; null for a fragment and everything else. */
function tagOf(node: Node): string | null {
  if (node.type !== 'JSXElement') return null;
  const opening = inner(node, 'openingElement');
  const name = opening && inner(opening, 'name')?.['name'];
  return typeof name === 'string' ? name : '';
}

/** Line breaks between elements, and comments: JSX drops both. */
function isNothing(child: Node): boolean {
  if (child.type === 'JSXText') return /^\s*\n\s*$/.test(String(child['value']));
  return (
    child.type === 'JSXExpressionContainer' &&
    inner(child, 'expression')?.type === 'JSXEmptyExpression'
  );
}

/** What a function gives back, wherever in it. */
function returnsOf(fn: Node): readonly (Node | null)[] {
  const body = inner(fn, 'body');
  if (body?.type !== 'BlockStatement') return [unwrapped(body)];
  const found: (Node | null)[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) {
      node.forEach(walk);
    } else if (typeof node === 'object' && node !== null && 'type' in node) {
      // Whatever has a type is a node.
      const each = node as Node;
      if (each.type.includes('Function')) return;
      if (each.type === 'ReturnStatement') found.push(unwrapped(inner(each, 'argument')));
      Object.values(each).forEach(walk);
    }
  };
  walk(body['body']);
  return found;
}

function unwrapped(node: Node | null): Node | null {
  return node?.type === 'ParenthesizedExpression' ? unwrapped(inner(node, 'expression')) : node;
}
