/** The same answers from a process of their own, over HTTP. */
import { spawn } from 'node:child_process';
import { freePort } from './free-port.ts';
import { ROOT } from './project-files.ts';

const LEASH = new URL('../../tools/leash.mjs', import.meta.url).href;
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 5000;

export interface SecondServer {
  /** Without a path. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Starts `tools/serve.ts` and resolves once it says that it answers; rejects with its output if it ends instead. */
export async function startSecondServer(): Promise<SecondServer> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    ['--import', LEASH, 'tools/run.mjs', 'tools/serve.ts', '--port', String(port)],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
    await ended;
    clearTimeout(kill);
  };
  let output = '';
  const answers = new Promise<void>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        if (output.includes('The API answers at')) resolve();
      });
    }
  });
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    limit = setTimeout(resolve, START_LIMIT_MS, 'late');
  });
  const first = await Promise.race([answers, ended.then(() => 'ended' as const), late]);
  clearTimeout(limit);
  if (first === undefined) return { origin: `http://127.0.0.1:${port}`, stop };
  await stop();
  throw new Error(`the second server did not start (${first}):\n${output}`);
}
