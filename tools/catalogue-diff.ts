/**
 * `npm run catalogue:diff -- <file or address>…`: what public files of models and prices say
 * differently from the catalogue. `--format text|markdown|json`, `--all` shows what stays too.
 * Nothing is changed. Ends with 1 where somebody should look, so that a nightly job can say so.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { loadParts } from '#mocks/load-files.ts';
import { idsOf } from '#mocks/evidence-answers.ts';
import { Refusal } from './basics.mjs';
import { diffUpstream, type Finding } from './diff-upstream.ts';
import { readUpstream } from './upstream.ts';

const FORMATS = ['text', 'markdown', 'json'] as const;
const USAGE =
  'Write: npm run catalogue:diff -- <file or address>… [--format text|markdown|json] [--all]';

export async function main(argv: readonly string[]): Promise<number> {
  const { from, format, all } = options(argv);
  const parts = await loadParts();
  const known = {
    catalogue: parts.catalogue,
    offerings: parts.offerings,
    ids: idsOf(parts.offerings, parts.names.aliases),
    outOfScope: parts.names.outOfScope,
  };
  const findings: Finding[] = [];
  for (const each of from)
    findings.push(...diffUpstream(known, readUpstream(await read(each), each)));
  const open = findings.filter(({ stays }) => stays === null);
  process.stdout.write(`${printed(all ? findings : open, findings, format)}\n`);
  return open.length === 0 ? 0 : 1;
}

function options(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        all: { type: 'boolean', default: false },
      },
    });
    const format = FORMATS.find((each) => each === values.format);
    if (!format || positionals.length === 0) throw new Error('');
    return { from: positionals, format, all: values.all };
  } catch {
    throw new Refusal(USAGE);
  }
}

async function read(from: string): Promise<unknown> {
  const text = /^https?:/.test(from)
    ? await fetch(from).then((response) => response.text())
    : await readFile(from, 'utf8').catch(() => {
        throw new Refusal(`There is no file ${from}. ${USAGE}`);
      });
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${from} is no JSON.`);
  }
}

function printed(
  shown: readonly Finding[],
  all: readonly Finding[],
  format: (typeof FORMATS)[number],
): string {
  if (format === 'json') return JSON.stringify(shown, null, 2);
  const open = all.filter(({ stays }) => stays === null).length;
  const sum = `${open} to look at, ${all.length - open} that stay as they are`;
  if (format === 'markdown') {
    const rows = shown.map(
      ({ kind, what, upstream, says, stays }) =>
        `| ${kind} | \`${what}\` | ${upstream}: ${says} | ${stays ?? ''} |`,
    );
    return [
      '| | what | says | stays because |',
      '| --- | --- | --- | --- |',
      ...rows,
      '',
      sum,
    ].join('\n');
  }
  return [
    ...shown.map(
      ({ kind, what, upstream, says, stays }) =>
        `${kind.padEnd(6)} ${what}: ${upstream} says ${says}${stays ? ` (stays: ${stays})` : ''}`,
    ),
    sum,
  ].join('\n');
}
