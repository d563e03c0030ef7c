/**
 * Stands in the head of every built page, as a script of its own. What the build has drawn
 * sleeps: its modules are fetched after the load event and run at the first touch, or once
 * the page has been at rest for a while. Touches until then are kept for `waking.ts`. A
 * page that shows another View than the drawn one wakes at once; where its modules do not
 * come, what is drawn is given back with a note that says so.
 */

/** What a reader or the page around a frame did while the page slept. */
export type Touch =
  | { readonly press: HTMLElement }
  | { readonly control: HTMLInputElement; readonly value: string; readonly checked: boolean }
  | { readonly key: KeyboardEvent }
  | { readonly message: MessageEvent };

declare global {
  interface Window {
    /** Ends the sleep, and gives what was touched in it. Absent in pages that the build has not written. */
    tricloudAsleep?: () => readonly Touch[];
    /** Gives back what the build has drawn, where something that the page needs has got lost. */
    tricloudLost?: () => void;
    /** Of browsers that know it. */
    readonly trustedTypes?: {
      createPolicy: (
        name: 'default',
        rules: { createScriptURL: (url: string) => string | null },
      ) => unknown;
    };
  }
}

/** So long a page that nobody touches is left alone after its load event. */
const REST_MS = 1600;
/** So long a page that shows nothing yet waits for its modules. */
const PATIENCE_MS = 15_000;

// Addresses as seen from the app's folder.
const { data = '', font = '', root = '/', ...bundles } = document.currentScript?.dataset ?? {};
// The head script marks where that lies, and an address that speaks another language than the page.
const { lang, dataset: marks } = document.documentElement;
/** The modules of the bundle in that language; the first is the entry. */
const modules = (bundles[marks['words'] ?? lang] ?? '').split(' ');
let base = marks['base'] ?? root;
// A host may ask that scripts come by a policy only: what is not ours is not run.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (url) => (new URL(url, location.href).origin === location.origin ? url : null),
});
const touches: Touch[] = [];
const sleep = new AbortController();
let fetched = false;
let woken = false;
let patience: ReturnType<typeof setTimeout> | undefined;

window.tricloudAsleep = () => {
  sleep.abort();
  // From here on what is missing says so itself; only what never comes does not.
  if (patience !== undefined) expect(2 * PATIENCE_MS);
  return touches;
};

const parsed = new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
if (marks['view'] === undefined) fallAsleep();
else {
  // Nothing can be read before they run, so they come beside the page.
  fetchAll();
  void parsed.then(wake);
  expect(PATIENCE_MS);
}
window.tricloudLost = giveBack;
addEventListener('load', () => setTimeout(keepFont, REST_MS));

/** Gives back what is drawn if nothing of what was asked for stands there by then. */
function expect(soon: number): void {
  clearTimeout(patience);
  patience = setTimeout(() => marks['view'] !== undefined && giveBack(), soon);
}

function fallAsleep(): void {
  // Nothing is disabled: what is done now is done again when the page wakes.
  void parsed.then(() => {
    const disabled = document.querySelectorAll<HTMLFieldSetElement>('#app fieldset:disabled');
    for (const each of disabled) each.disabled = false;
  });
  on(document, 'click', keepPress);
  on(document, 'input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    touches.push({ control: target, value: target.value, checked: target.checked });
  });
  on(document, 'keydown', keepKey);
  on(window, 'message', (message) => {
    if (message.source !== parent || parent === window) return;
    touches.push({ message });
    wakeSoon();
  });
  on(document, 'pointerdown', wakeSoon);
  on(document, 'focusin', wakeSoon);
  on(document, 'scroll', () => {
    if (scrollY > innerHeight / 2) wakeSoon();
  });
  addEventListener('load', () => {
    setTimeout(fetchAll);
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(wake);
      else wake();
    }, REST_MS);
  });
}

function keepPress(event: MouseEvent): void {
  const pressed =
    event.target instanceof Element && event.target.closest<HTMLElement>('button, a[href]');
  const { button, metaKey, ctrlKey, shiftKey, altKey } = event;
  if (!pressed || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
  // What the browser does well by itself it may do.
  if (pressed.matches('[target], [download], [hreflang], [href^="#"]')) return;
  event.preventDefault();
  touches.push({ press: pressed });
  wakeSoon();
}

function keepKey(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== 'Tab' && key !== 'Shift') wakeSoon();
  const isTyped = key.length === 1 && key !== ' ';
  const isField = target instanceof Element && target.closest('input, select, textarea');
  if (isTyped && !isField) touches.push({ key: event });
}

function on<K extends keyof DocumentEventMap>(
  target: Document,
  type: K,
  hear: (event: DocumentEventMap[K]) => void,
): void;
function on(target: Window, type: 'message', hear: (event: MessageEvent) => void): void;
function on(target: EventTarget, type: string, hear: (event: never) => void): void {
  // The overloads above say which event comes with which name.
  const listener = hear as EventListener;
  target.addEventListener(type, listener, { capture: true, signal: sleep.signal });
}

/** After the next paint: whoever presses sees that first. */
function wakeSoon(): void {
  requestAnimationFrame(() => setTimeout(wake));
}

function wake(): void {
  if (woken) return;
  woken = true;
  fetchAll();
  void runInParts();
}

/**
 * One module after the other, what they share first: each runs in a task of its own, and
 * whoever touches the page meanwhile is not kept waiting. The entry comes last, and tells if
 * one has got lost.
 */
async function runInParts(): Promise<void> {
  for (const part of modules.slice(1)) {
    await import(/* @vite-ignore */ base + part).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve));
  }
  const script = document.createElement('script');
  script.type = 'module';
  script.crossOrigin = 'anonymous';
  script.src = base + (modules[0] ?? '');
  script.addEventListener('error', () => {
    // A host that gives this page for every address has misled the head script.
    if (base !== root) {
      base = root;
      void runInParts();
      return;
    }
    sleep.abort();
    giveBack();
    // Links at least work by themselves.
    for (const touch of touches) if ('press' in touch) touch.press.click();
  });
  document.body.append(script);
}

/** Shows what is drawn, and says first that it is not what was asked for; whoever frames the page hears of it. */
function giveBack(): void {
  if (marks['view'] !== undefined) {
    delete marks['view'];
    marks['lost'] = '';
  }
  if (parent === window) return;
  const id = /[?&]id=([\w-]{1,64})(&|$)/.exec(location.search)?.[1] ?? null;
  const message = 'Its script did not come.';
  parent.postMessage({ tricloud: 1, id, type: 'error', code: 'script-blocked', message }, '*');
}

/**
 * Puts the font where the next page finds it at once; this one keeps the letters it began
 * with, so that nothing moves. The head script reads the note. Frames never ask for it: beside
 * others on one page each would be set in what its own cache gives in time.
 */
function keepFont(): void {
  if (parent !== window) return;
  try {
    // oxlint-disable-next-line no-restricted-globals -- a note about the browser's cache, no state of ours; refusal is caught
    const notes = localStorage;
    if (notes.getItem('font') === font) return;
    const keep = () => notes.setItem('font', font);
    new FontFace('Inter', `url(${base}${font})`).load().then(keep, () => {});
  } catch {
    // No storage, no note.
  }
}

function fetchAll(): void {
  if (fetched) return;
  fetched = true;
  link('preload', data, 'fetch');
  for (const href of modules) link('modulepreload', href, 'script');
}

function link(rel: string, href: string, as: string): void {
  const element = document.createElement('link');
  Object.assign(element, { rel, href: base + href, as, crossOrigin: 'anonymous' });
  document.head.append(element);
}
