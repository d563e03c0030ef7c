/** A request as code to paste: curl for a shell, Python, TypeScript by the lab's own package, and by nothing but `fetch`. */
import type { HttpRequest, SdkCall } from './minimal-request.ts';

const JSON_TYPE = ['content-type', 'application/json'] as const;

/** A request as a curl command. */
export function asCurl({ method, url, headers, body }: HttpRequest): string {
  return [
    `curl -X ${method} "${url}"`,
    ...[...headers, JSON_TYPE].map(([name, value]) => `  -H "${name}: ${value}"`),
    `  -d '${block(body, (key) => `"${key}"`, JSON.stringify, '  ')}'`,
  ].join(' \\\n');
}

/** The same in TypeScript, with the platform's own `fetch`. */
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

/** The same in Python, with the package that most of its readers have. */
export function asPython({ method, url, headers, body }: HttpRequest): string {
  return [
    '# pip install requests',
    ...(variablesIn([url, ...headers.map(([, value]) => value)]).length > 0 ? ['import os'] : []),
    'import requests',
    '',
    `response = requests.${method.toLowerCase()}(`,
    `    ${pythonText(url)},`,
    '    headers={',
    ...headers.map(([name, value]) => `        "${name}": ${pythonText(value)},`),
    '    },',
    `    json=${pythonBlock(body)},`,
    ')',
    'print(response.json())',
  ].join('\n');
}

/** The same through the lab's own package. */
export function asSdk({ package: name, imports, client, options, call, body }: SdkCall): string {
  return [
    `// npm install ${name}`,
    ...imports.map(([what, from]) => `import { ${what} } from '${from}';`),
    '',
    `const client = new ${client}({`,
    ...options.map(([option, value]) => `  ${option}: ${expression(value)},`),
    '});',
    `const answer = await client.${call}(${block(body, (key) => key, literal, '')});`,
    'console.log(answer);',
  ].join('\n');
}

/** The names that the reader has to set first, in the order they occur. */
export function variablesOf({ url, headers }: HttpRequest): string[] {
  return variablesIn([url, ...headers.map(([, value]) => value)]);
}

/** The same for a call through a package. */
export function sdkVariablesOf({ options }: SdkCall): string[] {
  return variablesIn(options.map(([, value]) => value));
}

function variablesIn(texts: readonly string[]): string[] {
  const found = [...texts.join(' ').matchAll(/\$([A-Z_]+)/g)];
  return [...new Set(found.flatMap(([, name]) => name ?? []))];
}

/** A text as Python writes it, with what the reader sets read from the environment. */
function pythonText(text: string): string {
  if (!text.includes('$')) return `"${text}"`;
  if (/^\$[A-Z_]+$/.test(text)) return `os.environ["${text.slice(1)}"]`;
  return `f"${text.replaceAll(/\$([A-Z_]+)/g, "{os.environ['$1']}")}"`;
}

/** A body as a Python dictionary, one line for each of its keys; ours hold texts, numbers, lists and objects. */
function pythonBlock(body: HttpRequest['body']): string {
  const spaced = (value: unknown) =>
    JSON.stringify(value).replaceAll('":', '": ').replaceAll(',"', ', "');
  const lines = Object.entries(body).map(([key, value]) => `        "${key}": ${spaced(value)},`);
  return `{\n${lines.join('\n')}\n    }`;
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

/** An option's value: a call of something imported, a name to set, or text. */
function expression(value: string): string {
  if (/^\w+\(/.test(value)) return value.replaceAll(/\$([A-Z_]+)/g, 'process.env.$1');
  return /^\$[A-Z_]+$/.test(value) ? `process.env.${value.slice(1)}` : quoted(value);
}

function quoted(text: string): string {
  if (!text.includes('$')) return `'${text}'`;
  if (/^\$[A-Z_]+$/.test(text)) return `process.env.${text.slice(1)} ?? ''`;
  return `\`${text.replaceAll(/\$([A-Z_]+)/g, '${process.env.$1}')}\``;
}
