/** Articles are opened in tabs behind the one that is read: nothing is asked there, and it is made up for when they come to the front. The tabs are simulated here; `npm run blockers` has real ones. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { baits } from './baits.mjs';
import { asReader, blockedBy } from './blocker.mjs';

const server = await serve({ bundles: { '/detect.js': 'src/blocker-detection/index.ts', '/notice.js': 'src/define/support-notice.ts' }, pages: { '/robots.txt': { body: '', type: 'text/plain' } } });
after(() => server.close());
server.page('/', '<!doctype html><html lang="en"><title>Page</title><body><p>Text.</p><script type="module">import { detect } from "/detect.js"; globalThis.detect = detect;</script></body></html>');
server.page('/notice', `<!doctype html><html lang="en"><title>Page</title><body><p>Text.</p><news-support-notice><p>Please.</p></news-support-notice><script type="module">
globalThis.told = [];
document.addEventListener('news-support-notice-check', ({ result }) => told.push(result));
import('/notice.js');
</script></body></html>`);

/** @typedef {import('puppeteer-core').Page} Page */

/** A page that a blocker is at work on, behind another, and what brings it to the front and back. */
const behind = (/** @type {string} */ path, /** @type {(page: Page, see: (seen: boolean) => Promise<void>, asked: string[]) => Promise<void>} */ work) => withPage({}, async ({ page }) => {
  /** @type {string[]} */
  const asked = [];
  page.on('request', (request) => request.url().includes(baits.path) && asked.push(request.url()));
  await asReader(page);
  await blockedBy(page);
  await page.evaluateOnNewDocument(() => {
    /** @type {any} */ (globalThis).seen = false;
    Object.defineProperty(Document.prototype, 'hidden', { get: () => !/** @type {any} */ (globalThis).seen });
  });
  await page.goto(server.url + path, { waitUntil: 'networkidle0' });
  await work(page, (seen) => page.evaluate((value) => {
    /** @type {any} */ (globalThis).seen = value;
    document.dispatchEvent(new Event('visibilitychange'));
  }, seen), asked);
});

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

describe('a page that nobody sees', { concurrency: 2 }, () => {
  it('detect(): unknown without a request; the next call asks anew, and that answer is kept', () => behind('/', async (page, see, asked) => {
    const ask = () => page.evaluate(() => /** @type {any} */ (globalThis).detect());
    assert.deepEqual(await ask(), { result: 'unknown', signals: {} });
    assert.deepEqual(asked, []);
    await see(true);
    assert.equal((await ask()).result, 'blocked');
    await see(false);
    assert.equal((await ask()).result, 'blocked');
    assert.equal(asked.length, 2);
  }));

  it('the notice: nothing is asked, told or shown until it is seen', () => behind('/notice', async (page, see, asked) => {
    await pause(500);
    assert.deepEqual([asked, await page.evaluate('told')], [[], []]);
    await see(true);
    await page.waitForSelector('news-support-notice:state(shown)');
    assert.deepEqual(await page.evaluate('told'), ['blocked']);
    assert.equal(asked.length, 2);
  }));

  it('the notice: one look too short is none', () => behind('/notice', async (page, see) => {
    await page.evaluate(() => {
      const { fetch } = globalThis;
      // Away while the answers are on their way, the first time.
      globalThis.fetch = async (...args) => {
        globalThis.fetch = fetch;
        /** @type {any} */ (globalThis).seen = false;
        document.dispatchEvent(new Event('visibilitychange'));
        return fetch(...args);
      };
    });
    await see(true);
    await page.waitForFunction('!seen');
    await pause(500);
    assert.deepEqual(await page.evaluate('told'), []);
    await see(true);
    await page.waitForSelector('news-support-notice:state(shown)');
    assert.deepEqual(await page.evaluate('told'), ['blocked']);
  }));

  it('the notice: who said no in another tab meanwhile is not asked', () => behind('/notice', async (page, see) => {
    await page.evaluate(() => localStorage.setItem('news-support-notice', String(Date.now())));
    await see(true);
    await page.waitForFunction('told.length');
    await pause(300);
    assert.equal(await page.$('news-support-notice:state(shown)'), null);
  }));
});
