import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, test } from 'vitest';
import { inPage } from '#mocks/browser.ts';
import { API_BASE } from '#mocks/endpoint.ts';
import { server } from '#mocks/node.ts';
import { answerTo, EXAMPLES, HOST, load } from '#test/support/api.ts';
import { startSecondServer, type SecondServer } from '#test/support/second-server.ts';
import { press } from '#tools/press.ts';

/** What a caller sees of an answer, whoever carries it. */
interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly ifNoneMatch?: string;
}

const GETS = [
  // What oEmbed answers depends on where the API lies: tried below.
  ...Object.values(EXAMPLES)
    .map(([path]) => path)
    .filter((path) => !path.startsWith('/oembed')),
  '/claim',
  '/claim?at=2025-11-18&weights=all',
  '/availability?lab=xai,openai&status=ga&scope=eu,us',
  '/availability?lab=xai%2Copenai',
  '/claim?at=2026-02-30',
  '/claim?colour=r%C3%B6t',
  '/changes',
  '/models/xai/grok-4-33',
  '/models/xai/gr%C3%B6k',
  '/nowhere',
  '/catalogue?scenario=broken',
  '/catalogue?scenario=empty',
  '/claim?scenario=stale',
];

const REQUESTS: readonly Asked[] = [
  ...GETS.map((path) => ({ method: 'GET', path })),
  { method: 'HEAD', path: '/claim' },
  { method: 'OPTIONS', path: '/claim' },
  { method: 'POST', path: '/claim' },
  { method: 'DELETE', path: '/claim' },
  { method: 'GET', path: '/claim', ifNoneMatch: '*' },
  { method: 'GET', path: '/claim', ifNoneMatch: '"another"' },
  { method: 'HEAD', path: '/claim', ifNoneMatch: '*' },
  { method: 'HEAD', path: '/claim?at=2026-02-30' },
];

type Carrier = 'MSW in Node' | 'the page' | 'a second process';
const replies = new Map<Carrier, Map<Asked, Reply>>();
let second: SecondServer | undefined;

async function replyOf(response: Response): Promise<Reply> {
  const { status, headers } = response;
  return { status, headers: Object.fromEntries(headers), body: await response.text() };
}

/** Asks everything, one after the other; a carrier that fails to answer is a failure of its own. */
async function collect(
  carrier: Carrier,
  carry: (url: string, init: RequestInit) => Promise<Response>,
  origin: string,
): Promise<void> {
  const found = new Map<Asked, Reply>();
  replies.set(carrier, found);
  for (const asked of REQUESTS) {
    const { method, path, ifNoneMatch } = asked;
    const headers = ifNoneMatch === undefined ? {} : { 'if-none-match': ifNoneMatch };
    const response = await carry(origin + API_BASE + path, { method, headers });
    found.set(asked, await replyOf(response));
  }
}

/** Where two texts part, with what follows there; null where they never do. */
function firstDifference(plain: string, carried: string): object | null {
  if (plain === carried) return null;
  let at = 0;
  while (plain[at] === carried[at]) at += 1;
  return { at, plain: plain.slice(at, at + 80), carried: carried.slice(at, at + 80) };
}

beforeAll(async () => {
  const page = inPage();
  if (page.kind !== 'page') throw new Error('the page does not carry requests');
  await collect('the page', page.fetch, '');
  // One after the other: MSW would also answer what is meant for the second process.
  server.listen({ onUnhandledFrame: 'error' });
  await collect('MSW in Node', fetch, HOST).finally(() => server.close());
  second = await startSecondServer();
  await collect('a second process', fetch, second.origin);
}, 60_000);

afterAll(() => second?.stop());

describe.each(['the page', 'MSW in Node', 'a second process'] as const)(
  'Carried by %s',
  (carrier) => {
    test.each(REQUESTS)(
      'the answer to $method $path is the plain one, byte for byte',
      async (asked) => {
        const plain = await answerTo(asked.path, asked);
        const { status, headers, body } = replies.get(carrier)?.get(asked) ?? {};
        expect({ status, differs: firstDifference(plain.body ?? '', body ?? '') }).toEqual({
          status: plain.status,
          differs: null,
        });
        expect(headers).toMatchObject(plain.headers);
      },
    );
  },
);

