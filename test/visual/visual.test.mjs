/**
 * Screenshots of every story, compared with the kept ones: light, dark, right to left, narrow; and whether every page of the docs can be read.
 *
 *     node test/visual/visual.test.mjs [--filter <part of a story id>] [--update] [--no-build]
 *
 * A difference leaves the new picture and one of the difference in test-results/visual/. `--update` keeps the new
 * pictures (look at them) and deletes those without a story. Stories tagged `no-visual` are left out.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { baselineMachine, locate } from '../../scripts/browsers.mjs';
import { closeBrowser, emulate, launch, openPage, withPage } from '../support/pages.mjs';
import { root, serve } from '../support/server.mjs';
import { small } from './png.mjs';

const { values: options } = parseArgs({
  options: { update: { type: 'boolean' }, filter: { type: 'string' }, build: { type: 'boolean', default: true } },
  allowNegative: true,
});

const baselines = fileURLToPath(new URL('baselines', import.meta.url));
const madeBy = join(baselines, 'chromium.txt');
const results = join(root, 'test-results/visual');
const built = join(root, 'storybook-static');

// a picture may differ in a thousandth of its pixels, but in a tall one that would be a whole word
const ALLOWED_SHARE = 0.001;
const ALLOWED_PIXELS = 60;
const MAX_HEIGHT = 1600;
/** What the stories take for now, so that "2 hours ago" stays true. */
const NOW = '2026-03-14T12:00:00Z';

/** `globals` are those of the toolbar in .storybook/preview. */
const VARIANTS = [
  { name: 'light', width: 800, globals: { scheme: 'light', dir: 'ltr' } },
  { name: 'dark', width: 800, globals: { scheme: 'dark', dir: 'ltr' } },
  { name: 'rtl', width: 800, globals: { scheme: 'light', dir: 'rtl' } },
  { name: 'narrow', width: 360, globals: { scheme: 'light', dir: 'ltr' } },
];

/** @typedef {typeof VARIANTS[number]} Variant */
/** @typedef {{ file: string, reason: string }} Failure */

async function main() {
  const machine = await baselineMachine(await locate());
  if (!machine.yes) {
    console.log(`Screenshots not compared: ${machine.reason}.`);
    count({ passed: 0, failed: 0, skipped: 0, reason: machine.reason });
    if (options.update) process.exitCode = 1; // asked for pictures that would be of no use
    return;
  }
  if (options.build || !existsSync(built)) await buildStorybook();

  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  const stories = Object.values(/** @type {Record<string, { id: string, type: string, tags?: string[] }>} */ (entries))
    .filter(({ type, tags, id }) => type === 'story' && !tags?.includes('no-visual') && id.includes(options.filter ?? ''));
  const name = (/** @type {string} */ id, /** @type {Variant} */ variant) => `${id}.${variant.name}.png`;
  const expected = new Set(stories.flatMap(({ id }) => VARIANTS.map((variant) => name(id, variant))));
  const todo = stories.map(({ id }) => id);

  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  mkdirSync(baselines, { recursive: true });

  // the same glyphs on every machine of the kind: no hinting, no colour fringes, no colour profile
  const browser = await launch(['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb']);
  const server = await serve({ mounts: { '/': built } });
  /** @type {Failure[]} */
  const failures = [];
  let passed = 0;
  let changed = 0;

  /** Takes from the one list until it is empty. */
  async function worker() {
    const { page, close } = await openPage({});
    await page.evaluateOnNewDocument(freeze, Date.parse(NOW));
    for (let id = todo.shift(); id; id = todo.shift()) {
      for (const variant of VARIANTS) {
        const file = name(id, variant);
        try {
          const picture = await take(page, server.url, id, variant);
          const reason = compare(picture, file);
          if (!reason) passed += 1;
          else if (options.update) {
            writeFileSync(join(baselines, file), small(picture));
            changed += 1;
            console.log(`kept ${file} (${reason})`);
          } else failures.push({ file, reason });
        } catch (error) {
          failures.push({ file, reason: String(/** @type {Error} */ (error).message) });
        }
      }
    }
    await close();
  }
  await Promise.all([worker(), worker()]);
  const docs = Object.values(/** @type {Record<string, { id: string, type: string }>} */ (entries)).filter(({ type, id }) => type === 'docs' && id.includes(options.filter ?? ''));
  for (const { id } of docs) {
    const reason = await readPage(server.url, id).catch((error) => error.message);
    if (reason) failures.push({ file: `the page ${id}`, reason });
    else passed += 1;
  }
  const version = await browser.version();
  await server.close();
  await closeBrowser();

  for (const file of readdirSync(baselines)) {
    if (!file.endsWith('.png') || expected.has(file) || !file.includes(options.filter ?? '')) continue;
    if (options.update) {
      rmSync(join(baselines, file));
      console.log(`deleted ${file} (no such story)`);
    } else failures.push({ file, reason: 'a kept picture without a story; --update deletes it' });
  }

  if (options.update && changed) writeFileSync(madeBy, `${version}\n`);
  for (const { file, reason } of failures) console.log(`✖ ${file}: ${reason}`);
  const old = existsSync(madeBy) ? readFileSync(madeBy, 'utf8').trim() : version;
  if (failures.length && old !== version) console.log(`The kept pictures are by ${old}, these by ${version}.`);
  if (failures.length && !options.update) console.log(`New pictures and differences are in test-results/visual/. If they are right: node test/visual/visual.test.mjs --update`);
  console.log(`${stories.length} stories and ${docs.length} pages, ${passed} as kept, ${changed} newly kept, ${failures.length} failed`);
  count({ passed: passed + changed, failed: failures.length, skipped: 0 });
  process.exitCode = failures.length ? 1 : 0;
}

