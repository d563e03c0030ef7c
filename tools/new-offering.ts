/** The files of a new offering, and of its model and source where the catalogue has none yet. */
import { createHash } from 'node:crypto';
import type { CloudId } from '#domain/cloud.ts';
import type { CitedSources } from '#domain/evidence.ts';
import type { Scope } from '#domain/scope.ts';

/** What is told of a new offering. */
export interface NewOffering {
  readonly cloud: CloudId;
  /** `<lab>/<model>` */
  readonly model: string;
  readonly name: string;
  readonly family: string;
  readonly weights: 'closed' | 'open' | null;
  readonly released: string | null;
  readonly status: string;
  readonly on: string;
  readonly precision: string;
  readonly scopes: readonly Scope[];
  readonly ids: Readonly<Record<string, string>>;
  readonly confidence: string;
  /** Where it was read. */
  readonly source: {
    readonly url: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly date: string | null;
  };
}

/** Files by path below the catalogue; a model that stands is left alone. */
export function filesOf(
  told: NewOffering,
  hasModel: boolean,
  sources: CitedSources,
): Record<string, object> {
  const { cloud, model, source } = told;
  const known = Object.entries(sources).find(([, each]) => each.url === source.url)?.[0];
  const id = known ?? sourceId(source.url);
  return {
    ...(known === undefined && {
      [`sources/${id}.json`]: { $schema: '../schema/source.schema.json', ...source },
    }),
    ...(!hasModel && {
      [`models/${model}.json`]: {
        $schema: '../../schema/model.schema.json',
        name: told.name,
        family: told.family,
        tier: null,
        weights: told.weights,
        released: told.released,
        context: null,
        maxOutput: null,
      },
    }),
    [`clouds/${cloud}/${model}.json`]: {
      $schema: '../../../schema/offering.schema.json',
      history: [{ on: told.on, precision: told.precision, status: told.status, sources: [id] }],
      plannedRetirement: null,
      lastListedOn: source.date !== null && source.date.length === 10 ? source.date : null,
      terms: {
        infrastructure: [],
        operator: [],
        scopes:
          told.scopes.length > 0 ? [{ from: null, value: [...told.scopes], sources: [id] }] : [],
        price: [],
      },
      regions: [],
      modelIds: told.ids,
      context: null,
      maxOutput: null,
      confidence: told.confidence,
      note: null,
      sources: [{ source: id, supports: ['status', 'since'] }],
    },
  };
}

/** `<site>-<six digits of its address>`, as the other sources are called. */
function sourceId(url: string): string {
  const host = /^https?:\/\/(?:www\.|docs\.)?([^/]+)/.exec(url)?.[1] ?? 'package';
  const site = (host.split('.').at(-2) ?? host).replaceAll(/[^a-z0-9]/g, '');
  return `${site}-${createHash('sha1').update(url).digest('hex').slice(0, 6)}`;
}