describe('Pressed into files', () => {
  it('every answer that needs no question mark is the plain one, byte for byte', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tricloud-pressed-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const count = await press(load, folder);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.json'),
    );
    expect(files.length).toBe(count);
    for (const file of files) {
      const path =
        file === 'openapi.json' ? `/${file}` : `/${file.split(sep).join('/').replace('.json', '')}`;
      const { body } = await answerTo(path);
      const pressed = readFileSync(join(folder, file), 'utf8');
      expect([path, firstDifference(body ?? '', pressed)]).toEqual([path, null]);
    }
  });
});

describe('The requests', () => {
  it('cover every status the API knows but the one of a failure', async () => {
    const statuses = await Promise.all(
      REQUESTS.map(async (asked) => (await answerTo(asked.path, asked)).status),
    );
    expect([...new Set(statuses)].toSorted((a, b) => a - b)).toEqual([
      200, 204, 304, 400, 404, 405,
    ]);
  });
});

describe('A second process', () => {
  const origin = () => {
    if (!second) throw new Error('it did not start');
    return second.origin;
  };
  const ask = async (path: string) => fetch(origin() + path);
  /** What is sent back for a request written by hand, as Latin letters. */
  const rawAnswer = async (first: string, ...headers: readonly string[]) => {
    const socket = connect(Number(new URL(origin()).port), '127.0.0.1');
    const lines = [first, 'host: localhost', 'connection: close', ...headers, '', ''];
    socket.setEncoding('latin1').write(lines.join('\r\n'));
    let said = '';
    for await (const part of socket) said += String(part);
    return said;
  };

  test.each(['/', '/catalogue', '/12345/catalogue', '/api/v2/catalogue', '/favicon.ico'])(
    'answers nothing beside the API’s base: %s',
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  it('gives no answer at all while offline, and answers again afterwards', async () => {
    await expect(ask(`${API_BASE}/claim?scenario=offline`)).rejects.toThrow('fetch failed');
    expect((await ask(`${API_BASE}/claim`)).status).toBe(200);
  });

  it('survives an address that is none', async () => {
    // fetch would mend it; a hand-written request does not.
    const said = await rawAnswer('GET // HTTP/1.1');
    expect(said).toMatch(/^HTTP\/1\.1 4\d\d /);
    expect(said).toMatch(/content-type: application\/problem\+json/i);
    expect((await ask(`${API_BASE}/claim`)).status).toBe(200);
  });

  it('makes frames of its own addresses only', async () => {
    const own = await ask(`${API_BASE}/oembed?url=${origin()}/de/embed/claim.html`);
    expect(await own.json()).toMatchObject({ provider_url: `${origin()}/` });
    const other = await ask(`${API_BASE}/oembed?url=https://tricloud.example/`);
    expect(other.status).toBe(404);
  });

  it('packs what it sends, and says how long it is', async () => {
    const packed = await rawAnswer(`GET ${API_BASE}/catalogue HTTP/1.1`, 'accept-encoding: gzip');
    expect(packed).toMatch(/content-encoding: gzip/i);
    const plain = await rawAnswer(`GET ${API_BASE}/catalogue HTTP/1.1`);
    expect(plain).not.toMatch(/content-encoding/i);
    const lengthOf = (answer: string) => Number(/content-length: (\d+)/i.exec(answer)?.[1]);
    expect(lengthOf(packed)).toBeGreaterThan(0);
    expect(lengthOf(packed)).toBeLessThan(lengthOf(plain) / 3);
  });

  it('says in one line that its port is taken, and stops while a connection is half open', async () => {
    const taken = spawnSync(
      process.execPath,
      ['tools/run.mjs', 'tools/serve.ts', '--port', new URL(origin()).port],
      { encoding: 'utf8' },
    );
    expect(taken.status).toBe(1);
    expect(taken.stderr.trim()).toMatch(/^Port \d+ is taken by another program: [^\n]*$/);
    const half = connect(Number(new URL(origin()).port), '127.0.0.1');
    half.on('error', () => {});
    await once(half, 'connect');
    half.write('GET / HTTP/1.1\r\n');
    const closed = once(half, 'close');
    await second?.stop();
    await closed;
    second = undefined;
  });
});