/** What is wrong with a page of the docs: it is not pictured, but it has to be there, and its Markdown read. @param {string} url @param {string} id */
const readPage = (url, id) => withPage({}, async ({ page }) => {
  await page.goto(`${url}/iframe.html?viewMode=docs&id=${id}`);
  await page.waitForSelector('#storybook-docs h1', { timeout: 15_000 });
  const text = await page.$eval('#storybook-docs', (docs) => /** @type {HTMLElement} */ (docs).innerText);
  return /\|\s*:?-{3,}/.test(text) ? 'a table that is not read as one' : '';
});

/** @param {{ passed: number, failed: number, skipped: number, reason?: string }} counts */
function count(counts) {
  if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
}

/** @returns {Promise<void>} */
const buildStorybook = () => new Promise((done, fail) => {
  /** @type {string[]} */
  const output = [];
  const child = spawn('npm', ['run', '--silent', 'build:storybook'], {
    cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CI: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => output.push(String(data)));
  child.on('error', fail);
  child.on('close', (code) => (code === 0 ? done() : fail(new Error(`Storybook was not built:\n${output.join('')}`))));
});

/** Runs in the page, before its own scripts: a clock that goes on from a given moment. @param {number} start */
function freeze(start) {
  const now = () => start + performance.now();
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, self) => Reflect.construct(target, args.length ? args : [now()], self),
    apply: (target) => new target(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  });
}

/**
 * A fresh document for each story; its variants are the story mounted anew in that document, which takes a third of
 * the time of another document.
 * @param {import('puppeteer-core').Page} page
 * @param {string} url
 * @param {string} id
 * @param {Variant} variant
 */
async function take(page, url, id, { width, globals }) {
  await page.setViewport({ width, height: 600 });
  await emulate(page, { scheme: /** @type {'light' | 'dark'} */ (globals.scheme), reducedMotion: true });
  const here = new URL(page.url()).searchParams.get('id');
  if (here === id) await page.evaluate(remount, id, globals);
  else {
    // axe runs in a suite of its own, not once more for every picture
    const query = Object.entries(globals).map(([key, value]) => `${key}:${value}`).join(';');
    await page.goto(`${url}/iframe.html?id=${id}&viewMode=story&globals=${query};a11y.manual:!true`);
    await page.waitForFunction((story) => {
      const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
      return document.body.matches('.sb-show-errordisplay, .sb-show-nopreview') || channel?.last('storyRendered')?.[0] === story;
    }, { timeout: 15_000 }, id);
    // a language, and what an element loads on demand, come once for all variants; nothing in the page tells when
    await page.waitForNetworkIdle({ idleTime: 150, timeout: 5000 }).catch(() => {});
  }
  const height = await page.evaluate(settle);
  return Buffer.from(await page.screenshot({ clip: { x: 0, y: 0, width, height: Math.min(height, MAX_HEIGHT) } }));
}

