import * as v from 'valibot';
import { CloudId } from './schema/cloud.ts';
import { DayOrMonth } from './schema/day.ts';
import { LabId } from './schema/model.ts';
import { Confidence, SourceIds } from './source.ts';
import { Text } from './schema/text.ts';

/** What an event did to who sells what: a model or family, on a cloud. */
const EventEffect = v.strictObject({
  subject: v.pipe(v.string(), v.description('The id of a model (without its lab) or of a family')),
  cloud: CloudId,
  change: v.picklist([
    'added',
    'ga',
    'removed',
    'preview',
    'deprecated',
    'exclusivity-ended',
    'retired',
    'suspended',
    'restored',
  ]),
});

/** A dated event that changed who sells what, as its file `events/<id>.json` tells it. */
export const EventFile = v.strictObject({
  $schema: v.optional(v.string()),
  on: DayOrMonth,
  title: Text,
  summary: Text,
  note: v.nullable(Text),
  clouds: v.array(CloudId),
  labs: v.array(LabId),
  effects: v.array(EventEffect),
  temporary: v.optional(v.boolean()),
  restoredBy: v.optional(v.string()),
  confidence: Confidence,
  sources: SourceIds,
});
export const Event = v.strictObject({ id: v.string(), ...v.omit(EventFile, ['$schema']).entries });
export type Event = v.InferOutput<typeof Event>;

/** The answer of `/events`, oldest first. */
export const Events = v.strictObject({ edition: v.string(), events: v.array(Event) });
export type Events = v.InferOutput<typeof Events>;
