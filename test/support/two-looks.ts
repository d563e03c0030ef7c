/** Two days on which the first page looks otherwise, found in the catalogue as it stands. */
import { changeDays } from '#domain/all-change-days.ts';
import { indexCatalogue } from '#domain/catalogue.ts';
import { claim } from '#domain/claim.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Day } from '#domain/day.ts';
import { familiesOf, versionRows, type FamilyRow } from '#domain/matrix.ts';
import { isOnSale } from '#domain/status.ts';
import { loadFromFiles } from '#mocks/load-files.ts';

/** What the cell of a family says that a day may change: its status, and the range of its prices. */
function toldOf({ cells, versions }: FamilyRow, cloud: CloudId): unknown {
  const sold = versions
    .map((version) => version.cells[cloud])
    .filter(({ status }) => isOnSale(status));
  const inputs = sold.flatMap(({ offering }) => offering?.price?.input ?? []);
  return [cells[cloud].status, Math.min(...inputs), Math.max(...inputs)];
}

/** The edition's day, and the first one after it on which the cell of a frontier family says something else. */
export async function twoLooks(): Promise<readonly [Day, Day]> {
  const index = indexCatalogue(await loadFromFiles()('catalogue'));
  const drawnOn = (day: Day) => {
    const found = claim(index, day);
    const rows = familiesOf(index, found, versionRows(index, day, found));
    const frontier = rows.filter(({ family }) => family.frontier);
    return JSON.stringify(frontier.map((row) => CLOUDS.map((cloud) => toldOf(row, cloud))));
  };
  const { edition } = index;
  const later = changeDays(index).find((day) => day > edition && drawnOn(day) !== drawnOn(edition));
  if (later === undefined) throw new Error('nothing is known to change after the edition');
  return [edition, later];
}
