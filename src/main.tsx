import { createRoot, hydrateRoot } from 'react-dom/client';
import { setCarrier, type Carry } from '#api/carrier.ts';
import { createQueryClient } from '#api/query-client.ts';
import { catalogueQuery } from '#api/queries.ts';
import { rememberAnswer } from '#api/fetch-json.ts';
import { App } from '#app/App.tsx';
import { readPageState } from '#api/page-state.ts';
import { SPRITE_ID } from '#parts/branded.ts';
import { loadScreen } from '#screens/loaded.ts';
import { screenAt } from '#screens/screens.ts';
import { splitPath } from '#url/path.ts';
import '#styles/tokens.css';
import '#styles/base.css';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no #app');

const client = createQueryClient();
const state = readPageState(document, location.search);
if (state) {
  client.setQueryData(catalogueQuery().queryKey, state.catalogue);
  rememberAnswer('/catalogue', { etag: state.etag, value: state.catalogue });
}

const today = () => new Date().toISOString().slice(0, 10);
const app = (
  <App
    client={client}
    today={state?.drawn ? state.day : today()}
    clock={today}
    browserLocale={navigator.language.startsWith('de') ? 'de' : 'en'}
    drawn={state?.drawn ?? false}
  />
);

// A page that was not built brings its marks along on its own.
if (!document.getElementById(SPRITE_ID)) void addMarks(document.body);

// What the build has drawn is taken over as it stands, once its code is here; anything else is drawn anew.
const screen = screenAt(splitPath(location.pathname).room);
if (state?.drawn && screen) {
  await loadScreen(screen.id);
  hydrateRoot(container, app);
} else createRoot(container).render(app);

const carrier = import.meta.env.VITE_API_URL === undefined ? startMocks() : Promise.resolve(null);
setCarrier(carrier);
// The data that came with the page is checked against the API as soon as somebody answers.
if (state) void carrier.then(() => client.invalidateQueries(catalogueQuery()));

/** Starts the stand-in server; where the page already carries its data, not before the browser is idle. */
async function startMocks(): Promise<Carry | null> {
  if (state) await idle();
  const { startMocks: start } = await import('#mocks/browser.ts');
  const found = await start();
  return found.kind === 'page' ? found.fetch : null;
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const wait = () =>
      'requestIdleCallback' in window
        ? requestIdleCallback(() => resolve())
        : setTimeout(resolve, 200);
    if (document.readyState === 'complete') wait();
    else window.addEventListener('load', wait, { once: true });
  });
}

async function addMarks(body: HTMLElement): Promise<void> {
  const { MarkSprite } = await import('#parts/MarkSprite.tsx');
  createRoot(body.appendChild(document.createElement('div'))).render(<MarkSprite />);
}
