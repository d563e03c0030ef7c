import { startTransition } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { carrierReady, foundOnce, pressedFirst, setCarrier, type Carry } from '#api/carrier.ts';
import { reloadOnceReplaced } from '#api/new-deploy.ts';
import { pressedCatalogue, readPageState } from '#api/page-state.ts';
import { createQueryClient } from '#api/query-client.ts';
import { catalogueQuery } from '#api/queries.ts';
import { App } from '#app/App.tsx';
import { Header } from '#app/header.ts';
import { SPRITE_ID } from '#parts/branded.ts';
import { browserClock } from '#parts/use-today.ts';
import { loadScreen, partsOf } from '#screens/loaded.ts';
import { screenAt } from '#screens/screens.ts';
import { anchorLinks, isTranslated, replayTouches, untilIdle } from '#ui/waking.ts';
import { belowBase, fromPage } from '#url/base.ts';
import { joinPath, localeOfTag, splitPath } from '#url/path.ts';
import '#styles/tokens.css';
import '#styles/base.css';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no #app');

reloadOnceReplaced();
Header.preload();
const client = createQueryClient();
const state = readPageState(document, location.search);
const { room, locale } = splitPath(belowBase(location.pathname));
const screen = screenAt(room);
// Some hosts answer every address with the page of home.
const isHere = document.documentElement.dataset['place'] === joinPath(room, locale ?? 'en');
const [pressed, loaded] = await Promise.all([
  state && pressedCatalogue(state),
  // A failure is told where the screen would stand.
  screen && loadScreen(screen.id).catch(() => null),
]);
if (pressed) client.setQueryData(catalogueQuery().queryKey, pressed);

let takenOver = () => {};
const ready = new Promise<void>((resolve) => (takenOver = resolve));
const mocks = foundOnce(startMocks);
const drawn =
  pressed !== null &&
  loaded !== null &&
  isHere &&
  state?.drawn === true &&
  !isTranslated(container);
if (drawn) {
  // What stands is drawn from answers that lie beside the page; no worker need be waited for.
  setCarrier(async () => pressedFirst(mocks));
  await Promise.all(loaded.needs.map((each) => each.fetch(client)));
}
// What the build has drawn stays until there is something to draw instead.
else if (state?.drawn) {
  setCarrier(mocks);
  await client.prefetchQuery(catalogueQuery());
}
// The stand-in server starts when the page stands, one that was taken over when it rests; where there is no data, at once.
const rested = pressed ? ready.then(() => (drawn ? untilIdle() : undefined)) : Promise.resolve();
setCarrier(async () => {
  await rested;
  return mocks();
});
const carrier = carrierReady();

const app = (
  <App
    client={client}
    today={drawn ? state.day : browserClock()}
    clock={browserClock}
    browserLocale={localeOfTag(navigator.language)}
    onReady={() => takenOver()}
    {...(drawn && { drawnLocale: localeOfTag(document.documentElement.lang) })}
  />
);

// A page that was not built brings its marks along on its own.
if (!document.getElementById(SPRITE_ID)) void addMarks(document.body);

// A press needs all that was drawn to hear it.
const replayed = replayTouches(Promise.all([ready, Header.arrived(), loaded && partsOf(loaded)]));
anchorLinks(container, fromPage);
// What the build has drawn is taken over as it stands; anything else is drawn anew. In a
// transition, so that React stops for every touch; but at once where it takes the place of
// what can be touched already.
if (state?.drawn && !drawn) flushSync(() => createRoot(container).render(app));
else {
  startTransition(() => {
    if (drawn) hydrateRoot(container, app);
    else createRoot(container).render(app);
  });
}
// The data that came with the page is checked against the API as soon as somebody answers.
// Where nobody does, what came with it stands.
carrier.then(
  () => pressed && client.invalidateQueries(catalogueQuery()),
  () => {},
);
// For whoever drives the page from outside: from here on it answers by itself.
void replayed.then(untilIdle).then(() => (document.documentElement.dataset['awake'] = ''));

/** Starts the stand-in server; null where the network itself, or another server, answers. */
async function startMocks(): Promise<Carry | null> {
  if (import.meta.env.VITE_API_URL !== undefined) return null;
  const { startMocks: start } = await import('#mocks/browser.ts');
  const found = await start();
  return found.kind === 'page' ? found.fetch : null;
}

async function addMarks(body: HTMLElement): Promise<void> {
  const { MarkSprite } = await import('#parts/MarkSprite.tsx');
  createRoot(body.appendChild(document.createElement('div'))).render(<MarkSprite />);
}
