import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { CLOUDS } from '#domain/cloud.ts';
import { LOCALES } from '#domain/text.ts';
import { HostMessage } from '#embed/host-message.ts';
import { isPing, MESSAGE_VERSION, type ErrorCode, type FrameMessage } from '#embed/messages.ts';
import { WIDGETS } from '#embed/widgets.ts';
import { ROOT } from '#test/support/project-files.ts';
import { withNames } from '#tools/host-names.ts';
import { EMBED_PARAM_NAMES } from '#url/embed-link.ts';
import { COLUMNS, QUESTIONS, SORTS } from '#url/view.ts';

const docs = await readFile(join(ROOT, 'docs/embedding.md'), 'utf8');
const hostScript = await readFile(join(ROOT, 'src/embed/host/embed-host.ts'), 'utf8');

/** The rows of the table below a heading, each as its cells; the n-th table where there are several. */
function table(heading: string, n = 0): string[][] {
  const section = docs.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? '';
  const tables = section
    .split(/\n(?!\|)/)
    .filter((block) => block.includes('\n| ') || block.startsWith('| '));
  return (tables[n] ?? '')
    .trim()
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

/** What stands in backticks. */
const named = (cell: string | undefined): string[] =>
  [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name);
const namesOf = (rows: string[][], column = 0) => rows.flatMap((row) => named(row[column]));
const row = (name: string) => table('Parameters').find(([cell]) => cell === `\`${name}\``) ?? [];

describe('The embedding guide', () => {
  it('has every widget of the registry, and every part that stands alone', () => {
    const rows = table('Widgets');
    expect(namesOf(rows)).toEqual(WIDGETS.map(({ id }) => id));
    for (const [at, { parts }] of WIDGETS.entries()) {
      expect(named(rows[at]?.[2]).filter((name) => name !== 'part=')).toEqual([...parts]);
    }
  });

  it('has every parameter that a link takes, and none that it does not', () => {
    const names = namesOf(table('Parameters'));
    expect(names.toSorted()).toEqual([...EMBED_PARAM_NAMES, 'worker'].toSorted());
  });

  test.each([
    ['lang', LOCALES],
    ['cloud', CLOUDS],
    ['in', CLOUDS],
    ['cols', COLUMNS],
    ['ask', QUESTIONS],
  ] as const)('has every value of %s', (name, values) => {
    expect(named(row(name)[1])).toEqual([...values]);
  });

  it('has every order of the rows', () => {
    expect(named(row('sort')[1])).toEqual([...SORTS, '-']);
  });

  it('has every message from the frame, and every fault', () => {
    // Exhaustive by type: a new one does not compile before it stands here, and then in the guide.
    const types: Record<FrameMessage['type'], true> = {
      ready: true,
      height: true,
      view: true,
      error: true,
    };
    const codes: Record<ErrorCode, true> = {
      'no-widget': true,
      'no-data': true,
      'height-loop': true,
      'script-blocked': true,
    };
    const rows = table('Messages');
    expect(namesOf(rows)).toEqual(Object.keys(types));
    expect(named(rows.at(-1)?.[2])).toEqual(Object.keys(codes));
    expect(docs).toContain(`Objects with \`tricloud: ${MESSAGE_VERSION}\``);
  });

  it('has every message to the frame', () => {
    const obeyed = HostMessage.options.map(({ entries }) => entries.type.literal);
    expect(namesOf(table('Messages', 1))).toEqual([...obeyed, 'ping']);
    expect(isPing({ tricloud: MESSAGE_VERSION, type: 'ping' })).toBe(true);
  });

  it('speaks of files that exist', async () => {
    const links = [...docs.matchAll(/\]\((\.\.\/[^)]+|[a-z][\w.-]*\.ts)\)/g)].map(
      ([, to = '']) => to,
    );
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) {
      await expect(readFile(join(ROOT, 'docs', link), 'utf8')).resolves.not.toBe('');
    }
  });
});

describe('The element of embed.js', () => {
  it('has an attribute for every parameter that a page may set', () => {
    const written = withNames(hostScript);
    const listed = /const PARAMS =\s+'([^']+)'/.exec(written)?.[1]?.split(' ') ?? [];
    const settable = EMBED_PARAM_NAMES.filter((name) => name !== 'parentOrigin');
    expect(listed.toSorted()).toEqual(settable.toSorted());
  });
});
