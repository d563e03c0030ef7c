/**
 * `npm run bench`: no test, it prints ratios within one run. The built home page against
 * its own matrix as a bare static page, the built frame likewise, ten frames against one, and
 * the cost of a day step, a filter and a keystroke as the catalogue grows.
 */
import { benchFrames } from './bench-frames.ts';
import { benchGrowth } from './bench-growth.ts';
import { benchPages } from './bench-pages.ts';

export async function main(): Promise<number> {
  process.stdout.write(
    'Growth: time for one step, as a ratio to 142 models (linear would be 7.0 and 70.4)\n',
  );
  for (const line of await benchGrowth()) process.stdout.write(`${line}\n`);
  process.stdout.write('\nHome against its bare matrix, CPU x4, medians of five\n');
  for (const line of await benchPages('index.html')) process.stdout.write(`${line}\n`);
  process.stdout.write('\nThe frame against its bare matrix, CPU x4, medians of five\n');
  for (const line of await benchPages('embed.html')) process.stdout.write(`${line}\n`);
  process.stdout.write('\nTen frames of a claim on one page against one, medians of five\n');
  for (const line of await benchFrames()) process.stdout.write(`${line}\n`);
  return 0;
}
