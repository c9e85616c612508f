/** `<news-comments>` around the comments of real themes, put there by the plugin that the docs show: one of blocks, and one of the old kind. In Chromium. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { withPage } from '../support/pages.mjs';
import { orWhy } from './processes.mjs';
import { startWordPress } from './wordpress.mjs';

/** @typedef {import('puppeteer-core').Page} Page */

const found = await orWhy(startWordPress());
const skip = typeof found === 'string' ? found : false;
const wp = /** @type {import('./wordpress.mjs').WordPress} */ (found);
after(() => skip || wp.stop());

const root = fileURLToPath(new URL('../../', import.meta.url));
const PATIENCE = { timeout: 20_000 };

/** A post with three comments of strangers, one of them a reply. */
async function thread(status = 'open') {
  const post = await wp.post({ post_title: 'Article', comment_status: status });
  const comment = (/** @type {string} */ text, parent = '0') => wp.sql(`insert into wp_comments (comment_post_ID, comment_author, comment_author_email, comment_date, comment_date_gmt, comment_content, comment_approved, comment_parent) values (${post}, 'Bob', 'bob@example.test', now(), utc_timestamp(), '${text}', '1', ${parent}); select last_insert_id()`);
  const first = (await comment('The first word')).trim();
  await comment('The second word');
  await comment('An answer to the first', first);
  await wp.sql(`update wp_posts set comment_count = 3 where ID = ${post}`);
  return post;
}
const stored = async (/** @type {string} */ text) => Number(await wp.sql(`select count(*) from wp_comments where comment_content = '${text}'`));

/** @param {(page: Page, post: number) => Promise<void>} work */
const visit = (work, { cookie = '', status = 'open' } = {}) => withPage({ width: 1000, height: 900 }, async ({ page, problems }) => {
  await page.setRequestInterception(true);
  page.on('request', (request) => (request.url().startsWith(wp.url) ? request.continue() : request.respond({ status: 204 }))); // pictures of gravatar.com
  const post = await thread(status);
  if (cookie) await page.setCookie(...cookie.split('; ').map((each) => ({ name: each.slice(0, each.indexOf('=')), value: each.slice(each.indexOf('=') + 1), url: wp.url })));
  await page.evaluateOnNewDocument(() => {
    /** @type {any} */ (globalThis).shift = 0;
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => (/** @type {any} */ (globalThis).shift += /** @type {any} */ (entry).value))).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(`${wp.url}/thread-${post}/`);
  await work(page, post);
  assert.deepEqual(problems.filter((each) => !/401 \(Unauthorized\)/.test(each)), []); // REST that is asked, and refuses
});

