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
    server = await serve({ pages: { '/article.html': PAGE, '/other.html': '<!doctype html><title>Other</title>' }, bundles: { '/drafts.js': join(root, 'src/comments/drafts.ts') }, headers: { '/article.html': { 'cache-control': 'no-cache' } } });
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
});
