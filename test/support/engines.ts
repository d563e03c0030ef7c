/** Other browsers than Chromium behind one small interface: Firefox over WebDriver BiDi, WebKit over WebDriver. */
import { spawn, type ChildProcess } from 'node:child_process';
import { launch, type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { Builder, By, Capabilities, Key, type WebDriver } from 'selenium-webdriver';
import { findEngines, miniBrowser } from '#tools/engines.mjs';
import { freePort } from './free-port.ts';

const PATIENCE_MS = 20_000;
const SIZE = { width: 1280, height: 900 };

/** The keys that tests press, by their names in browsers. */
export type PressedKey = 'Enter' | 'Escape' | 'ArrowLeft' | 'ArrowRight' | 'Tab' | 'Home';

/** One page of a browser. */
export interface Tab {
  readonly go: (url: string) => Promise<void>;
  /** What an expression gives in the page, or in its frame of that number. */
  readonly ask: (expression: string, frame?: number) => Promise<unknown>;
  readonly click: (css: string, frame?: number) => Promise<void>;
  /** Into what has the focus. */
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: PressedKey) => Promise<void>;
  readonly picture: (path: string) => Promise<void>;
}

export interface Engine {
  readonly version: string;
  readonly tab: Tab;
  readonly stop: () => Promise<void>;
}

export type EngineName = 'Firefox' | 'WebKit';

/** Where an engine is missing, its tests are left out; `npm test` says how to get it. */
export function hasEngine(name: EngineName): boolean {
  return findEngines().some((each) => each.name === name && each.path !== undefined);
}

export function startEngine(name: EngineName): Promise<Engine> {
  const found = findEngines().find((each) => each.name === name);
  if (found?.path === undefined) throw new Error(found?.missing ?? `there is no ${name}`);
  return name === 'Firefox' ? startFirefox(found.path) : startWebKit(found.path);
}

async function startFirefox(executablePath: string): Promise<Engine> {
  const browser: Browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    defaultViewport: SIZE,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB' },
  });
  const page: Page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  // The page's own frames in the order of its elements.
  const inside = async (frame: number | undefined) => {
    if (frame === undefined) return page.mainFrame();
    const element = (await page.$$('iframe'))[frame];
    const found = await element?.contentFrame();
    if (!found) throw new Error(`the page has no frame ${frame}`);
    return found;
  };
  return {
    version: (await browser.version()).replace('/', ' '),
    tab: {
      go: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
      ask: async (expression, frame) => (await inside(frame)).evaluate(expression),
      click: async (css, frame) => (await inside(frame)).click(css),
      type: (text) => page.keyboard.type(text),
      press: (key) => page.keyboard.press(key satisfies KeyInput),
      picture: async (path) => void (await page.screenshot({ path: `${path}.png` })),
    },
    stop: () => browser.close(),
  };
}

const WEBKIT_KEYS: Readonly<Record<PressedKey, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  Tab: Key.TAB,
  Home: Key.HOME,
};

async function startWebKit(driverPath: string): Promise<Engine> {
  const [screen, port] = [`:${90 + (process.pid % 900)}`, await freePort()];
  const children: ChildProcess[] = [
    spawn('Xvfb', [screen, '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
      stdio: 'ignore',
    }),
    spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: screen,
        LANG: 'en_GB.UTF-8',
        // In a container there is no namespace to make a sandbox of.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
      },
    }),
  ];
  const end = () => children.forEach((child) => child.kill());
  try {
    const driver = await connected(port);
    return { ...engineOf(driver), version: await webkitVersion(driver), stop: stopOf(driver, end) };
  } catch (error) {
    end();
    throw error;
  }
}

/** The driver needs a moment until it listens. */
async function connected(port: number): Promise<WebDriver> {
  const until = Date.now() + PATIENCE_MS;
  const answers = () =>
    fetch(`http://127.0.0.1:${port}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  while (!(await answers())) {
    if (Date.now() > until) throw new Error('WebKitWebDriver does not answer');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const wanted = new Capabilities()
    .set('browserName', 'MiniBrowser')
    .set('webkitgtk:browserOptions', { binary: miniBrowser(), args: ['--automation'] });
  const driver = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities(wanted)
    .build();
  await driver.manage().window().setRect(SIZE);
  await driver.manage().setTimeouts({ implicit: PATIENCE_MS, pageLoad: PATIENCE_MS });
  return driver;
}

async function webkitVersion(driver: WebDriver): Promise<string> {
  return `WebKitGTK ${String((await driver.getCapabilities()).get('browserVersion'))}`;
}

function stopOf(driver: WebDriver, end: () => void) {
  return async () => {
    await driver.quit().catch(() => {});
    end();
  };
}

function engineOf(driver: WebDriver): Pick<Engine, 'tab'> {
  const inside = async <T>(frame: number | undefined, work: () => Promise<T>): Promise<T> => {
    if (frame === undefined) return work();
    const element = (await driver.findElements(By.css('iframe')))[frame];
    if (!element) throw new Error(`the page has no frame ${frame}`);
    await driver.switchTo().frame(element);
    try {
      return await work();
    } finally {
      await driver.switchTo().defaultContent();
    }
  };
  return {
    tab: {
      go: (url) => driver.get(url),
      ask: (expression, frame) =>
        inside(frame, () => driver.executeScript<unknown>(`return (${expression})`)),
      click: (css, frame) => inside(frame, () => driver.findElement(By.css(css)).click()),
      type: (text) => driver.actions().sendKeys(text).perform(),
      press: (key) => driver.actions().sendKeys(WEBKIT_KEYS[key]).perform(),
      picture: async (path) => {
        const { writeFile } = await import('node:fs/promises');
        await writeFile(`${path}.png`, await driver.takeScreenshot(), 'base64');
      },
    },
  };
}
