/** `npm run catalogue:stale`: which offerings were read about longest ago, those first on which the claim rests. `--days N` leaves out what is younger. */
import { loadParts } from '#mocks/load-files.ts';
import { Refusal } from './basics.mjs';
import { staleOfferings } from './stale-offerings.ts';

export async function main(argv: readonly string[]): Promise<number> {
  const flag = argv.indexOf('--days');
  const least = flag === -1 ? 0 : Number(argv[flag + 1]);
  if (!Number.isInteger(least) || least < 0) {
    throw new Refusal('Write: npm run catalogue:stale -- --days 60');
  }
  const { catalogue, offerings, sources } = await loadParts();
  const today = new Date().toISOString().slice(0, 10);
  const stale = staleOfferings(catalogue, offerings, sources, today);
  const shown = stale.filter(({ age }) => age === null || age >= least);
  const lines = shown.map(({ what, rests, read, age }) => {
    const when = read === null ? 'no dated source' : `${read}, ${age} days ago`;
    return `${rests.padEnd(8)} ${what}: ${when}`;
  });
  process.stdout.write(
    `${[...lines, `${shown.length} of ${stale.length} offerings`].join('\n')}\n`,
  );
  return 0;
}
