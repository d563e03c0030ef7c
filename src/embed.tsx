import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot, type Root } from 'react-dom/client';
import { overNetwork, pressedFirst, setCarrier, type Carry } from '#api/carrier.ts';
import { reloadOnceReplaced } from '#api/new-deploy.ts';
import { pressedCatalogue, readPageState } from '#api/page-state.ts';
import { askedFor } from '#embed/asked.ts';
import { EmbedApp } from '#embed/EmbedApp.tsx';
import { hostOf } from '#embed/host-window.ts';
import { SPRITE_ID } from '#parts/branded.ts';
import { browserClock } from '#parts/use-today.ts';
import { belowBase, fromPage } from '#url/base.ts';
import { localeOfTag, splitPath } from '#url/path.ts';
import { anchorLinks, isTranslated, replayTouches, unveil, untilIdle } from '#ui/waking.ts';
import '#styles/tokens.css';
import '#styles/base.css';

reloadOnceReplaced();
const container = appOf(document);

// Frames refuse workers, so what is asked for beyond the page's own data is answered in the
// page; that code comes with the first question. `worker=1` asks for the worker all the same.
const ownServer = import.meta.env.VITE_API_URL !== undefined;
const wantsWorker = /[?&]worker=1(&|$)/.test(location.search);
const state = readPageState(document, location.search);
if (!ownServer) {
  const mocks = async () => {
    const { inPage, startMocks } = await import('#mocks/browser.ts');
    const carrier = wantsWorker ? await startMocks() : inPage();
    return carrier.kind === 'page' ? carrier.fetch : overNetwork;
  };
  const later: Carry = async (url, init) => (await mocks())(url, init);
  setCarrier(async () => (state && !wantsWorker ? pressedFirst(mocks) : later));
}

const { locale: pathLocale, room } = splitPath(belowBase(location.pathname));
const asked = askedFor(location.search, room);
const { view, frame } = asked.link;
const host = hostOf(window, frame);
const [widget, pressed] = await Promise.all([
  asked.entry.load().catch(lost),
  state && pressedCatalogue(state),
]);
const drawn = pressed && state?.drawn === true ? state : null;
// The German page is German for everybody; the English one follows the browser.
const pageLocale = pathLocale ?? localeOfTag(document.documentElement.lang);
const browserLocale = pageLocale === 'en' ? localeOfTag(navigator.language) : pageLocale;
if (drawn && pressed && !ownServer) {
  await widget.prepare?.({ catalogue: pressed, view, day: drawn.day });
}

if (!document.getElementById(SPRITE_ID)) void addMarks(document.body);
anchorLinks(container, fromPage);
let root: Root | undefined;
let takenOver = () => {};
const ready = new Promise<void>((resolve) => (takenOver = resolve));
const replayed = replayTouches(ready);
if (pressed) draw(pressed);
// Another server may know more than the page that was built; what stands is kept if it gives no answer.
if (!pressed || ownServer) await load();
// For whoever drives the page from outside: from here on it answers by itself.
void replayed.then(untilIdle).then(() => (document.documentElement.dataset['awake'] = ''));

type Drawn = NonNullable<typeof pressed>;

function draw(catalogue: Drawn): void {
  const app = (
    <EmbedApp
      catalogue={catalogue}
      asked={asked}
      widget={widget.Widget}
      host={host}
      today={drawn?.day ?? browserClock()}
      clock={browserClock}
      browserLocale={browserLocale}
      onReady={takenOver}
    />
  );
  const translated = drawn !== null && isTranslated(container);
  if (!root && translated) {
    // It takes the place of what can be touched already: at once, so that no touch is lost.
    flushSync(() => (root = createRoot(container)).render(app));
    return;
  }
  // In a transition, so that the page around the frame is not held up.
  startTransition(() => {
    if (root) root.render(app);
    else if (drawn) root = hydrateRoot(container, app);
    else (root = createRoot(container)).render(app);
  });
}

/** A widget whose code did not come leaves what the build has drawn, with a note; nothing more can be done here. */
function lost(error: unknown): never {
  window.tricloudLost?.();
  throw error;
}

function appOf(page: Document): HTMLElement {
  const found = page.getElementById('app');
  if (!found) throw new Error('embed.html has no #app');
  return found;
}

function show(what: React.ReactNode): void {
  root ??= createRoot(container);
  root.render(what);
  takenOver();
  unveil();
}

async function load(): Promise<void> {
  try {
    const { loadCatalogue } = await import('#embed/load-catalogue.ts');
    draw(await loadCatalogue());
  } catch {
    if (pressed) return;
    const { EmbedFailure } = await import('#embed/EmbedFailure.tsx');
    const locale = view.lang ?? browserLocale;
    show(<EmbedFailure locale={locale} host={host} onRetry={() => void load()} />);
  }
}

async function addMarks(body: HTMLElement): Promise<void> {
  const { MarkSprite } = await import('#parts/MarkSprite.tsx');
  createRoot(body.appendChild(document.createElement('div'))).render(<MarkSprite />);
}
