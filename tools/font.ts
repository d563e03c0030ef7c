/**
 * `node tools/start.mjs font`: cuts Inter down to what the app prints. The result is committed:
 * whoever builds needs neither the whole font nor the cutter.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
const RESULT = 'src/styles/inter.woff2';

/** The lightest and the heaviest weight that a stylesheet asks for. */
export const WEIGHTS = { min: 400, max: 680 };

/** Kerning, figures of one width for tables, and what puts accents where they belong. */
const FEATURES = ['kern', 'tnum', 'ccmp', 'locl'];

const CUT = {
  targetFormat: 'woff2',
  // Not yet in its types.
  keepFeatures: FEATURES,
  noHinting: true,
  variationAxes: { wght: WEIGHTS },
} as const;

/** Latin with the letters of western Europe, and the marks of our texts. What is missing is drawn by the next font. */
export const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’‚“”„…‹›•−≤≥↑→↓↵€`;

export async function main(): Promise<number> {
  const whole = await readFile(join(process.cwd(), SOURCE));
  const cut = await subsetFont(whole, CHARACTERS, CUT);
  await writeFile(join(process.cwd(), RESULT), cut);
  process.stdout.write(`${RESULT}: ${cut.length} bytes of ${whole.length}\n`);
  return 0;
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
}