/** The reader goes to the form. @param {Page} page */
async function toForm(page) {
  await page.$eval('#commentform', (form) => form.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await page.waitForSelector('news-comments #commentform [data-news=notice]', PATIENCE);
  await page.waitForFunction(() => !document.querySelector('news-comments')?.matches(':state(loading)'), PATIENCE);
}

/** @param {Page} page @param {Record<string, string>} fields */
const fill = (page, fields, form = '#commentform') => page.$eval(form, (box, all) => {
  for (const [name, value] of Object.entries(all)) {
    const field = /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (box).elements.namedItem(name));
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}, fields);

/** @param {Page} page */
const said = (page, form = '#commentform') => page.waitForFunction((selector) => {
  const state = /** @type {HTMLElement | null} */ (document.querySelector(`${selector} [data-news=notice]`))?.dataset.state;
  return state && !/sending|idle/.test(state) && state;
}, PATIENCE, form).then((handle) => handle.jsonValue());

/** A text that is seen, and nowhere else. @param {Page} page @param {string} text */
const once = (page, text) => page.waitForFunction((wanted) => /** @type {HTMLElement} */ (document.querySelector('news-comments')).innerText.split(wanted).length === 2, PATIENCE, text);

const ANN = { author: 'Ann', email: 'ann@example.test' };

for (const theme of ['twentytwentythree', 'twentytwentyone']) {
  describe(`the comments of ${theme}`, { skip }, () => {
    before(async () => {
      const plugin = join(wp.root, 'wp-content/plugins/live-comments');
      mkdirSync(join(plugin, '..'), { recursive: true });
      cpSync(join(root, 'stories/wordpress'), plugin, { recursive: true });
      for (const each of ['dist', 'cdn']) symlinkSync(join(root, each), join(plugin, each));
      await wp.option('active_plugins', 'a:1:{i:0;s:31:"live-comments/live-comments.php";}');
      for (const each of ['template', 'stylesheet']) await wp.option(each, theme);
      await wp.option('comment_previously_approved', '0');
      wp.switches({ anonymous: true });
    });
    after(() => rmSync(join(wp.root, 'wp-content/plugins/live-comments'), { recursive: true }));

    it('are there once, and so is the form, which is the theme’s own; nothing moves', () => visit(async (page) => {
      await page.$eval('#commentform', (form) => (/** @type {any} */ (globalThis).own = form));
      await toForm(page);
      assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).own === document.querySelector('news-comments form') && document.querySelectorAll('news-comments form').length), 1);
      assert.equal(await page.evaluate(() => /** @type {any} */ (globalThis).shift), 0);
      await page.$eval('news-comments', (box) => box.scrollIntoView({ behavior: 'instant' }));
      for (const text of ['The first word', 'The second word', 'An answer to the first']) await once(page, text);
    }));

    it('take a new one in place', () => visit(async (page) => {
      await toForm(page);
      const text = `Typed in ${theme}`;
      await fill(page, { comment: text, ...ANN });
      await page.click('#commentform [type=submit]');
      assert.equal(await said(page), 'published');
      assert.equal(await stored(text), 1);
      await page.$eval('#commentform [data-news=notice] a', (link) => /** @type {HTMLElement} */ (link).click());
      await once(page, text);
      assert.equal((await page.$$('news-comments [data-news=comments] li')).length, 4);
    }));

    it('are answered where they stand, by the theme’s own key, before the live list is there', () => visit(async (page) => {
      await toForm(page);
      await page.evaluate(() => scrollTo(0, 0));
      const key = await page.evaluateHandle(() => [...document.querySelectorAll('news-comments a.comment-reply-link, news-comments [data-do=reply]')].find((each) => each.checkVisibility()));
      await key.evaluate((each) => /** @type {HTMLElement} */ (each).click());
      await page.waitForSelector('news-comments li form [data-news=notice]', PATIENCE);
      assert.equal(await page.evaluate(() => document.querySelector('#commentform')?.closest('li') ?? null), null, 'the form for the article stays in its place');
      const text = `Answered in ${theme}`;
      await fill(page, { comment: text, ...ANN }, 'news-comments li form');
      await page.$eval('news-comments li form', (form) => /** @type {HTMLFormElement} */ (form).requestSubmit());
      await page.waitForFunction((wanted) => [...document.querySelectorAll('news-comments li li')].some((li) => /** @type {HTMLElement} */ (li).innerText.includes(wanted)), PATIENCE, text);
      assert.notEqual((await wp.sql(`select comment_parent from wp_comments where comment_content = '${text}'`)).trim(), '0');
    }));

    it('are not written any more once the post is closed, which is said once', () => visit(async (page) => {
      await page.$eval('news-comments', (box) => box.scrollIntoView({ behavior: 'instant' }));
      await once(page, 'Comments are closed');
      await new Promise((done) => setTimeout(done, 1000));
      assert.equal((await page.$$('news-comments form')).length, 0);
      await once(page, 'Comments are closed');
    }, { status: 'closed' }));

    it('keep what was typed', () => visit(async (page) => {
      await toForm(page);
      await fill(page, { comment: 'Half a thought' });
      await new Promise((done) => setTimeout(done, 600));
      await page.reload();
      await toForm(page);
      await page.waitForFunction(() => /** @type {HTMLTextAreaElement} */ (document.querySelector('#comment')).value === 'Half a thought', PATIENCE);
      assert.equal(await page.$eval('#email', (input) => input.getAttribute('aria-describedby')), 'email-notes');
    }));

    it('are written by readers who are signed in, under their own names, wherever REST stands', async () => {
      await wp.asAdmin('/wp-admin/');
      await visit(async (page) => {
        await toForm(page);
        const text = `Signed in ${theme}`;
        await fill(page, { comment: text });
        await page.click('#commentform [type=submit]');
        assert.equal(await said(page), 'published');
        assert.equal((await wp.sql(`select user_id from wp_comments where comment_content = '${text}'`)).trim(), '1');
      }, { cookie: wp.cookie() });
    });

    it('say of one that waits for a moderator that it does, by the form and with consent to be remembered, too', async () => {
      wp.switches({});
      await wp.option('comment_moderation', '1');
      try {
        await visit(async (page) => {
          await toForm(page);
          const text = `To be looked at in ${theme}`;
          await fill(page, { comment: text, ...ANN });
          await page.click('#commentform [name="wp-comment-cookies-consent"]');
          await page.click('#commentform [type=submit]');
          assert.equal(await said(page), 'pending');
          const id = (await wp.sql(`select comment_ID from wp_comments where comment_content = '${text}'`)).trim();
          await page.waitForSelector(`[id="comment-${id}"][data-pending]`, PATIENCE);
        });
      } finally {
        await wp.option('comment_moderation', '0');
        wp.switches({ anonymous: true });
      }
    });
  });
}
