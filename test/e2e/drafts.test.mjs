/** What a reader types survives whatever ends the page: a reload, another page, going back, a closed tab, a killed browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, locateChromium } from '../../scripts/browsers.mjs';
import { root, serve } from '../support/server.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Drafts</title><label>Comment <textarea></textarea></label>
<script type="module">
  import { openDrafts } from '/drafts.js';
  const drafts = await openDrafts({ site: location.origin, thread: '/article' });
  const box = document.querySelector('textarea');
  box.value = (await drafts.load())?.text ?? '';
  box.oninput = () => drafts.save(undefined, { text: box.value });
  addEventListener('pageshow', ({ persisted }) => { globalThis.fromMemory = persisted; });
  globalThis.drafts = drafts;
  document.title = 'ready';
</script>`;

/** The element, over a server that takes comments and never answers. */
const BOX = `<!doctype html><html lang="en"><title>Comments</title><news-comments loading="eager" thread="1"></news-comments>
<script type="module">
  import '/comments.js';
  const comment = { id: '1', author: 'Ana', html: '<p>One</p>', date: '2025-09-05T03:02:00Z', status: 'published' };
  document.querySelector('news-comments').source = {
    fields: { author: 'none', email: 'none' },
    list: () => Promise.resolve({ state: 'listed', comments: [comment], total: 1, pages: 1 }),
    count: () => Promise.resolve({ state: 'counted', total: 1 }),
    async submit(comment) {
      globalThis.sent = comment;
      await fetch('/send', { method: 'POST', body: comment.text });
    },
  };
</script>`;

describe('a draft is there again', () => {
  let server;
  let profile;
  let browser;

  const launch = async () => {
    const { path } = await locateChromium();
    browser = await puppeteer.launch({ executablePath: path, args: chromiumFlags, userDataDir: profile, headless: true, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  };
  const visit = async (path = '/article.html') => {
    const page = await browser.newPage();
    await page.goto(server.url + path);
    await ready(page);
    return page;
  };
  const ready = (page) => page.waitForFunction(() => document.title === 'ready', { polling: 50 }); // a tab behind another has no frames
  const text = (page) => page.evaluate(() => document.querySelector('textarea').value);
  const type = async (page, words) => {
    await page.focus('textarea');
    await page.keyboard.type(words);
  };
  /** Nothing is asked to end: the browser and all its processes are gone at once. */
  const kill = async () => {
    const { pid } = browser.process();
    const gone = new Promise((resolve) => browser.process().once('exit', resolve));
    process.kill(-pid, 'SIGKILL');
    await gone;
  };

  before(async () => {
    server = await serve({ pages: { '/article.html': PAGE, '/box.html': BOX, '/other.html': '<!doctype html><title>Other</title>' }, bundles: { '/drafts.js': join(root, 'src/comments/drafts.ts'), '/comments.js': join(root, 'src/define/comments.ts') }, delays: { '/send': new Promise(() => undefined) }, headers: { '/article.html': { 'cache-control': 'no-cache' } } });
    profile = mkdtempSync(join(tmpdir(), 'drafts-'));
    await launch();
  });

  after(async () => {
    await browser.close();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('after a reload at the last key', async () => {
    const page = await visit();
    await type(page, 'reload');
    await page.reload();
    await ready(page);
    assert.equal(await text(page), 'reload');
    await page.evaluate(() => globalThis.drafts.clear());
    await page.close();
  });

  it('after another page, whether it comes back from memory or anew', async () => {
    const page = await visit();
    await type(page, 'back');
    await page.goto(`${server.url}/other.html`);
    await page.goBack();
    await ready(page);
    assert.equal(await text(page), 'back');
    assert.equal(await page.evaluate(() => globalThis.fromMemory), true, 'nothing of ours keeps the page out of the back/forward cache');
    await type(page, ' again');
    await page.goto(`${server.url}/article.html`);
    await ready(page);
    assert.equal(await text(page), 'back again');
    await page.evaluate(() => globalThis.drafts.clear());
    await page.close();
  });

  it('in the next tab, when its own was closed at the last key', async () => {
    const page = await visit();
    await type(page, 'closed');
    await page.close({ runBeforeUnload: true });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const next = await visit();
    assert.equal(await text(next), 'closed');
    await next.evaluate(() => globalThis.drafts.clear());
    await next.close();
  });

  it('after the browser was killed, and the one of another tab as well; two tabs do not take each other\'s', async () => {
    const [first, second] = [await visit(), await visit()];
    await type(first, 'first tab');
    await type(second, 'second tab');
    const third = await visit();
    assert.equal(await text(third), '', 'both are open: their words are theirs');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await kill();
    await launch();
    const page = await visit();
    assert.equal(await text(page), 'second tab');
    const other = await visit();
    assert.equal(await text(other), 'first tab');
    await page.evaluate(() => globalThis.drafts.clear());
    await page.reload();
    await ready(page);
    assert.equal(await text(page), '', 'sent is sent');
    assert.equal(await text(other), 'first tab');
  });

  for (const where of ['form', 'li > form']) {
    it(`after the browser was killed with a ${where === 'form' ? 'comment' : 'reply'} on its way, which may have been saved`, async () => {
      const open = async () => {
        const page = await browser.newPage();
        await page.goto(`${server.url}/box.html`);
        const key = await page.waitForFunction((begun) => document.querySelector('news-comments form [data-news="notice"]') && [...document.querySelectorAll('[data-do="reply"]')].find(({ textContent }) => textContent === begun), { polling: 50 }, where === 'form' || !killed ? 'Reply' : 'Continue your reply');
        if (where !== 'form') await key.click();
        await page.waitForSelector(`${where} textarea`);
        return page;
      };
      let killed = false;
      const page = await open();
      await page.focus(`${where} textarea`);
      await page.keyboard.type('Saved or not');
      const before = server.requests.length;
      await page.keyboard.down('Control');
      await page.keyboard.press('Enter');
      while (!server.requests.includes('/send', before)) await new Promise((resolve) => setTimeout(resolve, 1));
      await kill();
      killed = true;
      await launch();
      const again = await open();
      await again.waitForFunction((at) => document.querySelector(`${at} [data-news="notice"]`).textContent.includes('may have been saved'), { polling: 50 }, where);
      assert.equal(await again.$eval(`${where} textarea`, ({ value }) => value), 'Saved or not');
      await again.click(`${where} [data-do="again"]`);
      await again.waitForFunction(() => globalThis.sent, { polling: 50 });
      assert.ok(Date.parse(await again.evaluate(() => globalThis.sent.uncertain)), 'the source is told to look for it first');
      await again.close();
    });
  }
});
