/** What a host may say to a frame; what reads it comes with the first message. */
import * as v from 'valibot';
import { MESSAGE_VERSION } from './messages.ts';

const version = v.literal(MESSAGE_VERSION);

/** From the host to the frame. */
export const HostMessage = v.variant('type', [
  v.strictObject({
    tricloud: version,
    type: v.literal('set-view'),
    query: v.pipe(v.string(), v.maxLength(4000)),
  }),
  v.strictObject({
    tricloud: version,
    type: v.literal('theme'),
    theme: v.picklist(['light', 'dark', 'auto']),
  }),
  v.strictObject({ tricloud: version, type: v.literal('print') }),
]);
export type HostMessage = v.InferOutput<typeof HostMessage>;

/** A message from the host; null where it does not fit. */
export function readMessage(data: unknown): HostMessage | null {
  const message = v.safeParse(HostMessage, data);
  return message.success ? message.output : null;
}
