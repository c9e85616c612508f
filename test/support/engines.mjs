/**
 * One way to drive whole pages in three engines, for what has to be seen in each: Chromium and Firefox by puppeteer, WebKitGTK by WebDriver. What only one of them can do
 * (emulated media, a network that is cut) is in pages.mjs.
 */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, locateChromium, locateFirefox, locateWebkit, place } from '../../scripts/browsers.mjs';

/**
 * @typedef {object} EnginePage
 * @property {(url: string) => Promise<void>} goto
 * @property {() => Promise<void>} reload
 * @property {<A extends unknown[], R>(work: (...given: A) => R | Promise<R>, ...given: A) => Promise<R>} evaluate
 * @property {<A extends unknown[]>(check: (...given: A) => unknown, ...given: A) => Promise<void>} waitFor until it is true, for half a minute
 * @property {(text: string) => Promise<void>} type key by key
 * @property {(key: 'Tab' | 'Shift+Tab' | 'Enter' | 'Space' | 'Escape' | 'Control+Enter') => Promise<void>} press
 * @property {(path: string) => Promise<void>} screenshot
 * @property {(size: { width: number, height: number }) => Promise<void>} resize
 * @property {(scheme: 'light' | 'dark') => Promise<void>} [scheme] where it can be told
 * @property {(on: boolean) => Promise<void>} [offline] where it can be cut off
 * @property {() => Promise<void>} close
 *
 * @typedef {object} Engine
 * @property {string} version
 * @property {() => Promise<EnginePage>} page in a window with a storage of its own (WebKitGTK: one at a time)
 * @property {() => Promise<void>} close
 */

const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {EnginePage['evaluate']} evaluate @returns {EnginePage['waitFor']} */
const waiter = (evaluate) => async (check, ...given) => {
  for (const end = Date.now() + 30_000; ; await sleep(50)) {
    if (await evaluate(/** @type {any} */ (check), ...given).catch(() => false)) return;
    if (Date.now() > end) throw new Error(`not true after half a minute: ${check} ${JSON.stringify(given)}`);
  }
};

/**
 * @param {'chromium' | 'firefox' | 'webkit'} name
 * @returns {Promise<Engine>}
 */
export function openEngine(name) {
  return name === 'webkit' ? openWebKit() : openPuppeteer(name);
}

/** @param {'chromium' | 'firefox'} name @returns {Promise<Engine>} */
async function openPuppeteer(name) {
  const { path: executablePath, reason } = await (name === 'firefox' ? locateFirefox() : locateChromium());
  if (!executablePath) throw new Error(reason);
  const browser = await puppeteer.launch({
    executablePath, env: { ...process.env, ...place }, protocolTimeout: 120_000,
    ...(name === 'firefox' ? { browser: 'firefox', headless: true, extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US' } } : { args: [...chromiumFlags, '--lang=en-US', '--hide-scrollbars'] }),
  });
  return {
    version: await browser.version(),
    close: () => browser.close(),
    async page() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.bringToFront();
      const evaluate = /** @type {EnginePage['evaluate']} */ (/** @type {any} */ (page.evaluate.bind(page)));
      return {
        goto: async (url) => void await page.goto(url),
        reload: async () => void await page.reload(),
        evaluate, waitFor: waiter(evaluate),
        type: (text) => page.keyboard.type(text),
        async press(keys) {
          const [key, ...held] = /** @type {import('puppeteer-core').KeyInput[]} */ (keys.split('+').reverse());
          for (const each of held) await page.keyboard.down(each);
          await page.keyboard.press(key);
          for (const each of held) await page.keyboard.up(each);
        },
        screenshot: async (path) => void await page.screenshot({ path: /** @type {`${string}.png`} */ (path), fullPage: true }),
        resize: (size) => page.setViewport(size),
        ...(name === 'chromium' && {
          scheme: (value) => page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]),
          offline: (on) => page.setOfflineMode(on),
        }),
        close: () => context.close(),
      };
    },
  };
}

/** What WebDriver calls the keys. @type {Record<string, string>} */
const KEYS = { Tab: '\uE004', Enter: '\uE007', Space: ' ', Escape: '\uE00C', Shift: '\uE008', Control: '\uE009' };

const freePort = () => new Promise((done) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => done(port));
  });
});

/** @returns {Promise<Engine>} */
async function openWebKit() {
  const found = await locateWebkit();
  if (!found.path) throw new Error(found.reason);
  const port = await freePort();
  const command = [...(found.xvfb ? ['xvfb-run', '-a', '-s', '-screen 0 1280x1024x24'] : []), found.path, `--port=${port}`];
  // a group of its own, so that the browser and the display end with the driver
  const driver = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true, env: { ...process.env, ...place } });
  const end = () => {
    try {
      if (driver.pid) process.kill(-driver.pid);
    } catch { /* ended already */ }
  };
  process.on('exit', end);
  const base = `http://127.0.0.1:${port}`;
  const call = async (/** @type {string} */ method, /** @type {string} */ path, /** @type {object} */ body = {}) => {
    const answer = await fetch(base + path, { method, ...(method === 'POST' && { body: JSON.stringify(body) }) });
    const { value } = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`${path}: ${value?.error}: ${value?.message}`);
    return value;
  };
  for (let i = 0; i < 100; i++) {
    if (await call('GET', '/status').then(() => true, () => false)) break;
    await sleep(100);
  }
  const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: found.binary, args: ['--automation'] } } };

  return {
    version: 'WebKitGTK',
    close: async () => end(),
    async page() {
      const { sessionId } = await call('POST', '/session', { capabilities });
      const session = `/session/${sessionId}`;
      await call('POST', `${session}/timeouts`, { script: 120_000, pageLoad: 60_000 });
      /** @type {EnginePage['evaluate']} */
      const evaluate = async (work, ...given) => {
        const [failed, value] = await call('POST', `${session}/execute/async`, {
          script: `const [given, done] = arguments; Promise.resolve().then(() => (${work})(...given)).then((value) => done([null, value ?? null]), (error) => done([String(error)]));`, args: [given],
        });
        if (failed) throw new Error(failed);
        return value;
      };
      const keys = (/** @type {{ type: string, value: string }[]} */ actions) => call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
      return {
        goto: (url) => call('POST', `${session}/url`, { url }),
        reload: () => call('POST', `${session}/refresh`),
        evaluate, waitFor: waiter(evaluate),
        type: (text) => keys([...text].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])),
        press(name) {
          const names = name.split('+').map((each) => KEYS[each]);
          return keys([...names.map((value) => ({ type: 'keyDown', value })), ...names.reverse().map((value) => ({ type: 'keyUp', value }))]);
        },
        screenshot: async (path) => writeFileSync(path, Buffer.from(await call('GET', `${session}/screenshot`), 'base64')),
        resize: ({ width, height }) => call('POST', `${session}/window/rect`, { width, height }),
        close: () => call('DELETE', session),
      };
    },
  };
}
