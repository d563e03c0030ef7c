import { useEffect, useState, type RefObject } from 'react';
import { observe } from './frame-message.ts';
import { NOTHING_YET, type Observed } from './hosts.ts';

/** After this long without a word from a loaded frame, its silence is a finding. */
const PATIENCE_MS = 6000;

/** What the preview frame has said since it was drawn for `key`. */
export function usePreview(
  frame: RefObject<HTMLIFrameElement | null>,
  key: string,
): { readonly observed: Observed; readonly onLoad: () => void } {
  const [heard, setHeard] = useState({ key, observed: NOTHING_YET, loaded: false });
  const now = heard.key === key ? heard : { key, observed: NOTHING_YET, loaded: false };
  // Messages come from outside; only those of the frame that stands there now count.
  useEffect(() => {
    const listen = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      setHeard((before) => {
        const same = before.key === key;
        const observed = observe(same ? before.observed : NOTHING_YET, data);
        return { key, observed, loaded: same && before.loaded };
      });
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, [frame, key]);
  const { loaded } = now;
  const isWaiting = now.observed.state === 'waiting';
  // Silence is only known by waiting for it.
  useEffect(() => {
    if (!loaded || !isWaiting) return undefined;
    const timer = setTimeout(
      () =>
        setHeard((before) =>
          before.key === key
            ? { ...before, observed: { ...before.observed, state: 'silent' } }
            : before,
        ),
      PATIENCE_MS,
    );
    return () => clearTimeout(timer);
  }, [loaded, isWaiting, key]);
  return {
    observed: now.observed,
    onLoad: () =>
      setHeard((before) =>
        before.key === key
          ? { ...before, loaded: true }
          : { key, observed: NOTHING_YET, loaded: true },
      ),
  };
}
