/** The tables of features side by side: what of a lab's own API works on which cloud. */
import type { CloudId } from './cloud.ts';
import {
  countBySupport,
  featureTable,
  type FeatureRow,
  type FeatureTable,
} from './feature-table.ts';
import type { Platforms } from './platform.ts';
import { judge, type Verdict } from './platform-verdict.ts';

/** The families whose labs' features are tabled. */
const TABLED = ['claude', 'gpt'] as const;

export interface FeatureLine {
  readonly id: string;
  readonly cells: readonly {
    readonly cloud: CloudId;
    /** null: no table was read for this cloud. */
    readonly row: FeatureRow | null;
  }[];
  readonly verdict: Verdict;
}

export interface FeatureSheet {
  readonly family: (typeof TABLED)[number];
  readonly asOf: string;
  readonly caveat: FeatureTable['caveat'];
  readonly columns: readonly {
    readonly cloud: CloudId;
    /** What the table itself calls the column; null where it does not, or where there is none. */
    readonly name: FeatureTable['column'];
    /** Rows at each degree of support; empty: no table was read. */
    readonly counts: ReturnType<typeof countBySupport>;
  }[];
  readonly lines: readonly FeatureLine[];
}

/** A sheet for each table that covers one of these clouds. */
export function featureSheets(
  platforms: Platforms,
  clouds: readonly CloudId[],
): readonly FeatureSheet[] {
  return TABLED.flatMap((family) => {
    const tables = clouds.map((cloud) => ({
      cloud,
      // Where a version can be hosted in two ways, a row tells both.
      table: featureTable({ family, weights: 'closed' }, cloud, 'cloud', platforms),
    }));
    const read = tables.find(({ table }) => table !== null)?.table;
    if (!read) return [];
    return [
      {
        family,
        asOf: read.asOf,
        caveat: read.caveat,
        columns: tables.map(({ cloud, table }) => ({
          cloud,
          name: table?.column ?? null,
          counts: countBySupport(table?.rows ?? []),
        })),
        lines: (family === 'claude' ? platforms.features : platforms.gptFeatures).map(({ id }) =>
          lineOf(id, tables),
        ),
      },
    ];
  });
}

function lineOf(
  id: string,
  tables: readonly { readonly cloud: CloudId; readonly table: FeatureTable | null }[],
): FeatureLine {
  const cells = tables.map(({ cloud, table }) => ({
    cloud,
    row: table?.rows.find((row) => row.id === id) ?? null,
  }));
  const supports = cells.map(({ row }) =>
    row === null || row.support === 'unknown' ? null : row.support,
  );
  return { id, cells, verdict: judge(supports) };
}
