import { startTransition } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { setCarrier, type Carry } from '#api/carrier.ts';
import { createQueryClient } from '#api/query-client.ts';
import { catalogueQuery } from '#api/queries.ts';
import { App } from '#app/App.tsx';
import { pressedCatalogue, readPageState } from '#api/page-state.ts';
import { SPRITE_ID } from '#parts/branded.ts';
import { replayTouches, untilIdle } from '#ui/waking.ts';
import '#styles/tokens.css';
import '#styles/base.css';

const RELOADED = 'reloaded';
const container = document.getElementById('app');
if (!container) throw new Error('index.html has no #app');

// After a deploy the files that this page still asks for are gone: once it is fetched anew,
// with its View, which is its address. The note lies with this step of the history.
addEventListener('vite:preloadError', (event) => {
  const before: unknown = history.state;
  if (before === RELOADED) return;
  event.preventDefault();
  history.replaceState(RELOADED, '');
  location.reload();
});

const client = createQueryClient();
const state = readPageState(document, location.search);
const pressed = state && (await pressedCatalogue(state));
if (pressed) client.setQueryData(catalogueQuery().queryKey, pressed);

let takenOver = () => {};
const ready = new Promise<void>((resolve) => (takenOver = resolve));
const carrier = import.meta.env.VITE_API_URL === undefined ? startMocks() : Promise.resolve(null);
setCarrier(carrier);
// What the build has drawn stays until there is something to draw instead.
if (state?.drawn && !pressed) await client.prefetchQuery(catalogueQuery());

const today = () => new Date().toISOString().slice(0, 10);
const drawn = pressed !== null && state?.drawn;
const app = (
  <App
    client={client}
    today={drawn ? state.day : today()}
    clock={today}
    browserLocale={navigator.language.startsWith('de') ? 'de' : 'en'}
    drawnLocale={drawn && document.documentElement.lang === 'de' ? 'de' : 'en'}
    onReady={() => takenOver()}
  />
);

// A page that was not built brings its marks along on its own.
if (!document.getElementById(SPRITE_ID)) void addMarks(document.body);

// What the build has drawn is taken over as it stands; anything else is drawn anew. In a
// transition, so that React stops for every touch.
startTransition(() => {
  if (drawn) hydrateRoot(container, app);
  else createRoot(container).render(app);
});
const replayed = replayTouches(ready);
// The data that came with the page is checked against the API as soon as somebody answers.
if (pressed) void carrier.then(() => client.invalidateQueries(catalogueQuery()));
// For whoever drives the page from outside: from here on it answers by itself.
void replayed.then(untilIdle).then(() => (document.documentElement.dataset['awake'] = ''));

/** Starts the stand-in server; where the page already has its data, not before it stands, and where it was drawn, rests. */
async function startMocks(): Promise<Carry | null> {
  if (pressed) await ready;
  if (pressed && state?.drawn) await untilIdle();
  const { startMocks: start } = await import('#mocks/browser.ts');
  const found = await start();
  return found.kind === 'page' ? found.fetch : null;
}

async function addMarks(body: HTMLElement): Promise<void> {
  const { MarkSprite } = await import('#parts/MarkSprite.tsx');
  createRoot(body.appendChild(document.createElement('div'))).render(<MarkSprite />);
}
