/** A request as code to paste: curl for a shell, and TypeScript with nothing but the platform's own `fetch`. */
import type { HttpRequest } from './minimal-request.ts';

const JSON_TYPE = ['content-type', 'application/json'] as const;

/** A request as a curl command. */
export function asCurl({ method, url, headers, body }: HttpRequest): string {
  return [
    `curl -X ${method} "${url}"`,
    ...[...headers, JSON_TYPE].map(([name, value]) => `  -H "${name}: ${value}"`),
    `  -d '${block(body, (key) => `"${key}"`, JSON.stringify, '  ')}'`,
  ].join(' \\\n');
}

/** The same in TypeScript. */
export function asTypeScript({ method, url, headers, body }: HttpRequest): string {
  return [
    `const url = ${quoted(url)};`,
    'const response = await fetch(url, {',
    `  method: '${method}',`,
    '  headers: {',
    ...[...headers, JSON_TYPE].map(([name, value]) => `    '${name}': ${quoted(value)},`),
    '  },',
    `  body: JSON.stringify(${block(body, (key) => key, literal, '  ')}),`,
    '});',
    'console.log(await response.json());',
  ].join('\n');
}

/** The names that the reader has to set first, in the order they occur. */
export function variablesOf({ url, headers }: HttpRequest): string[] {
  const text = [url, ...headers.map(([, value]) => value)].join(' ');
  return [...new Set([...text.matchAll(/\$([A-Z_]+)/g)].flatMap((found) => found[1] ?? []))];
}

/** An object with one line for each of its keys. */
function block(
  body: HttpRequest['body'],
  keyAs: (key: string) => string,
  valueAs: (value: unknown) => string,
  indent: string,
): string {
  const lines = Object.entries(body).map(
    ([key, value]) => `${indent}  ${keyAs(key)}: ${valueAs(value)}`,
  );
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** A value as TypeScript writes it; none of ours holds a quote. */
function literal(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll(/"(\w+)":/g, '$1: ')
    .replaceAll('"', "'")
    .replaceAll('{', '{ ')
    .replaceAll('}', ' }')
    .replaceAll(',', ', ');
}

function quoted(text: string): string {
  if (!text.includes('$')) return `'${text}'`;
  if (/^\$[A-Z_]+$/.test(text)) return `process.env.${text.slice(1)} ?? ''`;
  return `\`${text.replaceAll(/\$([A-Z_]+)/g, '${process.env.$1}')}\``;
}
