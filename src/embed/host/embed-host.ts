/**
 * `embed.js`, for pages that frame our widgets: frames grow and shrink with their content,
 * and `<tricloud-embed widget="matrix" cloud="azure,aws">` makes one. It may stand anywhere
 * on a page, several times, from several servers, before or after the frames; a frame with
 * `data-fixed` keeps the size that its page gives it. Built on its own, without imports.
 */

/** Attributes of the element that become parameters of the frame's link, and the widgets that there are; whoever serves or bundles this writes them in. */
declare const EMBED_ATTRIBUTES: readonly string[];
declare const EMBED_WIDGETS: readonly string[];
const PARAMS = EMBED_ATTRIBUTES;
const PAGES = EMBED_WIDGETS;
const SMALLEST = 50;
const TALLEST = 20_000;
const NAME = 'tricloud-embed';
/** The attribute that says which server an element's frame comes from. */
const BASE = 'data-base';

interface FromFrame {
  readonly tricloud?: unknown;
  readonly type?: unknown;
  readonly height?: unknown;
  readonly sentence?: unknown;
}

const script = document.currentScript;
const base = new URL('.', script instanceof HTMLScriptElement ? script.src : document.baseURI);

/** A message to a frame, as `docs/embedding.md` lists them. */
function tell(frame: HTMLIFrameElement, message: object): void {
  frame.contentWindow?.postMessage({ tricloud: 1, ...message }, '*');
}

/** What all copies of this script on a page share, whichever server they come from. */
interface Shared {
  /** Frames of our elements in the page; a search of it does not find those in shadow trees. */
  readonly made: Set<HTMLIFrameElement>;
  /** Whose frames are heard already. */
  readonly heard: Set<string>;
}

const shared = ((window as { tricloudEmbeds?: Shared }).tricloudEmbeds ??= {
  made: new Set(),
  heard: new Set(),
});
const { made } = shared;

function ownFrames(): HTMLIFrameElement[] {
  return [...made, ...document.querySelectorAll('iframe')].filter(({ src }) =>
    /^(de\/)?embed(\/[\w-]+)?\.html/.test(
      src.startsWith(base.href) ? src.slice(base.href.length) : '',
    ),
  );
}

function hear({ source, origin, data }: MessageEvent<FromFrame | null>): void {
  if (data?.tricloud !== 1 || typeof data.type !== 'string') return;
  // A sandboxed frame has no origin; its window is what tells it from others.
  if (origin !== base.origin && origin !== 'null') return;
  const frame = ownFrames().find((each) => each.contentWindow === source);
  if (!frame) return;
  const { height, sentence } = data;
  const resizes = frame.dataset['fixed'] === undefined;
  if (resizes && data.type === 'height' && typeof height === 'number' && Number.isFinite(height)) {
    const { boxSizing } = getComputedStyle(frame);
    const border = boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${Math.min(Math.max(height, SMALLEST), TALLEST) + border}px`;
  }
  if (data.type === 'ready' && typeof sentence === 'string') frame.title = sentence;
  frame.dispatchEvent(
    new CustomEvent(`tricloud-${data.type}`, { bubbles: true, composed: true, detail: data }),
  );
}

class TricloudEmbed extends HTMLElement {
  static observedAttributes = [...PARAMS, BASE];
  #frame: HTMLIFrameElement | null = null;
  #due = false;

  connectedCallback(): void {
    this.#draw();
  }

  disconnectedCallback(): void {
    if (this.#frame) made.delete(this.#frame);
  }

  attributeChangedCallback(): void {
    if (this.#due || !this.#frame) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      // Away from the page it waits: whoever puts it back has it drawn.
      if (this.isConnected) this.#draw();
    });
  }

  /** Shows another View: a query string as links of the app have it. */
  setView(query: string): void {
    if (this.#frame) tell(this.#frame, { type: 'set-view', query });
  }

  /** `light`, `dark`, or `auto`. */
  setTheme(theme: string): void {
    if (this.#frame) tell(this.#frame, { type: 'theme', theme });
  }

  print(): void {
    if (this.#frame) tell(this.#frame, { type: 'print' });
  }

  #draw(): void {
    const query = new URLSearchParams();
    for (const name of PARAMS) {
      const value = this.getAttribute(name);
      if (value) query.set(name, value);
    }
    const lang = this.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
    if (!query.has('lang') && /^(en|de)$/.test(lang)) query.set('lang', lang);
    query.set('parentOrigin', location.origin);
    const frame = this.#frame ?? document.createElement('iframe');
    const widget = query.get('widget') ?? 'matrix';
    const known = PAGES.includes(widget);
    if (known) query.delete('widget');
    const folder = query.get('lang') === 'de' ? 'de/' : '';
    const from = this.getAttribute(BASE) ?? base.href;
    const src = `${from}${folder}embed${known ? `/${widget}` : ''}.html?${query}`;
    made.add(frame);
    if (this.#frame && frame.src !== src) {
      // Another address in the same frame would be a step of the page's history: a new frame is none.
      const next = document.createElement('iframe');
      for (const { name, value } of frame.attributes) next.setAttribute(name, value);
      made.delete(frame);
      made.add(next);
      next.src = src;
      frame.replaceWith(next);
      this.#frame = next;
    }
    if (this.#frame) return;
    frame.src = src;
    frame.title = this.title || `Tricloud: ${this.getAttribute('widget') ?? 'matrix'}`;
    frame.loading = 'lazy';
    frame.allow = 'clipboard-write; fullscreen';
    frame.referrerPolicy = 'strict-origin-when-cross-origin';
    frame.style.cssText = 'display:block;width:100%;height:400px;border:0';
    // What stands between the tags is the page's, and may be another script's to look after.
    (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).replaceChildren(frame);
    this.#frame = frame;
  }
}

// An element is pasted together with the script that it belongs to.
const before = script?.previousElementSibling;
if (before?.localName === NAME) before.setAttribute(BASE, base.href);
if (!customElements.get(NAME)) customElements.define(NAME, TricloudEmbed);
if (!shared.heard.has(base.href)) {
  shared.heard.add(base.href);
  addEventListener('message', hear);
  // On paper a frame keeps the width it was measured at, or its content would be cut.
  addEventListener('beforeprint', () => {
    for (const frame of ownFrames()) frame.style.minWidth = `${frame.offsetWidth}px`;
  });
  addEventListener('afterprint', () => {
    for (const frame of ownFrames()) frame.style.minWidth = '';
  });
  // Frames that were there first have told their height to nobody.
  for (const frame of ownFrames()) tell(frame, { type: 'ping' });
}
