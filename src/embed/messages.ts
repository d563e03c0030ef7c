/**
 * What a frame and its host say to each other. Every message is an object with
 * `tricloud: 1`, the version of this language; a later version only adds. A message that
 * does not fit, or comes from elsewhere than the configured origin, is ignored without a trace.
 */
export const MESSAGE_VERSION = 1;

/** From the frame to its host. `id` is what the link calls the frame; null where it has no name. */
export type FrameMessage = {
  readonly tricloud: typeof MESSAGE_VERSION;
  readonly id: string | null;
} & (
  | { readonly type: 'ready'; readonly widget: string; readonly sentence: string }
  /** How tall the content is, in CSS pixels. */
  | { readonly type: 'height'; readonly height: number }
  /** The visitor changed the View: its link, as a query string. */
  | { readonly type: 'view'; readonly query: string }
  | { readonly type: 'error'; readonly code: ErrorCode; readonly message: string }
);

/** `script-blocked`: said by the page itself, `src/embed/embed-head.js`. `height-loop`: the frame and its content kept making each other taller; the height stays as it is. */
export type ErrorCode = 'height-loop' | 'no-widget' | 'no-data' | 'script-blocked';

/** The one message that anybody may send: it asks for the height again. */
export function isPing(data: unknown): boolean {
  if (typeof data !== 'object' || data === null || Object.keys(data).length !== 2) return false;
  return (
    'tricloud' in data &&
    data.tricloud === MESSAGE_VERSION &&
    'type' in data &&
    data.type === 'ping'
  );
}

/** Who may speak: the window around the frame, from the origin that the link names. */
export interface Speaker {
  readonly window: unknown;
  readonly origin: string;
}

/** Whether an event comes from whoever may steer the frame. */
export function maySpeak(
  event: { readonly source: unknown; readonly origin: string },
  allowed: Speaker,
): boolean {
  return event.source === allowed.window && event.origin === allowed.origin;
}
