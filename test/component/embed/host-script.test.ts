import '#embed/host/embed-host.ts';
import { afterEach, describe, expect, it } from 'vitest';

/** An element of ours in the page, and the frame that it made. */
function embedIn(page: Element): { element: HTMLElement; frame: HTMLIFrameElement } {
  const element = document.createElement('tricloud-embed');
  element.setAttribute('widget', 'claim');
  page.append(element);
  const frame = element.querySelector('iframe');
  if (!frame) throw new Error('no frame was made');
  return { element, frame };
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
    expect([isCaredFor(frame), frame.src]).toEqual([true, expect.stringMatching(named('lanes'))]);
    expect(element.querySelectorAll('iframe')).toHaveLength(1);
  });

  it('is known again in another place of the page', () => {
    const place = document.body.appendChild(document.createElement('section'));
    const { element, frame } = embedIn(document.body);
    place.append(element);
    expect(isCaredFor(frame)).toBe(true);
  });
});
