/**
 * Catalogues drawn as tables: one row per model, one column per cloud, two or more spaces between
 * columns. A cell is `-` or a history: `preview 2026-05-28; ga 2026-06-29`, `preview by 2026-10-05`,
 * `ga 2026-11` (a month), `preview ?` (sold, but nothing is dated), then what else is known:
 * `retires 2026-10-23; listed 2026-11-05; scopes eu us; operator lab; machines cloud`. The columns `released`,
 * `weights` and `frontier` are optional. A row is `<family>/<model>`.
 */
import * as v from 'valibot';
import { Catalogue } from '#domain/schema/catalogue.ts';
import { indexCatalogue, type CatalogueIndex } from '#domain/catalogue.ts';
import { CLOUDS, type CloudId } from '#domain/cloud.ts';
import type { Model } from '#domain/schema/model.ts';
import { HistoryEntry, type Offering } from '#domain/schema/offering.ts';

const CLOUD_NAMES: Record<CloudId, string> = { azure: 'Azure', aws: 'AWS', gcp: 'Google Cloud' };
export const DRAWN_EDITION = '2026-11-13';

/** Reads a drawing; throws where it is not one. */
export function drawCatalogue(drawing: string, edition: string = DRAWN_EDITION): Catalogue {
  const [head = '', ...lines] = drawing.split('\n').filter((line) => line.trim() !== '');
  const columns = cellsOf(head);
  const rows = lines.map((line) => readRow(columns, line));
  const families = [...new Set(rows.map((row) => familyOf(row.id)))];
  return v.parse(Catalogue, {
    edition,
    clouds: CLOUDS.map((id) => ({
      id,
      name: CLOUD_NAMES[id],
      service: CLOUD_NAMES[id],
      shortService: CLOUD_NAMES[id],
      formerService: null,
    })),
    labs: families.map((id) => ({ id, name: nameOf(id) })),
    renamed: {},
    families: families.map((id) => ({
      id,
      name: nameOf(id),
      frontier: !rows.some((row) => familyOf(row.id) === id && row.cells.get('frontier') === 'no'),
    })),
    models: rows.map(modelOf),
    offerings: rows.flatMap((row) =>
      CLOUDS.flatMap((cloud) => offeringOf(row.id, cloud, row.cells.get(cloud) ?? '-')),
    ),
  });
}

/** The same, with its look-ups. */
export function drawIndex(drawing: string, edition?: string): CatalogueIndex {
  return indexCatalogue(drawCatalogue(drawing, edition));
}

/** One offering, from its cell alone. */
export function drawOffering(cell: string): Offering {
  const [offering] = offeringOf('claude/opus-4-8', 'aws', cell);
  if (!offering) throw new Error(`"${cell}" draws no offering`);
  return offering;
}

interface Row {
  readonly id: string;
  readonly cells: ReadonlyMap<string, string>;
}

function readRow(columns: readonly string[], line: string): Row {
  const [id = '', ...cells] = cellsOf(line);
  if (cells.length !== columns.length) throw new Error(`${columns.length} columns, but: ${line}`);
  return { id, cells: new Map(cells.map((cell, at) => [columns[at] ?? '', cell])) };
}

function cellsOf(line: string): string[] {
  return line.trim().split(/\s{2,}/);
}

function familyOf(id: string): string {
  return id.slice(0, id.indexOf('/'));
}

function nameOf(id: string): string {
  return id === 'gpt' ? 'GPT' : id.charAt(0).toUpperCase() + id.slice(1);
}

function modelOf({ id, cells }: Row): Model {
  const released = cells.get('released') ?? '-';
  const weights = cells.get('weights') ?? 'closed';
  if (weights !== 'closed' && weights !== 'open') throw new Error(`no weights: ${weights}`);
  return {
    id,
    name: id.slice(id.indexOf('/') + 1),
    family: familyOf(id),
    weights,
    released: released === '-' ? null : released,
    context: null,
  };
}

function offeringOf(model: string, cloud: CloudId, cell: string): Offering[] {
  if (cell === '-') return [];
  const parts = cell.split(';').map((part) => part.trim());
  const known = new Map<string, string>();
  const history: HistoryEntry[] = [];
  for (const part of parts) {
    const [first = '', ...rest] = part.split(' ');
    if (['retires', 'listed', 'scopes', 'operator', 'machines'].includes(first)) {
      known.set(first, rest.join(' '));
    } else if (rest[0] !== '?') {
      history.push(readEntry(first, rest));
    }
  }
  const operator = known.get('operator') ?? 'cloud';
  return [
    {
      model,
      cloud,
      history,
      plannedRetirement: known.get('retires') ?? null,
      lastListedOn: known.get('listed') ?? null,
      // The schema that drawCatalogue parses with refuses what is no scope or operator.
      scopes: (known.get('scopes')?.split(' ') ?? []) as Offering['scopes'],
      operator: operator as Offering['operator'],
      infrastructure: (known.get('machines') ?? operator) as Offering['infrastructure'],
      context: null,
      price: null,
    },
  ];
}

function readEntry(status: string, when: readonly string[]): HistoryEntry {
  const by = when[0] === 'by';
  const on = when[by ? 1 : 0] ?? '';
  const precision = on.length === 7 ? 'month' : 'day';
  return v.parse(HistoryEntry, { on, precision: by ? 'by' : precision, status });
}
