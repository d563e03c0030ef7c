import '#embed/host/embed-host.ts';
import { afterEach, describe, expect, it } from 'vitest';

/** An element of ours in the page, and the frame that it made. */
function embedIn(page: Element): { element: HTMLElement; frame: HTMLIFrameElement } {
  const element = document.createElement('tricloud-embed');
  element.setAttribute('widget', 'claim');
  page.append(element);
  const frame = frameIn(element);
  if (!frame) throw new Error('no frame was made');
  return { element, frame };
}

/** It stands in a tree of its own: what is between the tags is the page's. */
function frameIn(element: HTMLElement): HTMLIFrameElement | null {
  return element.shadowRoot?.querySelector('iframe') ?? null;
}

/** Whether the script still cares for a frame: it fixes the width of its own while the page is printed. */
function isCaredFor(frame: HTMLIFrameElement): boolean {
  dispatchEvent(new Event('beforeprint'));
  const cared = frame.style.minWidth !== '';
  dispatchEvent(new Event('afterprint'));
  return cared;
}

const named = (name: string) => new RegExp(String.raw`/embed/${name}\.html\?`);

describe('An element that its page takes away', () => {
  afterEach(() => document.body.replaceChildren());

  it('is forgotten with its frame', () => {
    const { element, frame } = embedIn(document.body);
    expect(isCaredFor(frame)).toBe(true);
    element.remove();
    expect(isCaredFor(frame)).toBe(false);
  });

  it('stays forgotten while its attributes change, and shows them once it is put back', async () => {
    const { element, frame } = embedIn(document.body);
    element.remove();
    element.setAttribute('widget', 'lanes');
    await Promise.resolve();
    expect([isCaredFor(frame), frame.src]).toEqual([false, expect.stringMatching(named('claim'))]);
    document.body.append(element);
    const next = frameIn(element);
    expect(next && [isCaredFor(next), next.src]).toEqual([
      true,
      expect.stringMatching(named('lanes')),
    ]);
    expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('gets a new frame for another attribute, for the same one would be a step of the history', async () => {
    const { element, frame } = embedIn(document.body);
    const steps = history.length;
    element.setAttribute('at', '2025-11-18');
    await Promise.resolve();
    expect(frameIn(element)).not.toBe(frame);
    expect(frameIn(element)?.src).toMatch(/at=2025-11-18/);
    expect(history.length).toBe(steps);
  });

  it('leaves what stands between its tags to the page', () => {
    const { element } = embedIn(document.body);
    element.innerHTML = '<a href="/">Tricloud</a>';
    element.setAttribute('lang', 'de');
    expect(element.innerHTML).toBe('<a href="/">Tricloud</a>');
  });

  it('is known again in another place of the page', () => {
    const place = document.body.appendChild(document.createElement('section'));
    const { element, frame } = embedIn(document.body);
    place.append(element);
    expect(isCaredFor(frame)).toBe(true);
  });
});
