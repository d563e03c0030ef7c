/** Capabilities as files and answers carry them. */
import * as v from 'valibot';
import { CAPABILITIES, DOCUMENTED } from '#domain/capability.ts';
import { SourceIds } from '#domain/source.ts';
import { Text } from './text.ts';

export const CapabilityId = v.picklist(CAPABILITIES);
export const Answer = v.picklist(DOCUMENTED);

/** What sources say of one capability of one offering; `unknown`: they were read and do not say. */
const Stated = v.strictObject({
  answer: Answer,
  detail: v.pipe(v.optional(Text), v.description('What limits it')),
  sources: SourceIds,
});

/** What was read of an offering itself; of the others its price or its platform's tables may tell. */
export const StatedCapabilities = v.record(CapabilityId, Stated);
export type StatedCapabilities = v.InferOutput<typeof StatedCapabilities>;

/** Where a row of a platform's table does not hold for every version. */
const HOLDS_FOR = ['some', 'named'] as const;

/** How a row of a platform's table speaks of a capability. */
export const capabilityOfRow = {
  capability: v.pipe(
    v.optional(CapabilityId),
    v.description('The capability that the row answers for'),
  ),
  versions: v.pipe(
    v.optional(v.picklist(HOLDS_FOR)),
    v.description(
      'Depends on the version, or holds only for those whose own file says so; absent: for every one. A "no" holds for all',
    ),
  ),
};