/** Runs in the page: the same story with other globals, from its beginning. @param {string} id @param {object} globals */
function remount(id, globals) {
  const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((done, fail) => {
    setTimeout(fail, 15_000, new Error('the story was not mounted anew in 15 s'));
    for (const event of ['storyRendered', 'storyErrored', 'storyThrewException', 'playFunctionThrewException']) channel.once(event, done);
    channel.emit('updateGlobals', { globals });
    channel.emit('forceRemount', { storyId: id });
  });
}

/** Runs in the page: waits until nothing moves any more. @returns {Promise<number>} how high the story is */
async function settle() {
  const root = /** @type {HTMLElement} */ (document.querySelector('#storybook-root'));
  if (!document.body.matches('.sb-show-main')) {
    throw new Error(`the story failed: ${document.querySelector('#error-message')?.textContent || 'nothing to show'}`);
  }
  const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  /** @param {ParentNode} tree @returns {Element[]} with all that is in open shadow roots */
  const all = (tree) => [...tree.querySelectorAll('*')].flatMap((e) => (e.shadowRoot ? [e, ...all(e.shadowRoot)] : [e]));

  // a story may show elements without their script, so this gives up
  for (let i = 0; i < 20 && root.querySelector(':not(:defined)'); i++) await wait(50);
  for (let pass = 0; pass < 2; pass++) { // an update may bring more elements
    await Promise.all(all(root).map((element) => /** @type {any} */ (element).updateComplete));
  }
  // a file that is fetched comes, or fails, after updateComplete; one story shows the waiting, so this gives up too
  for (let i = 0; i < 20 && all(root).some((e) => e.matches(':state(loading)')); i++) await wait(50);
  await Promise.all(all(root).filter((e) => e instanceof HTMLImageElement).map((image) => {
    const img = /** @type {HTMLImageElement} */ (image);
    img.loading = 'eager';
    return img.decode().catch(() => {}); // a broken picture is drawn as such
  }));
  await document.fonts.ready;
  document.documentElement.style.caretColor = 'transparent';
  // the picture is taller than the window: what the browser leaves out there would be missing now and then
  if (!document.querySelector('#whole')) document.head.append(Object.assign(document.createElement('style'), { id: 'whole', textContent: '* { content-visibility: visible !important }' }));
  for (const animation of document.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return Math.ceil(root.getBoundingClientRect().top + scrollY + Math.max(root.offsetHeight, root.scrollHeight)) + 16;
}

/**
 * Leaves the new picture and the difference in test-results/ when they are not alike.
 * @param {Buffer} picture
 * @param {string} file
 * @returns {string | undefined} what is wrong
 */
function compare(picture, file) {
  const kept = join(baselines, file);
  const save = (/** @type {string} */ name, /** @type {Buffer} */ data) => writeFileSync(join(results, name), data);
  if (!existsSync(kept)) {
    save(file, picture);
    return 'no kept picture';
  }
  const before = readFileSync(kept);
  const a = PNG.sync.read(before);
  const b = PNG.sync.read(picture);
  if (a.width !== b.width || a.height !== b.height) {
    save(file, picture);
    return `${b.width}×${b.height} instead of ${a.width}×${a.height}`;
  }
  const difference = new PNG({ width: a.width, height: a.height });
  const pixels = pixelmatch(a.data, b.data, difference.data, a.width, a.height, { threshold: 0.1 });
  const share = pixels / (a.width * a.height);
  if (share <= ALLOWED_SHARE && pixels <= ALLOWED_PIXELS) return undefined;
  save(file, picture);
  save(file.replace(/png$/, 'diff.png'), PNG.sync.write(difference));
  return `${pixels} pixels differ (${(share * 100).toFixed(2)} %)`;
}

try {
  await main();
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  count({ passed: 0, failed: 1, skipped: 0 });
  process.exitCode = 1;
  await closeBrowser();
}
