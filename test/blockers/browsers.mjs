/** The browsers, each with its blocker and in a profile of its own, behind one face: the Driver of cases.mjs. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, locateChromium, locateFirefox, locateWebkit } from '../../scripts/browsers.mjs';
import { extension, listsOf } from '../blocker-detection/lists.mjs';
import { withOwnNames } from './names.mjs';
import { ruleExtension } from './rules.mjs';
import { HOST, PASSING_HOST, THIRD } from './site.mjs';

/** @typedef {import('./cases.mjs').Driver} Driver @typedef {import('puppeteer-core').Browser} Browser @typedef {import('puppeteer-core').Page} Page */

/** @typedef {{ port: number, temporary: string }} Place */

const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {Place} place */
const ownFolder = ({ temporary }) => mkdtempSync(join(temporary, 'browser-'));

/**
 * @param {string} name @param {Browser} browser @param {number} port
 * @param {((known: boolean) => void) | undefined} know says whether the passing host is known
 * @param {(other: Page) => Promise<void>} [forget] what names the browser has kept
 * @returns {Promise<Driver>}
 */
async function driverOf(name, browser, port, know, forget) {
  const page = await browser.newPage();
  const other = await browser.newPage();
  await page.bringToFront();
  return {
    browser: name,
    base: (host) => `http://${host === 'passing' ? PASSING_HOST : HOST}:${port}`,
    open: async (url) => void await page.goto(url, { waitUntil: 'load' }),
    async call(what) {
      await page.waitForFunction('globalThis.start', { polling: 50 }); // a tab behind another has no frames
      return page.evaluate(`${what}()`);
    },
    troubles: {
      offline: (on) => page.setOfflineMode(on),
      behind: (on) => (on ? other : page).bringToFront(),
      unresolved: know && (async (on) => {
        know(!on);
        await forget?.(other);
        const isKnown = () => page.evaluate(() => fetch('/', { method: 'HEAD', cache: 'no-store' }).then(() => true, () => false));
        // Firefox answers once from each thing that it has kept, and looks then: after some failures in a row the name is not known.
        for (let failures = 0; on && failures < 5; failures = await isKnown() ? 0 : failures + 1) await sleep(100);
      }),
    },
    close: () => browser.close(),
  };
}

/**
 * @param {Place} place
 * @param {object} [settings] uBlock Origin's own, beside the standard; none: no blocker
 * @param {Record<string, unknown>} [prefs]
 * @returns {Promise<Driver | string>} or why there is none
 */
export async function firefox(place, settings, prefs = {}) {
  const { path: installed, reason: none } = await locateFirefox();
  const { path: ublock, reason } = extension();
  if (!installed || !ublock) return `Firefox: ${none ?? reason}`;
  const home = ownFolder(place);
  const { path: executablePath, know } = withOwnNames(installed, home);
  const managed = join(home, '.mozilla/managed-storage');
  mkdirSync(managed, { recursive: true });
  if (settings) writeFileSync(join(managed, 'uBlock0@raymondhill.net.json'), JSON.stringify({ name: 'uBlock0@raymondhill.net', description: '-', type: 'storage', data: { toOverwrite: settings } }));
  const browser = await puppeteer.launch({
    browser: 'firefox', executablePath, headless: true, enableExtensions: true, acceptInsecureCerts: true, env: { ...process.env, HOME: home },
    extraPrefsFirefox: { 'network.dns.localDomains': [HOST, ...THIRD].join(), 'network.dnsCacheExpiration': 0, 'network.dnsCacheExpirationGracePeriod': 0, ...prefs },
  });
  if (settings) {
    await browser.installExtension(ublock);
    await sleep(5000); // it reads its lists; requests before that get through
  }
  const driver = await driverOf('Firefox', browser, place.port, know);
  if (settings) await driver.open(`${driver.base('well')}/page/well/warm`).then(() => sleep(1500));
  return driver;
}

/** @param {Place} place @param {boolean} blocks @returns {Promise<Driver | string>} */
export async function chromium(place, blocks) {
  const { path: installed, reason: none } = await locateChromium();
  const { path: ublock, reason } = extension();
  if (!installed || !ublock) return `Chromium: ${none ?? reason}`;
  const folder = ownFolder(place);
  const { path: executablePath, know } = withOwnNames(installed, folder);
  const easylist = [...listsOf(ublock)].find(([name]) => name.endsWith('easylist.txt'))?.[1] ?? '';
  const browser = await puppeteer.launch({
    executablePath, acceptInsecureCerts: true, pipe: true, ...(blocks && { enableExtensions: [ruleExtension(easylist, join(folder, 'rules'))] }),
    args: [...chromiumFlags, `--host-resolver-rules=${[HOST, ...THIRD].map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`],
  });
  const driver = await driverOf('Chromium', browser, place.port, know, async (other) => {
    await other.goto('chrome://net-internals/#dns');
    await other.evaluate("document.getElementById('dns-view-clear-cache').click()");
  });
  const page = (await browser.pages()).at(-2);
  for (let i = 0; blocks && page && i < 40; i++) { // until its rules are in force
    await page.goto(`${driver.base('well')}/page/well/warm`);
    if (await page.evaluate(() => fetch('/robots.txt?ab=1&zoneid=1').then(() => false, () => true))) break;
    await sleep(250);
  }
  return driver;
}

/** By WebDriver; it has no blocker. @param {Place} place @returns {Promise<Driver | string>} */
export async function webkit({ port }) {
  const found = await locateWebkit();
  if (!found.path) return `WebKit: ${found.reason}`;
  const driverPort = 40_000 + (process.pid % 20_000);
  const command = [found.path, `--port=${driverPort}`];
  if (found.xvfb) command.unshift('xvfb-run', '-a', '-s', '-screen 0 1280x1024x24');
  const driver = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true });
  const end = () => {
    process.off('exit', end);
    process.kill(-Number(driver.pid));
  };
  process.on('exit', end);
  try {
    for (let i = 0; i < 100 && !(await fetch(`http://127.0.0.1:${driverPort}/status`).then(() => true, () => false)); i++) await sleep(100);
    const request = async (/** @type {string} */ path, /** @type {object | undefined} */ body, method = 'POST') => {
      const { value } = await (await fetch(`http://127.0.0.1:${driverPort}/session${path}`, { method, ...(body && { body: JSON.stringify(body) }) })).json();
      if (value?.error) throw new Error(`${path}: ${value.message}`);
      return value;
    };
    const { sessionId } = await request('', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: found.binary, args: ['--automation'] } } } });
    return {
      browser: 'WebKitGTK',
      base: () => `http://127.0.0.1:${port}`,
      open: (url) => request(`/${sessionId}/url`, { url }),
      call: (what) => request(`/${sessionId}/execute/async`, { args: [], script: `const [done] = arguments; const wait = () => ('start' in globalThis ? ${what}().then(done) : setTimeout(wait, 50)); wait();` }),
      troubles: {
        // Its tabs all believe to be in front.
        minimised: (on) => (on ? request(`/${sessionId}/window/minimize`, {}) : request(`/${sessionId}/window/rect`, { x: 0, y: 0, width: 1200, height: 900 })),
      },
      peers: 1, // the host that the other one asks cannot be had here
      async close() {
        await request(`/${sessionId}`, undefined, 'DELETE').catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
