import { setupServer } from 'msw/node';
import { apiHandlers } from './handlers.ts';
import { loadFromFiles } from './load-files.ts';

/** MSW in Node over the catalogue's files, for tests; a request nobody answers is an error. */
export const server = setupServer(...apiHandlers(loadFromFiles()));
