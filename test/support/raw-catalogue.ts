/** The catalogue's files as plain JSON, read without any of the code under test, for counting by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../mocks/catalogue/', import.meta.url));

export interface RawModel {
  readonly id: string;
  readonly name: string;
  readonly lab: string;
  readonly family: string;
  readonly weights: string;
  readonly released: string | null;
}

export interface RawOffering {
  readonly cloud: string;
  readonly model: string;
  readonly history: readonly { on: string; precision: string; status: string }[];
  readonly plannedRetirement: { on: string } | null;
  readonly lastListedOn: string | null;
  readonly capabilities?: Readonly<Record<string, { readonly answer: string }>>;
  readonly terms: { readonly scopes: readonly { readonly value: readonly string[] }[] };
}

function files(below: string): string[] {
  return readdirSync(folder + below, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.json'),
  );
}

function json(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(folder + path, 'utf8')) as Record<string, unknown>;
}

export const EDITION = String(json('edition.json')['edition']);

export const RAW_MODELS: readonly RawModel[] = files('models').map((path) => {
  const id = path.replace('.json', '');
  // The contract test of the catalogue checks the shape of every file.
  return { ...json(`models/${path}`), id, lab: id.split('/')[0] ?? '' } as RawModel;
});

export const RAW_OFFERINGS: readonly RawOffering[] = files('clouds')
  .filter((path) => !path.endsWith('/cloud.json'))
  .map((path) => {
    const [cloud = '', ...model] = path.replace('.json', '').split('/');
    // As above.
    return { ...json(`clouds/${path}`), cloud, model: model.join('/') } as RawOffering;
  });

const ON_SALE = ['ga', 'available', 'preview', 'deprecated'];

/**
 * What a cloud says of a model on the edition's day, the simplest way: the last entry
 * speaks, unless an announced retirement has passed and nothing later contradicts it.
 */
export function statusAtEdition(model: RawModel, cloud: string): string {
  const offering = RAW_OFFERINGS.find((each) => each.cloud === cloud && each.model === model.id);
  if (!offering) return 'not-offered';
  const last = offering.history.at(-1);
  const ends = offering.plannedRetirement?.on;
  const listedLater =
    ends !== undefined &&
    ((offering.lastListedOn ?? '') >= ends ||
      offering.history.some(({ on, status }) => on >= ends && ON_SALE.includes(status)));
  if (ends !== undefined && ends <= EDITION && !listedLater) return 'retired';
  return last?.status ?? 'not-documented';
}
