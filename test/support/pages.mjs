/**
 * Whole pages in a real Chromium, for tests in Node:
 *
 *     await withPage({ width: 360, scheme: 'dark' }, async ({ page, problems }) => {
 *       await page.goto(url);
 *       assert.deepEqual(await axe(page), []);
 *       assert.deepEqual(problems, []);
 *     });
 *
 * One browser a process, started at the first page and closed shortly after the last one; each page in a window and
 * with a storage of its own. Time zone and language are those of scripts/browsers.mjs.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, ensure, locateChromium, place } from '../../scripts/browsers.mjs';

/**
 * @typedef {import('puppeteer-core').Page} Page
 *
 * @typedef {object} Media
 * @property {'light' | 'dark'} [scheme]
 * @property {boolean} [forcedColors]
 * @property {boolean} [reducedMotion]
 * @property {'more' | 'less' | 'no-preference'} [contrast]
 * @property {'screen' | 'print'} [type]
 *
 * @typedef {object} OwnPageOptions
 * @property {number} [width] 800 when left out
 * @property {number} [height] 800 when left out
 * @property {boolean} [script] false: scripts off
 * @property {number} [fontSize] the reader's own standard size; 32 is text at 200 %
 * @property {string} [timeZone]
 *
 * @typedef {Media & OwnPageOptions} PageOptions
 *
 * @typedef {object} OpenPage
 * @property {Page} page
 * @property {string[]} problems what went wrong since: console errors and warnings, uncaught errors, CSP reports, failed requests
 * @property {string[]} log everything that the page's console said
 * @property {() => Promise<void>} close
 */

/** @type {Promise<import('puppeteer-core').Browser> | undefined} */
let browser;
let open = 0;
/** @type {NodeJS.Timeout | undefined} */
let idle;

/**
 * Both are only heard by the first call.
 * @param {string[]} [flags] more of them
 * @param {number} [patience] for what is done in a page, in ms
 */
export async function launch(flags = [], patience = 60_000) {
  clearTimeout(idle);
  browser ??= (async () => {
    let chromium = await locateChromium();
    if (!chromium.path) ({ chromium } = await ensure()); // a single test file, run by hand on a fresh machine
    if (!chromium.path) throw new Error(`Chromium: ${chromium.reason}`);
    return puppeteer.launch({
      executablePath: chromium.path,
      args: [...chromiumFlags, '--lang=en-US', '--hide-scrollbars', ...flags],
      protocolTimeout: patience,
      env: { ...process.env, ...place },
    });
  })();
  return browser;
}

/** Pages close it by themselves a second after the last one; this is for those who cannot wait. */
export async function closeBrowser() {
  clearTimeout(idle);
  const running = browser;
  browser = undefined;
  await (await running)?.close();
}

/** @param {PageOptions} [options] @returns {Promise<OpenPage>} */
export async function openPage(options = {}) {
  open += 1;
  const context = await (await launch()).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: options.width ?? 800, height: options.height ?? 800 });
  await page.emulateFocusedPage(true);
  if (options.timeZone) await page.emulateTimezone(options.timeZone);
  if (options.script === false) {
    await page.setJavaScriptEnabled(false);
    withoutScript.add(page);
  }
  if (options.fontSize) await (await session(page)).send('Page.setFontSizes', { fontSizes: { standard: options.fontSize } });
  await emulate(page, options);
  await page.evaluateOnNewDocument(recordShifts);

  /** @type {string[]} */
  const log = [];
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    const line = `${message.type()}: ${message.text()}${/Failed to load resource/.test(message.text()) ? ` ${message.location().url}` : ''}`;
    log.push(line);
    if (message.type() === 'error' || message.type() === 'warn') problems.push(line);
  });
  page.on('pageerror', (error) => problems.push(`uncaught: ${error instanceof Error ? error.message : error}`));
  page.on('requestfailed', (request) => {
    const error = request.failure()?.errorText ?? '';
    // Chromium now and then calls a fetch aborted whose stream a script has read to its end; one that is broken off is no fault either.
    if (error !== 'net::ERR_ABORTED' || request.resourceType() !== 'fetch') problems.push(`request failed: ${request.url()} ${error}`);
  });

  return {
    page,
    problems,
    log,
    async close() {
      await context.close();
      open -= 1;
      if (!open) idle = setTimeout(closeBrowser, 1000);
    },
  };
}

/**
 * @template T
 * @param {PageOptions} options
 * @param {(opened: OpenPage) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withPage(options, use) {
  const opened = await openPage(options);
  try {
    return await use(opened);
  } finally {
    await opened.close();
  }
}

/** @type {WeakSet<Page>} */
const withoutScript = new WeakSet();

/** @type {WeakMap<Page, Promise<import('puppeteer-core').CDPSession>>} */
const sessions = new WeakMap();

/** One DevTools session a page: what it emulates lasts as long as it does. @param {Page} page */
function session(page) {
  let found = sessions.get(page);
  if (!found) sessions.set(page, (found = page.createCDPSession()));
  return found;
}

/** Replaces all that was emulated before; `emulate(page, {})` resets. @param {Page} page @param {Media} media */
export async function emulate(page, { scheme, forcedColors, reducedMotion, contrast, type }) {
  const features = [
    scheme && { name: 'prefers-color-scheme', value: scheme },
    forcedColors !== undefined && { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
    reducedMotion !== undefined && { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    contrast && { name: 'prefers-contrast', value: contrast },
  ].filter((feature) => typeof feature === 'object');
  await (await session(page)).send('Emulation.setEmulatedMedia', { media: type ?? '', features });
}

/** @param {Page} page */
export const nextFrame = (page) => page.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => done(undefined)));
}));

