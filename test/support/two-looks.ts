/** Two days on which the first page looks otherwise, found in the catalogue as it stands. */
import { changeDays } from '#domain/all-change-days.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { CLOUDS } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import { familiesOf, versionRows } from '#domain/matrix.ts';
import { loadFromFiles } from '#mocks/load-files.ts';

/** The edition's day, and the first one after it on which some family's cell says something else. */
export async function twoLooks(): Promise<readonly [Day, Day]> {
  const index = indexCatalogue(await loadFromFiles()('catalogue'));
  const drawnOn = (day: Day) => {
    const found = claim(index, day);
    const rows = familiesOf(index, found, versionRows(index, day, found));
    return JSON.stringify(rows.map(({ cells }) => CLOUDS.map((cloud) => cells[cloud].status)));
  };
  const { edition } = index;
  const later = changeDays(index).find((day) => day > edition && drawnOn(day) !== drawnOn(edition));
  if (later === undefined) throw new Error('nothing is known to change after the edition');
  return [edition, later];
}
