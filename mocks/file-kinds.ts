/** Which files the catalogue consists of: a kind, where its files lie, and the schema they obey. */
import * as v from 'valibot';
import { OutOfScope } from '#domain/evidence.ts';
import { CloudFile, CloudId } from '#domain/schema/cloud.ts';
import { Day } from '#domain/schema/day.ts';
import {
  ClaimCheckFile,
  DealContradictionFile,
  DealFactFile,
  DealOpenQuestionsFile,
} from '#domain/deal.ts';
import { EditionChangesFile } from '#domain/editions.ts';
import { EventFile } from '#domain/event.ts';
import { FamilyFile, LabFile, ModelFile, ModelId } from '#domain/schema/model.ts';
import { OfferingFile } from '#domain/schema/offering.ts';
import {
  ContradictionFile,
  FeatureFile,
  GptFeatureFile,
  PlatformAboutFile,
  PlatformFactFile,
  RequestFile,
  ResidencyFile,
} from '#domain/platform.ts';
import { Source, SourceIds } from '#domain/source.ts';

/** Old ids of models and labs and what they are called now, so that old links keep working. */
const RenamedFile = v.strictObject({
  $schema: v.optional(v.string()),
  ids: v.record(v.string(), v.string()),
});
/** Other ids under which a cloud knows a model: previews, second endpoints. */
const AliasesFile = v.strictObject({
  $schema: v.optional(v.string()),
  aliases: v.array(
    v.strictObject({
      cloud: CloudId,
      id: v.string(),
      kind: v.string(),
      model: ModelId,
      sources: SourceIds,
    }),
  ),
});
const OutOfScopeFile = v.strictObject({ $schema: v.optional(v.string()), kinds: OutOfScope });
const EditionFile = v.strictObject({ $schema: v.optional(v.string()), edition: Day });
const SourceFile = v.strictObject({ $schema: v.optional(v.string()), ...Source.entries });

/** The schema of each kind of file. */
export const SCHEMAS = {
  edition: EditionFile,
  lab: LabFile,
  family: FamilyFile,
  'edition-changes': EditionChangesFile,
  renamed: RenamedFile,
  aliases: AliasesFile,
  'out-of-scope': OutOfScopeFile,
  model: ModelFile,
  cloud: CloudFile,
  offering: OfferingFile,
  source: SourceFile,
  event: EventFile,
  'deal-fact': DealFactFile,
  'deal-contradiction': DealContradictionFile,
  'deal-open-questions': DealOpenQuestionsFile,
  'claim-check': ClaimCheckFile,
  'platform-fact': PlatformFactFile,
  feature: FeatureFile,
  'gpt-feature': GptFeatureFile,
  residency: ResidencyFile,
  request: RequestFile,
  contradiction: ContradictionFile,
  'platform-about': PlatformAboutFile,
} as const;

export type FileKind = keyof typeof SCHEMAS;
export type FileOf<K extends FileKind> = v.InferOutput<(typeof SCHEMAS)[K]>;

/** Path patterns below `mocks/catalogue/`; `*` is one name. The first that fits wins. */
const PLACES: readonly (readonly [pattern: string, kind: FileKind])[] = [
  ['edition.json', 'edition'],
  ['editions/*.json', 'edition-changes'],
  ['renamed.json', 'renamed'],
  ['aliases.json', 'aliases'],
  ['out-of-scope.json', 'out-of-scope'],
  ['labs/*.json', 'lab'],
  ['families/*.json', 'family'],
  ['models/*/*.json', 'model'],
  ['clouds/*/cloud.json', 'cloud'],
  ['clouds/*/*/*.json', 'offering'],
  ['sources/*.json', 'source'],
  ['events/*.json', 'event'],
  ['deal/facts/*.json', 'deal-fact'],
  ['deal/contradictions/*.json', 'deal-contradiction'],
  ['deal/open-questions.json', 'deal-open-questions'],
  ['deal/claim-check.json', 'claim-check'],
  ['platforms/facts/*/*.json', 'platform-fact'],
  ['platforms/features/*.json', 'feature'],
  ['platforms/gpt-features/*.json', 'gpt-feature'],
  ['platforms/residency/*.json', 'residency'],
  ['platforms/requests/*.json', 'request'],
  ['platforms/contradictions/*.json', 'contradiction'],
  ['platforms/about.json', 'platform-about'],
];

/** The kind of a file and the names that its path gives (`*` in order), or null where no file belongs. */
export function kindOf(path: string): { kind: FileKind; names: string[] } | null {
  for (const [pattern, kind] of PLACES) {
    const fits = new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '([^/]+)')}$`).exec(
      path,
    );
    if (fits) return { kind, names: fits.slice(1) };
  }
  return null;
}
