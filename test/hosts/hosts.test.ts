import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestListener } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, inject, it, onTestFinished, test } from 'vitest';
import { untilAwake } from '#test/support/awake.ts';
import { useBrowser } from '#test/support/browser.ts';
import { frameOf, heightGap } from '#test/support/framed.ts';
import { freePort } from '#test/support/free-port.ts';
import { makeHostProject } from '#test/support/host-project.ts';
import { pasted } from '#test/support/pasted.ts';
import { ROOT } from '#test/support/project-files.ts';
import { serveFiles } from '#test/support/serve-files.ts';

const open = useBrowser();
const INSTALLING = 15 * 60_000;

async function serve(folder: string, before?: RequestListener): Promise<string> {
  const { url, stop } = await serveFiles(folder, before);
  onTestFinished(stop);
  return url;
}

/** The widget of the frozen day, in its language, whatever the page around it speaks. */
async function expectGerman(page: Page, widget: 'claim' | 'matrix'): Promise<Frame> {
  const frame = await frameOf(page, widget);
  await frame
    .getByText(/^Stand 29\. Juni? 2026/)
    .first()
    .waitFor();
  return frame;
}

describe('A reveal.js deck', () => {
  const slides = `<section><h2>Our platforms</h2></section>
    <section><h2>The claim</h2>FRAME</section>
    <section data-background-iframe="BACKGROUND" data-background-interactive></section>`;

  it(
    'loads the frame with its slide and leaves it its size, embed.js or not',
    async () => {
      const folder = makeHostProject({
        name: 'reveal',
        packages: { 'reveal.js': '5.2.1' },
        files: {
          'index.html': `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Deck</title>
          <link rel="stylesheet" href="node_modules/reveal.js/dist/reveal.css"></head><body>
          <div class="reveal"><div class="slides">${slides
            .replace('FRAME', pasted('deck', 'claim'))
            .replace(
              'BACKGROUND',
              `${inject('builtUrl')}de/embed/matrix.html?at=2026-06-29`,
            )}</div></div>
          <script src="node_modules/reveal.js/dist/reveal.js"></script>
          <script>Reveal.initialize({ hash: true });</script>
          <script src="${inject('builtUrl')}embed.js"></script></body></html>`,
        },
      });
      const page = await open(`${await serve(folder)}index.html`);
      await page.locator('.reveal.ready').waitFor({ state: 'attached' });
      await page.keyboard.press('ArrowRight');
      await expectGerman(page, 'claim');
      const sized = () =>
        page.locator('section iframe').evaluate((each) => (each as HTMLIFrameElement).style.height);
      expect(await sized()).toBe('70vh');
      await page.keyboard.press('ArrowRight');
      await expectGerman(page, 'matrix');
      const background = page.locator('.slide-background iframe');
      const gap = await background.evaluate(
        (each) => each.getBoundingClientRect().height - innerHeight,
      );
      // Its own border apart.
      expect(Math.abs(gap)).toBeLessThanOrEqual(4);
    },
    INSTALLING,
  );
});

