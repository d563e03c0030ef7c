import * as v from 'valibot';
import { CLOUDS } from '#domain/cloud.ts';
import { Day } from './day.ts';
import { SourcedText, SourceIds } from '#domain/source.ts';
import { Text } from './text.ts';

export const CloudId = v.picklist(CLOUDS);

/** The service a cloud sells models through, with the names it had before. */
export const Service = v.strictObject({
  id: v.string(),
  name: v.pipe(v.string(), v.description('The short name shown on screen')),
  fullName: v.string(),
  shortName: v.string(),
  former: v.array(
    v.strictObject({
      name: v.string(),
      until: v.nullable(Day),
      note: Text,
      sources: SourceIds,
    }),
  ),
});

/** What the facts about a cloud are about. */
const CLOUD_TOPICS = [
  'residency',
  'billing',
  'lifecycle',
  'not-offered',
  'endpoints',
  'operation',
  'background',
] as const;

/** A cloud as its file `clouds/<id>/cloud.json` tells it. */
export const CloudFile = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.string(),
  service: Service,
  docs: v.pipe(v.string(), v.url()),
  facts: v.array(v.strictObject({ topic: v.picklist(CLOUD_TOPICS), ...SourcedText.entries })),
  openQuestions: v.array(Text),
});
export type CloudFile = v.InferOutput<typeof CloudFile>;

/** A cloud as the matrix needs it. */
export const Cloud = v.strictObject({
  id: CloudId,
  name: v.string(),
  service: v.string(),
  shortService: v.string(),
  formerService: v.nullable(v.string()),
});
export type Cloud = v.InferOutput<typeof Cloud>;
