import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { setCarrier } from '#api/carrier.ts';
import { createQueryClient } from '#api/query-client.ts';
import { App } from '#app/App.tsx';
import '#styles/tokens.css';
import '#styles/base.css';

if (import.meta.env.VITE_API_URL === undefined) {
  setCarrier(
    import('#mocks/browser.ts')
      .then(({ startMocks }) => startMocks())
      .then((carrier) => (carrier.kind === 'page' ? carrier.fetch : null)),
  );
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
createRoot(root).render(
  <StrictMode>
    <App
      client={createQueryClient()}
      today={new Date().toISOString().slice(0, 10)}
      browserLocale={navigator.language.startsWith('de') ? 'de' : 'en'}
    />
  </StrictMode>,
);