describe('A VitePress page', () => {
  it(
    'shows the frame as it is pasted into Markdown',
    async () => {
      const folder = makeHostProject({
        name: 'vitepress',
        packages: { vitepress: '1.6.4' },
        files: {
          'docs/index.md': `# Our platforms\n\n${pasted('frame', 'claim')}\n`,
          'docs/.vitepress/config.mjs':
            "export default { title: 'Docs', outDir: '../built', appearance: false };",
        },
        build: ['node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
      });
      const page = await open(await serve(join(folder, 'built')));
      const frame = await expectGerman(page, 'claim');
      await frame.getByRole('link', { name: 'In Tricloud öffnen' }).waitFor();
    },
    INSTALLING,
  );
});

describe('A Docusaurus page', () => {
  it(
    'shows frame and element in MDX, and React has nothing to complain of',
    async () => {
      const element = pasted('element', 'claim').split('\n')[0] ?? '';
      const folder = makeHostProject({
        name: 'docusaurus',
        packages: {
          '@docusaurus/core': '3.10.2',
          '@docusaurus/preset-classic': '3.10.2',
          react: '19.1.0',
          'react-dom': '19.1.0',
        },
        files: {
          'docs/intro.mdx': `---\nslug: /\n---\n# Our platforms\n\n${pasted('jsx', 'matrix')}\n\n${element}\n`,
          'docusaurus.config.mjs': `export default {
          title: 'Docs', url: 'http://localhost', baseUrl: '/', onBrokenLinks: 'ignore',
          presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
          scripts: [{ src: '${inject('builtUrl')}embed.js', async: true }],
        };`,
        },
        build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--out-dir', 'built'],
      });
      const page = await open(await serve(join(folder, 'built')));
      await expectGerman(page, 'matrix');
      const frame = await expectGerman(page, 'claim');
      // Chromium stops the clock of frames of other sites that nobody sees.
      await page.locator('tricloud-embed').scrollIntoViewIfNeeded();
      await expect.poll(() => heightGap(frame), { timeout: 20_000 }).toBeLessThanOrEqual(2);
    },
    INSTALLING,
  );
});

describe('A React page under helmet', () => {
  const packages = { helmet: '8.3.0', react: '19.1.0', 'react-dom': '19.1.0', esbuild: '0.25.5' };
  const project = () =>
    makeHostProject({
      name: 'react',
      packages,
      files: {
        'main.jsx': `import { createRoot } from 'react-dom/client';
          const App = () => <main><h1>Our platforms</h1>${pasted('jsx', 'claim')}</main>;
          createRoot(document.getElementById('root')).render(<App />);`,
        'build.mjs':
          "import { build } from 'esbuild'; await build({ entryPoints: ['main.jsx'], bundle: true, jsx: 'automatic', outfile: 'built/main.js' });",
        'index.html':
          '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>React</title></head><body><div id="root"></div><script src="built/main.js"></script></body></html>',
      },
      build: ['build.mjs'],
    });

  it(
    'needs our site in frame-src, and nothing else of its defaults',
    async () => {
      const folder = project();
      const { default: helmet } = createRequire(join(folder, 'package.json'))('helmet') as {
        default: (
          options: object,
        ) => (...given: [...Parameters<RequestListener>, () => void]) => void;
      };
      const frames = [new URL(inject('builtUrl')).origin];
      const under = helmet({ contentSecurityPolicy: { directives: { frameSrc: frames } } });
      const page = await open(
        `${await serve(folder, (request, response) => under(request, response, () => {}))}index.html`,
        // Over plain http the browser says that it cannot isolate the page.
        { noise: [] },
      );
      await expectGerman(page, 'claim');
    },
    INSTALLING,
  );
});

const nginx = spawnSync('nginx', ['-v']).status === 0;

describe.runIf(nginx)('nginx with csp.txt as its header', () => {
  test.each(['/', '/tools/tricloud/'])('serves the app below %s', async (below) => {
    const folder = mkdtempSync(join(tmpdir(), 'tricloud-nginx-'));
    const port = await freePort();
    const policy = readFileSync(join(ROOT, 'dist/csp.txt'), 'utf8').trim();
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid; error_log ${folder}/errors; daemon off; master_process off;
      events {}
      http {
        include /etc/nginx/mime.types; access_log off;
        client_body_temp_path ${folder}/a; proxy_temp_path ${folder}/b; fastcgi_temp_path ${folder}/c;
        uwsgi_temp_path ${folder}/d; scgi_temp_path ${folder}/e;
        server {
          listen 127.0.0.1:${port};
          add_header Content-Security-Policy "${policy}";
          add_header Access-Control-Allow-Origin *;
          location ${below} { alias ${ROOT}/dist/; try_files $uri $uri.html $uri/index.html =404; }
        }
      }`,
    );
    const server = spawn('nginx', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
      stdio: 'ignore',
    });
    onTestFinished(() => {
      server.kill();
      rmSync(folder, { recursive: true, force: true });
    });
    const root = `http://127.0.0.1:${port}${below}`;
    await expect
      .poll(
        () =>
          fetch(root).then(
            (answer) => answer.status,
            () => 0,
          ),
        { timeout: 20_000 },
      )
      .toBe(200);
    const page = await open(root);
    await untilAwake(page);
    await page.getByRole('link', { name: 'The deal' }).first().click();
    await page.waitForURL(`${root}deal`);
    await page.reload();
    await untilAwake(page);
    await page.goto(`${root}de/embed/claim.html?at=2026-06-29`);
    await untilAwake(page);
    await page
      .getByText(/^Stand 29\. Juni? 2026/)
      .first()
      .waitFor();
  });
});
