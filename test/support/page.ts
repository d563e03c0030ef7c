/** The component project's set-up: an empty page per test, answered by MSW in Node. */
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';
import { server } from '#mocks/node.ts';

configure({
  defaultHidden: true, // without a layout, asking what is hidden costs seconds and tells little
  asyncUtilTimeout: 15_000, // a busy machine is slow, not broken
  // A failed search names what it looked for; the whole page as markup helps nobody.
  getElementError: (message) => new Error(message ?? 'not found'),
});
vi.setConfig({ testTimeout: 60_000 });

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));

afterEach(() => {
  cleanup();
  server.resetHandlers();
  history.replaceState(null, '', '/');
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('data-theme');
});

afterAll(() => server.close());

// jsdom has no media queries: every one is answered with "no".
window.matchMedia ??= (media) => ({
  media,
  matches: false,
  onchange: null,
  addEventListener: () => {},
  removeEventListener: () => {},
  addListener: () => {},
  removeListener: () => {},
  dispatchEvent: () => false,
});

// jsdom lays nothing out: nothing scrolls, and no size ever changes.
window.scrollTo = () => {};
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