/**
 * @typedef {object} Shift
 * @property {number} value
 * @property {number} time milliseconds since the page began
 * @property {boolean} recentInput within half a second of the reader's own doing
 * @property {{ node: string, from: string, to: string }[]} sources what moved; rectangles as "x,y width×height"
 */

/** Runs in the page, before its own scripts. */
function recordShifts() {
  const box = (/** @type {DOMRectReadOnly} */ r) => `${Math.round(r.x)},${Math.round(r.y)} ${Math.round(r.width)}×${Math.round(r.height)}`;
  /** @param {Node | null} node @returns {string} */
  const name = (node) => {
    if (!node) return '(removed, or in a shadow root)';
    if (!(node instanceof Element)) return `${name(node.parentNode)} “${node.textContent?.trim().slice(0, 30)}”`;
    const part = node.getAttribute('part');
    const own = node.localName + (node.id && `#${node.id}`) + [...node.classList].map((c) => `.${c}`).join('') + (part ? `::part(${part})` : '');
    const host = /** @type {ShadowRoot} */ (node.getRootNode()).host;
    return host ? `${name(host)} › ${own}` : own;
  };
  /** @type {any[]} */
  const shifts = [];
  const take = (/** @type {any[]} */ entries) => shifts.push(...entries.map((entry) => ({
    value: entry.value,
    time: Math.round(entry.startTime),
    recentInput: entry.hadRecentInput,
    sources: entry.sources.map((/** @type {any} */ source) => ({ node: name(source.node), from: box(source.previousRect), to: box(source.currentRect) })),
  })));
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  Object.defineProperty(globalThis, '__shifts__', { value: () => (take(observer.takeRecords()), shifts) });
}

/**
 * All layout shifts since the page was opened; not with scripts off. Call it after what you wait for has happened.
 * @param {Page} page
 * @returns {Promise<Shift[]>}
 */
export async function layoutShifts(page) {
  await nextFrame(page); // a shift is reported with the frame after it
  return page.evaluate(() => /** @type {any} */ (globalThis).__shifts__());
}

/** Their sum without the reader's own, as a tool would show it. @param {Shift[]} shifts */
export const totalShift = (shifts) => shifts.filter((s) => !s.recentInput).reduce((sum, s) => sum + s.value, 0);

let axeSource = '';

/**
 * Every WCAG A and AA rule up to 2.2, target-size and the best practices. One line a finding, so that
 * `assert.deepEqual(await axe(page), [])` says all.
 * @param {Page} page
 * @param {object} [options]
 * @param {string} [options.include] selector of what to look at; the whole page when left out
 * @param {string[]} [options.without] rules to leave out, each with a reason in the test
 * @param {boolean} [options.incomplete] also list what axe could not decide
 * @returns {Promise<string[]>}
 */
export async function axe(page, { include, without = [], incomplete = false } = {}) {
  // axe waits with timers. What the page itself left undone stays undone when scripts are let in again.
  const off = withoutScript.has(page);
  if (off) await page.setJavaScriptEnabled(true);
  axeSource ||= await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource); // not a script element: a CSP would stop that
  const results = await page.evaluate((selector, rules) => /** @type {any} */ (globalThis).axe.run(selector ?? document, {
    runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    rules: { 'target-size': { enabled: true }, ...Object.fromEntries(rules.map((/** @type {string} */ id) => [id, { enabled: false }])) },
    resultTypes: ['violations', 'incomplete'],
  }), include, without);
  if (off) await page.setJavaScriptEnabled(false);
  return [...results.violations, ...(incomplete ? results.incomplete : [])].flatMap((/** @type {any} */ rule) => rule.nodes.map(
    (/** @type {any} */ node) => `${rule.id} (${rule.impact}) ${node.target.flat().join(' › ')}: ${(node.failureSummary ?? rule.help).replace(/\s+/g, ' ')}`,
  ));
}

/**
 * What is alive after a thorough collection.
 * @param {Page} page
 * @returns {Promise<{ bytes: number, nodes: number, listeners: number, documents: number }>}
 */
export async function memory(page) {
  const cdp = await session(page);
  await cdp.send('Performance.enable');
  for (let i = 0; i < 3; i++) { // finalizers free more at the next one
    await cdp.send('HeapProfiler.collectGarbage');
    await nextFrame(page);
  }
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (/** @type {string} */ name) => metrics.find((m) => m.name === name)?.value ?? NaN;
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return { bytes: usedSize, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), documents: metric('Documents') };
}

/**
 * How many instances of a class are alive, after a collection: `instances(page, "customElements.get('news-callout')")`.
 * @param {Page} page
 * @param {string} expression of the class
 */
export async function instances(page, expression) {
  const cdp = await session(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const prototype = await page.evaluateHandle(`(${expression}).prototype`);
  const all = await page.queryObjects(/** @type {any} */ (prototype));
  const count = await all.evaluate((list) => /** @type {any} */ (list).length);
  await Promise.all([all.dispose(), prototype.dispose()]);
  return count;
}

/**
 * The whole page, or one element, as PNG.
 * @param {Page} page
 * @param {{ path?: `${string}.png`, selector?: string }} [options]
 * @returns {Promise<Uint8Array>}
 */
export async function screenshot(page, { path, selector, fullPage = true } = {}) {
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  if (!selector) return page.screenshot({ path, fullPage });
  const element = await page.$(selector);
  if (!element) throw new Error(`nothing matches ${selector}`);
  return element.screenshot({ path });
}
