/** All that is compared between the chosen platforms: facts, where inference can be kept, features. A point is a row of one of them. */
import type { CloudId } from './cloud.ts';
import type { Platforms } from './platform.ts';
import { featureSheets, type FeatureSheet } from './platform-features.ts';
import { pinRows, type PinRow } from './platform-pins.ts';
import { comparedClouds, platformSections, type PlatformSection } from './platform-rows.ts';
import { tally, type Tally } from './platform-verdict.ts';

export interface PlatformComparison {
  readonly clouds: readonly CloudId[];
  readonly sections: readonly PlatformSection[];
  readonly pins: readonly PinRow[];
  readonly sheets: readonly FeatureSheet[];
  readonly counts: Tally;
}

/** The comparison of the chosen clouds; none chosen means all. */
export function comparePlatforms(
  platforms: Platforms,
  chosen: readonly CloudId[],
): PlatformComparison {
  const clouds = comparedClouds(chosen);
  const sections = platformSections(platforms, clouds);
  const pins = pinRows(platforms, clouds);
  const sheets = featureSheets(platforms, clouds);
  const points = [
    ...sections.flatMap(({ rows }) => rows),
    ...pins,
    ...sheets.flatMap(({ lines }) => lines),
  ];
  return { clouds, sections, pins, sheets, counts: tally(points) };
}

/** The same with nothing but the rows that differ; of a single cloud nothing can. */
export function differencesOf(comparison: PlatformComparison): PlatformComparison {
  const differs = ({ verdict }: { readonly verdict: string }) => verdict === 'differs';
  return {
    ...comparison,
    sections: comparison.sections
      .map((section) => ({ ...section, rows: section.rows.filter(differs), beside: [] }))
      .filter(({ rows }) => rows.length > 0),
    pins: comparison.pins.filter(differs),
    sheets: comparison.sheets
      .map((sheet) => ({ ...sheet, lines: sheet.lines.filter(differs) }))
      .filter(({ lines }) => lines.length > 0),
  };
}
