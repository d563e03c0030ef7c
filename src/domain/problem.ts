import * as v from 'valibot';

/** Every refusal, as RFC 9457 problem details. */
export const Problem = v.strictObject({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  field: v.optional(v.pipe(v.string(), v.description('The parameter at fault'))),
  nearest: v.optional(
    v.pipe(v.string(), v.description('The known id closest to the one asked for')),
  ),
});
export type Problem = v.InferOutput<typeof Problem>;
