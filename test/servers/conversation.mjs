/**
 * npm run conversation      (npm run build first)
 *
 * `<news-comments>`, in Chromium, on a page of a real WordPress: a reader posts, replies, is held, refused, told to wait, sent away. For each case what the reader
 * saw is printed, and that the text was still there, or in the table; with SHOTS=<folder> there are pictures. Fails where a text is lost.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { comments } from '../../dist/html/index.js';
import { printTable } from '../bench/figures.mjs';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { root } from '../support/server.mjs';
import { startWordPress } from './wordpress.mjs';

const shots = process.env.SHOTS;
if (shots) mkdirSync(shots, { recursive: true });
const wp = await startWordPress();
const stored = async (thread, text) => Number(await wp.sql(`select count(*) from wp_comments where comment_post_ID = ${thread} and comment_content like '%${text}%'`));

/** The page of an article as a theme would write it, on the address of WordPress. */
const article = (thread) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="/newsroom-elements/dist/styles.css"><script type="module" src="/newsroom-elements/cdn/newsroom-elements.js"></script>
<style>body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font-family: Georgia, serif }</style></head><body>
${comments({ heading: 'Leave a comment', items: [], form: { action: '/wp-comments-post.php', post: thread }, backend: 'wordpress', src: '/wp-json/wp/v2', thread }).replace('<news-comments', '<news-comments loading="eager"')}</body></html>`;

const types = { js: 'text/javascript', css: 'text/css' };
async function open(page, thread) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/article') return request.respond({ contentType: 'text/html; charset=utf-8', body: article(thread) });
    const file = /^\/newsroom-elements\/((?:dist|cdn)\/.+\.(js|css))$/.exec(pathname);
    return file ? request.respond({ contentType: types[file[2]], body: readFileSync(join(root, file[1])) }) : request.continue();
  });
  await page.goto(`${wp.url}/article`);
  await begun(page);
}
const begun = (page) => page.waitForSelector('news-comments form [data-news="notice"]', { timeout: 20_000 });

/** Writes a text into the first form that fits, sends it, and waits for what the box says. */
async function send(page, text, { form = 'news-comments > form', author = 'Ann', email = 'ann@example.test' } = {}) {
  await page.evaluate((selector, fields) => {
    const box = document.querySelector(selector);
    for (const [name, value] of Object.entries(fields)) {
      box.elements[name].value = value;
      box.elements[name].dispatchEvent(new Event('input', { bubbles: true }));
    }
    box.requestSubmit();
  }, form, { comment: text, author, email });
  await page.waitForFunction((selector) => !['sending', 'idle', undefined].includes(document.querySelector(`${selector} [data-news="notice"]`)?.dataset.state) || !document.querySelector(selector), { timeout: 60_000 }, form);
}

const results = [];
/** One case, on a post of its own. */
async function scene(name, work, { reload = false } = {}) {
  const thread = await wp.post();
  await withPage({ width: 700, height: 900 }, async ({ page }) => {
    await open(page, thread);
    const text = await work(page, thread);
    const see = () => page.evaluate(() => ({
      state: document.querySelector('news-comments form [data-news="notice"]')?.dataset.state,
      said: document.querySelector('news-comments > form [data-news="notice"]')?.textContent ?? '',
      typed: [...document.querySelectorAll('news-comments textarea')].map(({ value }) => value).join(),
      shown: [...document.querySelectorAll('news-comments li article > div')].map(({ textContent }) => textContent.trim()),
    }));
    let seen = await see();
    if (shots) await page.screenshot({ path: join(shots, `${name.replaceAll(/\W+/g, '-')}.png`), fullPage: true });
    const told = seen;
    if (reload) {
      await page.reload();
      await begun(page);
      await new Promise((resolve) => setTimeout(resolve, 500));
      seen = await see();
    }
    const inTable = await stored(thread, text);
    const safe = seen.typed.includes(text) || seen.shown.some((each) => each.includes(text)) || inTable > 0;
    results.push([name, told.state, told.said.slice(0, 70), inTable, seen.typed.includes(text) ? 'yes' : 'no', seen.shown.some((each) => each.includes(text)) ? 'yes' : 'no', safe && inTable < 2 ? '' : 'LOST OR DOUBLED']);
  });
}
const ways = [['REST', { anonymous: true }], ['stock', {}]];
try {
  for (const [way, switches] of ways) {
    wp.switches(switches);
    await wp.option('comment_previously_approved', '0');
    await scene(`${way}: published`, async (page) => (await send(page, 'A first text'), 'A first text'), { reload: true });
    await scene(`${way}: reply`, async (page) => {
      await send(page, 'The root');
      await page.waitForSelector('[data-do="reply"]');
      await page.click('[data-do="reply"]');
      await page.waitForSelector('li form [data-news="notice"]');
      await send(page, 'The reply', { form: 'news-comments li form' });
      await page.waitForFunction(() => document.querySelectorAll('news-comments li li').length === 1, { timeout: 10_000 });
      return 'The reply';
    });
    await wp.option('comment_moderation', '1');
    await scene(`${way}: held`, async (page) => (await send(page, 'To be looked at'), 'To be looked at'), { reload: true });
    await wp.option('comment_moderation', '0');
    await wp.option('disallowed_keys', 'forbiddenword');
    await scene(`${way}: disallowed word`, async (page) => (await send(page, 'A forbiddenword here'), 'A forbiddenword here'));
    await wp.option('disallowed_keys', '');
    await scene(`${way}: duplicate`, async (page) => {
      await send(page, 'Twice the same');
      await send(page, 'Twice the same');
      return 'Twice the same';
    });
    wp.switches({ ...switches, flood: true });
    await scene(`${way}: too fast`, async (page) => {
      await send(page, 'One');
      await send(page, 'And another at once');
      return 'And another at once';
    }, { reload: true });
    wp.switches(switches);
    await scene(`${way}: closed meanwhile`, async (page, thread) => {
      await wp.sql(`update wp_posts set comment_status = 'closed' where ID = ${thread}`);
      await send(page, 'Too late');
      return 'Too late';
    }, { reload: true });
    await scene(`${way}: password post`, async (page, thread) => {
      await wp.sql(`update wp_posts set post_password = 'pw' where ID = ${thread}`);
      await send(page, 'Behind a password');
      return 'Behind a password';
    }, { reload: true });
    await scene(`${way}: maintenance`, async (page) => {
      wp.maintenance(true);
      await send(page, 'While it is repaired');
      wp.maintenance(false);
      return 'While it is repaired';
    }, { reload: true });
    await scene(`${way}: fatal after insert, sent again`, async (page) => {
      wp.switches({ ...switches, fault: 'fatal' });
      await send(page, 'Saved and not told');
      wp.switches(switches);
      await page.click('[data-do="again"]');
      await page.waitForFunction(() => document.querySelector('news-comments > form [data-news="notice"]').dataset.state === 'published', { timeout: 60_000 });
      return 'Saved and not told';
    });
    await scene(`${way}: fields missing`, async (page) => (await send(page, 'Nobody wrote this', { author: '', email: 'no' }), 'Nobody wrote this'), { reload: true });
    await scene(`${way}: offline`, async (page) => {
      await page.setOfflineMode(true);
      await send(page, 'Under the earth');
      await page.setOfflineMode(false);
      return 'Under the earth';
    }, { reload: true });
  }
} finally {
  await closeBrowser();
  await wp.stop();
}
printTable(['case', 'state', 'said', 'in the table', 'in the box', 'in the list', 'fault'], results);
assert.ok(results.every((each) => !each.at(-1)));
