import { useEffect, type RefObject } from 'react';
import { NO_STEPS, nextHeight } from './height-steps.ts';
import type { Host } from './host-window.ts';

/** Tells the host how tall the content is, whenever that changes and whenever it asks. */
export function useHeight(content: RefObject<HTMLElement | null>, host: Host): void {
  // Sizes are the browser's to tell; a frame that was hidden or lazy is measured once it shows.
  useEffect(() => {
    const element = content.current;
    if (!element) return undefined;
    let steps = NO_STEPS;
    const tell = () => host.say({ type: 'height', height: steps.height });
    const measure = () => {
      const { height } = element.getBoundingClientRect();
      // What is on its way has no height to tell yet.
      if (height === 0 || element.querySelector('[data-pending]')) return;
      const [news, next] = nextHeight(steps, height, performance.now());
      steps = next;
      if (news === 'new') {
        tell();
        // While sizes are observed the call is lost.
        setTimeout(requestNativeResize);
      }
      if (news === 'loop') {
        const message = 'The frame and its content kept making each other taller.';
        host.say({ type: 'error', code: 'height-loop', message });
      }
    };
    // Frames out of sight observe nothing until they come near, but can be measured.
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element, { box: 'border-box' });
    const stop = host.pinged(() => steps.height > 0 && tell());
    return () => {
      observer.disconnect();
      stop();
    };
  }, [content, host]);
}

/** Browsers with CSS `frame-sizing` resize the frame themselves; the call throws where the host does not want it. */
function requestNativeResize(): void {
  try {
    // Not in the type library yet.
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // Not framed, or the host has not asked for it.
  }
}
