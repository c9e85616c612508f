/**
 * A whole conversation by keyboard alone, in any engine: read, write, reply, an error and another try, a comment that is held and published. At each step the text is where it has
 * to be, the focus too, and axe finds nothing.
 */
import assert from 'node:assert/strict';
import { answered, axeEverywhere, begun, FORM, REPLY, see } from './box.mjs';

/** @typedef {import('../../support/engines.mjs').EnginePage} EnginePage */

/** What has the focus, as a selector would say it. @param {EnginePage} page */
const focused = (page) => page.evaluate(() => {
  const it = document.activeElement;
  if (!it || it === document.body) return '';
  const within = it.closest('li form') ? 'reply: ' : '';
  return `${within}${it.getAttribute('data-do') ?? it.getAttribute('name') ?? (it.getAttribute('type') === 'submit' ? 'send' : it.localName)}`;
});

/** Presses Tab until the focus is where it is wanted. @param {EnginePage} page @param {string} wanted @param {'Tab' | 'Shift+Tab'} [key] */
async function tabTo(page, wanted, key = 'Tab') {
  const way = [];
  for (let i = 0; i < 60; i++) {
    await page.press(key);
    const now = await focused(page);
    if (now === wanted) return;
    way.push(now);
  }
  assert.fail(`${key} does not lead to ${wanted}: ${way.join(', ')}`);
}

/**
 * @param {EnginePage} page on an article with a comment by another reader
 * @param {import('../wordpress.mjs').WordPress} wp
 * @param {number} thread
 * @param {(name: string) => Promise<void>} shoot
 * @returns {Promise<{ steps: string[], violations: string[] }>}
 */
export async function converse(page, wp, thread, shoot) {
  const steps = [];
  /** @type {string[]} */
  const violations = [];
  const step = async (/** @type {string} */ name) => {
    steps.push(name);
    violations.push(...(await axeEverywhere(page)).map((each) => `${name}: ${each}`));
    await shoot(name);
  };
  const state = async () => (await see(page)).state;
  const stored = async (/** @type {string} */ text) => Number(await wp.sql(`select count(*) from wp_comments where comment_post_ID = ${thread} and comment_content like '%${text}%'`));
  const listed = (/** @type {string} */ text) => page.waitFor((wanted) => [...document.querySelectorAll('news-comments li article > div')].some(({ textContent }) => textContent?.includes(wanted)), text);

  await listed('The first word');
  await step('read');

  await tabTo(page, 'comment');
  await page.type('Written by keys alone');
  await tabTo(page, 'author');
  await page.type('Ann');
  await tabTo(page, 'email');
  await page.type('ann@example.test');
  await tabTo(page, 'send');
  await page.press('Enter');
  await answered(page);
  assert.equal(await state(), 'published');
  await listed('Written by keys alone');
  await step('published');

  await tabTo(page, 'reply', 'Shift+Tab');
  await page.press('Enter');
  await page.waitFor(() => document.activeElement?.matches('li form textarea'));
  await page.press('Escape');
  assert.equal(await focused(page), 'reply', 'thought better of it: the focus is back');
  await page.press('Enter');
  await page.waitFor(() => document.activeElement?.matches('li form textarea'));
  await page.type('An answer to it');
  await step('reply');
  await page.press('Control+Enter');
  await listed('An answer to it');
  await page.waitFor(() => document.activeElement?.matches('li li > article'));
  await step('replied');

  await tabTo(page, 'comment');
  await page.type('Sent while nobody was there');
  wp.maintenance(true);
  await page.press('Control+Enter');
  await answered(page);
  assert.equal(await state(), 'unavailable');
  assert.equal((await see(page)).typed, 'Sent while nobody was there');
  await step('error');
  await page.press('Control+Enter');
  await page.waitFor((form) => !document.querySelector(`${form} [aria-disabled]`), FORM);
  assert.equal(await state(), 'unavailable', 'still');
  wp.maintenance(false);
  await page.reload();
  await begun(page);
  await page.waitFor((form) => /** @type {HTMLTextAreaElement} */ (document.querySelector(`${form} textarea`)).value === 'Sent while nobody was there', FORM);
  await step('restored');
  await page.evaluate((form) => { // Firefox keeps fields when a page is loaded anew; this reader is one of another browser
    for (const name of ['author', 'email']) /** @type {HTMLInputElement} */ (/** @type {HTMLFormElement} */ (document.querySelector(form)).elements.namedItem(name)).value = '';
  }, FORM);
  await tabTo(page, 'comment');
  await page.press('Control+Enter'); // without a name: it is not remembered, since nobody allowed that
  await answered(page);
  assert.equal(await state(), 'invalid');
  assert.equal(await focused(page), 'author', 'the focus is in the first field that lacks something');
  await step('invalid');
  await page.type('Ann');
  await tabTo(page, 'email');
  await page.type('ann@example.test');
  await wp.option('comment_moderation', '1');
  await tabTo(page, 'send');
  await page.press('Enter');
  await page.waitFor((form) => /** @type {HTMLElement} */ (document.querySelector(`${form} [data-news="notice"]`)).dataset.state === 'pending', FORM);
  await listed('Sent while nobody was there');
  await step('pending');

  await wp.option('comment_moderation', '0');
  await page.reload();
  await begun(page);
  await listed('Sent while nobody was there');
  assert.equal(await page.evaluate(() => document.querySelectorAll('li[data-pending]').length), 1, 'its writer still sees it, marked');
  await wp.sql(`update wp_comments set comment_approved = '1' where comment_post_ID = ${thread}`);
  await page.reload();
  await begun(page);
  await listed('Sent while nobody was there');
  await page.waitFor(() => !document.querySelector('li[data-pending]'));
  await step('approved');
  for (const text of ['Written by keys alone', 'An answer to it', 'Sent while nobody was there']) assert.equal(await stored(text), 1, `“${text}” is stored once`);
  assert.equal(await page.evaluate((reply) => document.querySelectorAll(reply).length, REPLY), 0);
  return { steps, violations };
}
