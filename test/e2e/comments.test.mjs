/** What writing a comment needs is loaded apart: whatever becomes of that on the way, no text is lost, and nothing is dead. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { root, serve } from '../support/server.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Comments</title><link rel="stylesheet" href="/dist/styles.css">
<news-comments loading="eager" thread="1"><h2 slot="heading">Comments</h2></news-comments>
<script type="module" src="/cdn/loader.js"></script>
<script type="module">
  await customElements.whenDefined('news-comments');
  globalThis.sent = [];
  document.querySelector('news-comments').source = {
    fields: { author: 'none', email: 'none' },
    list: () => Promise.resolve({ state: 'listed', comments: [{ id: '1', author: 'Ana', html: '<p>One</p>', date: '2025-09-05T03:02:00Z', status: 'published' }], total: 1, pages: 1 }),
    count: () => Promise.resolve({ state: 'counted', total: 1 }),
    submit: (comment) => {
      sent.push(comment.text);
      return Promise.resolve(globalThis.offline ? { state: 'unavailable', reason: 'offline' } : { state: 'published', comment: { id: '2', author: 'Bo', html: '<p>Two</p>', date: '2025-09-05T03:03:00Z', status: 'published' } });
    },
  };
</script>`;

/** Both are loaded when a reader needs them, or nobody else does. */
const WRITING = /comments\.writing-/;

describe('what writing a comment needs', () => {
  let server;
  before(async () => {
    server = await serve({ mounts: { '/': root }, pages: { '/article.html': PAGE } });
  });
  after(() => server.close());

  /** A page on which requests for it are answered as `answer` says, once the form is live. */
  const visit = (answer, work) => withPage({}, async ({ page }) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => void (WRITING.test(request.url()) ? answer(request) : request.continue()));
    await page.goto(`${server.url}/article.html`);
    await page.waitForSelector('news-comments form [data-news="notice"]');
    await work(page);
  });
  const write = async (page, text) => {
    await page.focus('textarea');
    await page.keyboard.type(text);
    await page.keyboard.down('Control');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Control');
  };
  const state = (page, name) => page.waitForFunction((wanted) => document.querySelector('news-comments').matches(`:state(${wanted})`), {}, name);
  const sent = (page) => page.evaluate(() => sent);

  it('is waited for by who sends sooner, and sends once', async () => {
    let come;
    const late = new Promise((resolve) => (come = resolve));
    await visit((request) => late.then(() => request.continue()), async (page) => {
      await write(page, 'Sooner');
      await page.click('[type="submit"]');
      assert.deepEqual(await sent(page), []);
      come();
      await state(page, 'published');
      assert.deepEqual(await sent(page), ['Sooner']);
      assert.equal(await page.$eval('textarea', ({ value }) => value), '');
    });
  });

  it('may not come: the text stays, that is said, and it is tried again', async () => {
    let broken = true;
    await visit((request) => void (broken ? request.abort() : request.continue()), async (page) => {
      await write(page, 'Not lost');
      await state(page, 'unavailable');
      assert.match(await page.$eval('[data-news="notice"]', ({ textContent }) => textContent), /cannot be reached.*Send again/);
      assert.equal(await page.$eval('textarea', ({ value }) => value), 'Not lost');
      await page.waitForFunction(() => document.querySelector('news-comments').shadowRoot.querySelector('[role="status"]')?.textContent.includes('cannot be reached'));
      broken = false;
      await page.click('[data-do="again"]');
      // An engine may remember that a module could not be had, for as long as the page lives; then a reload has the text.
      const again = await Promise.race([state(page, 'published').then(() => true), new Promise((resolve) => setTimeout(resolve, 2000, false))]);
      if (!again) {
        await page.reload();
        await page.waitForFunction(() => document.querySelector('textarea')?.value === 'Not lost');
        await page.focus('textarea');
        await page.click('[type="submit"]');
        await state(page, 'published');
      }
      assert.deepEqual(await sent(page), ['Not lost']);
    });
  });

  it('is there before the network is gone', async () => {
    let asked;
    const loaded = new Promise((resolve) => (asked = resolve));
    await visit((request) => void request.continue().then(asked), async (page) => {
      await loaded; // though nobody has come near the form
      await page.waitForNetworkIdle({ idleTime: 300 });
      await page.evaluate(() => (globalThis.offline = true));
      await page.setOfflineMode(true);
      await write(page, 'In a tunnel');
      await state(page, 'unavailable');
      assert.match(await page.$eval('[data-news="notice"]', ({ textContent }) => textContent), /You are offline/);
      await page.evaluate(() => (globalThis.offline = false));
      await page.setOfflineMode(false);
      await page.waitForFunction(() => document.querySelector('[data-news="notice"]').textContent.includes('online again'));
      await page.click('[data-do="again"]');
      await state(page, 'published');
      assert.deepEqual(await sent(page), ['In a tunnel', 'In a tunnel']);
      await page.click('[data-do="reply"]');
      await page.waitForSelector('li > form textarea:focus');
    });
  });
});

describe('the live list', () => {
  let server;
  before(async () => {
    server = await serve({ mounts: { '/': root }, pages: { '/article.html': PAGE } });
  });
  after(() => server.close());

  it('is not shown before its styles are there', async () => {
    let come;
    const late = new Promise((resolve) => (come = resolve));
    let ask;
    const asked = new Promise((resolve) => (ask = resolve));
    await withPage({}, async ({ page }) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        if (!/comments\.live\.styles-/.test(request.url())) return void request.continue();
        ask();
        void late.then(() => request.continue());
      });
      await page.goto(`${server.url}/article.html`);
      await asked;
      await page.waitForNetworkIdle({ idleTime: 300, concurrency: 1 });
      const sooner = await page.$$eval('news-comments li', ({ length }) => length);
      come();
      assert.equal(sooner, 0);
      await page.waitForSelector('news-comments li [data-do="reply"]');
      assert.equal(await page.$eval('news-comments li [data-do="reply"]', (key) => getComputedStyle(key).borderTopWidth), '0px');
    });
  });
});
