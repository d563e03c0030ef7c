/** The page around the frame: what is said to it, and what it may say. */
import type { FrameOptions } from '#url/embed-link.ts';
import type { HostMessage } from './host-message.ts';
import { isPing, maySpeak, MESSAGE_VERSION, type FrameMessage } from './messages.ts';

type Said = FrameMessage extends infer M
  ? M extends FrameMessage
    ? Omit<M, 'tricloud' | 'id'>
    : never
  : never;

export interface Host {
  readonly say: (message: Said) => void;
  /** Calls back with every message that may be obeyed; gives the way to stop. */
  readonly hear: (obey: (message: HostMessage) => void) => () => void;
  /** Calls back when whoever frames the page asks for its height again, which is told to anybody. */
  readonly pinged: (answer: () => void) => () => void;
}

/** Nobody: the page stands in a window of its own. */
export const NO_HOST: Host = { say: () => {}, hear: () => () => {}, pinged: () => () => {} };

/**
 * The host of a frame. Heights, readiness and faults are no secret and go to whoever frames
 * the page; what the visitor chose goes to the configured origin alone, and only from there
 * messages are obeyed.
 */
export function hostOf(frameWindow: Window, { id, parentOrigin }: FrameOptions): Host {
  const { parent } = frameWindow;
  if (parent === frameWindow) return NO_HOST;
  // A page without an origin cannot be addressed by one.
  const target = parentOrigin === null || parentOrigin === 'null' ? '*' : parentOrigin;
  return {
    say: (message) => {
      if (message.type === 'view' && parentOrigin === null) return;
      const to = message.type === 'view' ? target : '*';
      parent.postMessage({ tricloud: MESSAGE_VERSION, id, ...message }, to);
    },
    hear: (obey) => {
      if (parentOrigin === null) return () => {};
      const allowed = { window: parent, origin: parentOrigin };
      let hears = true;
      const listen = (event: MessageEvent) => {
        if (!maySpeak(event, allowed)) return;
        const { data } = event;
        void import('./host-message.ts').then(({ readMessage }) => {
          const message = readMessage(data);
          if (message && hears) obey(message);
        });
      };
      const stop = listenOn(frameWindow, listen);
      return () => {
        hears = false;
        stop();
      };
    },
    pinged: (answer) =>
      listenOn(frameWindow, (event) => {
        if (event.source === parent && isPing(event.data)) answer();
      }),
  };
}

function listenOn(frameWindow: Window, listen: (event: MessageEvent) => void): () => void {
  frameWindow.addEventListener('message', listen);
  return () => frameWindow.removeEventListener('message', listen);
}
