// `npm start` and `npm run preview`: Vite in this very process, so that ending it ends everything.
// Answers on both loopback addresses, whichever of them "localhost" means to a client.
import { existsSync } from 'node:fs';
import { connect, createServer as createTcpServer } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer, preview } from 'vite';
import { portRefusal, Refusal, root, takenPort, whereToWrite } from './basics.mjs';

const PORTS = { dev: 5173, preview: 4173 };

/**
 * @param {'dev' | 'preview'} task
 * @param {string[]} argv
 * @returns {Promise<number>} never settles while the server runs
 */
export async function serve(task, argv) {
  const { port, host, open, mode } = options(task, argv);
  if (task === 'preview' && !existsSync(join(root, 'dist/index.html'))) {
    throw new Refusal('There is nothing built to show yet: run "npm run build" first.');
  }
  if ((await isTaken('127.0.0.1', port)) || (await isTaken('::1', port))) {
    throw takenPort(port, another(task, port));
  }

  const shared = { host, port, strictPort: true, open };
  const config = { root, ...whereToWrite(), ...(mode === undefined ? {} : { mode }) };
  const server =
    task === 'dev'
      ? await createServer({ ...config, server: shared })
      : await preview({ ...config, preview: shared }).catch((error) => {
          throw portRefusal(error, port, another(task, port));
        });
  endOnSignal(server);
  if ('listen' in server) {
    await server.listen().catch((error) => {
      throw portRefusal(error, port, another(task, port));
    });
  }
  if (host === 'localhost') answerOnBothLoopbacks(server, port);
  server.printUrls();
  server.bindCLIShortcuts({ print: process.stdin.isTTY });
  return new Promise(() => {});
}

/**
 * @param {'dev' | 'preview'} task
 * @param {string[]} argv
 */
function options(task, argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        port: { type: 'string', default: String(PORTS[task]) },
        host: { type: 'string', default: 'localhost' },
        open: { type: 'boolean', default: false },
        mode: { type: 'string' },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535) {
      throw new Error(`"${values.port}" is not a port`);
    }
    return { ...values, port };
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new Refusal(`${reason}. Known are --port N, --host NAME, --open and --mode NAME.`);
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isTaken(host, port) {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 1000 });
    const answer = (/** @type {boolean} */ value) => {
      socket.destroy();
      resolve(value);
    };
    socket.once('connect', () => answer(true));
    socket.once('timeout', () => answer(false));
    socket.once('error', () => answer(false));
  });
}

/**
 * @param {'dev' | 'preview'} task
 * @param {number} port
 */
function another(task, port) {
  return `run "${task === 'dev' ? 'npm start' : 'npm run preview'} -- --port ${port + 1}"`;
}

/** @typedef {import('vite').ViteDevServer | import('vite').PreviewServer} Server */

/**
 * @param {Server} server
 * @param {number} port
 */
function answerOnBothLoopbacks(server, port) {
  const address = server.httpServer?.address();
  if (typeof address !== 'object' || address === null) return;
  const other = address.address === '::1' ? '127.0.0.1' : '::1';
  createTcpServer((socket) => server.httpServer?.emit('connection', socket))
    .on('error', () => {}) // no such address on this machine
    .listen(port, other)
    .unref();
}

/** @param {Server} server */
function endOnSignal(server) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.removeAllListeners(signal);
    process.once(signal, () => {
      setTimeout(() => process.exit(0), 1000);
      void server.close().finally(() => process.exit(0));
    });
  }
}
