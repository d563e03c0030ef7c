/** What a preview frame says, read with the care that any host should take. */
import * as v from 'valibot';
import { MESSAGE_VERSION } from '#embed/messages.ts';
import type { Observed } from './hosts.ts';

const FromFrame = v.variant('type', [
  v.object({ tricloud: v.literal(MESSAGE_VERSION), type: v.literal('ready') }),
  v.object({
    tricloud: v.literal(MESSAGE_VERSION),
    type: v.literal('height'),
    height: v.pipe(v.number(), v.minValue(1), v.maxValue(20_000)),
  }),
  v.object({ tricloud: v.literal(MESSAGE_VERSION), type: v.literal('error'), code: v.string() }),
]);

/** What is known of a frame after a message; what is no message of ours changes nothing. */
export function observe(before: Observed, data: unknown): Observed {
  const message = v.safeParse(FromFrame, data);
  if (!message.success) return before;
  const said = message.output;
  switch (said.type) {
    case 'ready':
      return { ...before, state: 'ready' };
    case 'height':
      return { ...before, height: said.height };
    case 'error':
      return said.code === 'script-blocked' ? { ...before, state: 'blocked' } : before;
  }
}
