/**
 * `npm run bench`: no test, it prints ratios within one run. Every drawn page against its own
 * final markup without script, ten frames against one, and the cost of a day step, a filter and
 * a keystroke as the catalogue grows. `npm run bench -- paint home --rounds 3` does a part of it.
 */
import { benchFrames } from './bench-frames.ts';
import { benchGrowth } from './bench-growth.ts';
import { benchKeys } from './bench-keys.ts';
import { benchPaint } from './bench-paint.ts';

const ROUNDS = 5;
const say = (line: string) => void process.stdout.write(`${line}\n`);

export async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf('--rounds');
  const rounds = flag === -1 ? ROUNDS : Number(argv[flag + 1]);
  const [part, ...names] = flag === -1 ? argv : argv.slice(0, flag);
  if (part === undefined || part === 'growth') {
    say('Growth: time for one step, as a ratio to 142 models (linear would be 7.0 and 70.4)');
    for (const line of await benchGrowth()) say(line);
  }
  if (part === undefined || part === 'paint') {
    say(`\nPages against their own final markup, slow 4G, CPU x4, medians of ${rounds}`);
    await benchPaint(names, rounds, say);
  }
  if (part === undefined || part === 'keys') {
    say('\nA day by key on a growing catalogue, without throttling');
    for (const line of await benchKeys()) say(line);
  }
  if (part === undefined || part === 'frames') {
    say('\nTen frames of a claim on one page against one, medians of five');
    for (const line of await benchFrames()) say(line);
  }
  return 0;
}
