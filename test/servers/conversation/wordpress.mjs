/** Each case that a reader may meet on a real WordPress: by REST, and by the form, as a new site has it. */
import { again, begun, FORM, REPLY, send } from './box.mjs';

/** @typedef {import('../wordpress.mjs').WordPress} WordPress */
/** @typedef {import('../../support/engines.mjs').EnginePage} EnginePage */
/** @typedef {{ name: string, run: (page: EnginePage, thread: number) => Promise<string>, after?: (page: EnginePage) => unknown, reload?: boolean, state?: string }} Scene `run` gives the text that may not be lost; `state` is what the box has to say */

/** @param {WordPress} wp @param {'REST' | 'stock'} way @returns {Scene[]} */
export function wordpressScenes(wp, way) {
  const site = way === 'REST' ? { anonymous: true } : {};
  /** For as long as something is done. @param {() => unknown} begin @param {() => unknown} end @param {() => Promise<string>} work */
  const meanwhile = async (begin, end, work) => {
    await begin();
    try {
      return await work();
    } finally {
      await end();
    }
  };
  const option = (/** @type {string} */ name, /** @type {string} */ value, /** @type {() => Promise<string>} */ work, normal = '0') => meanwhile(() => wp.option(name, value), () => wp.option(name, normal), work);
  const fault = (/** @type {'slow' | 'hang' | 'fatal'} */ what, /** @type {() => Promise<string>} */ work) => meanwhile(() => wp.switches({ ...site, fault: what }), () => wp.switches(site), work);
  const one = async (/** @type {EnginePage} */ page, /** @type {string} */ text, more = {}) => {
    await send(page, text, more);
    return text;
  };
  return [
    { name: 'published', state: 'published', reload: true, run: (page) => one(page, 'A first text') },
    {
      name: 'reply',
      async run(page) {
        await send(page, 'The root');
        await page.waitFor(() => document.querySelector('[data-do="reply"]'));
        await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-do="reply"]')).click());
        await page.waitFor(() => document.querySelector('li form [data-news="notice"]'));
        await send(page, 'The reply', { form: REPLY });
        await page.waitFor(() => document.querySelectorAll('news-comments li li').length === 1);
        return 'The reply';
      },
    },
    { name: 'held', state: 'pending', reload: true, run: (page) => option('comment_moderation', '1', () => one(page, 'To be looked at')) },
    // (the form answers as for one that is held)
    { name: 'disallowed word', state: way === 'REST' ? 'rejected' : 'pending', run: (page) => option('disallowed_keys', 'forbiddenword', () => one(page, 'A forbiddenword here'), '') },
    {
      name: 'duplicate', state: 'duplicate',
      async run(page) {
        await send(page, 'Twice the same');
        return one(page, 'Twice the same');
      },
    },
    {
      name: 'too fast', state: 'too-fast', reload: true,
      run: (page) => meanwhile(() => wp.switches({ ...site, flood: true }), () => wp.switches(site), async () => {
        await send(page, 'One');
        return one(page, 'And another at once');
      }),
    },
    {
      name: 'closed meanwhile', state: 'closed', reload: true,
      async run(page, thread) {
        await wp.sql(`update wp_posts set comment_status = 'closed' where ID = ${thread}`);
        return one(page, 'Too late');
      },
    },
    {
      name: 'password post', reload: true,
      async run(page, thread) {
        await wp.sql(`update wp_posts set post_password = 'pw' where ID = ${thread}`);
        return one(page, 'Behind a password');
      },
    },
    { name: 'members only', state: 'sign-in', reload: true, run: (page) => option('comment_registration', '1', () => one(page, 'From a stranger')) },
    { name: 'maintenance', state: 'unavailable', reload: true, run: (page) => meanwhile(() => wp.maintenance(true), () => wp.maintenance(false), () => one(page, 'While it is repaired')) },
    {
      name: 'fatal after insert, sent again', state: 'published',
      async run(page) {
        await fault('fatal', () => one(page, 'Saved and not told'));
        await again(page);
        return 'Saved and not told';
      },
    },
    {
      name: 'database dies in mid-request, sent again', state: 'published',
      async run(page) {
        await fault('slow', async () => {
          await send(page, 'While the database died', { wait: false });
          await new Promise((done) => setTimeout(done, 700));
          await wp.database.kill();
          await page.waitFor((form) => /uncertain|unavailable/.test(/** @type {HTMLElement} */ (document.querySelector(`${form} [data-news="notice"]`)).dataset.state ?? ''), FORM).finally(() => wp.database.restart());
          return '';
        });
        await again(page);
        return 'While the database died';
      },
    },
    {
      name: 'slower than a reader waits, sent again', state: 'published',
      async run(page) {
        await fault('hang', () => one(page, 'Slower than twenty seconds'));
        await again(page);
        return 'Slower than twenty seconds';
      },
    },
    { name: 'fields missing', state: 'invalid', reload: true, run: (page) => one(page, 'Nobody wrote this', { author: '', email: 'no' }) },
    {
      name: 'offline', state: 'unavailable', reload: true, after: (page) => page.offline?.(false),
      async run(page) {
        await page.offline?.(true);
        return one(page, 'Under the earth');
      },
    },
    {
      name: 'typed, and the page reloaded', reload: true,
      async run(page) {
        await page.evaluate((form) => /** @type {HTMLElement} */ (document.querySelector(`${form} textarea`)).focus(), FORM);
        await page.type('Not sent at all');
        await new Promise((done) => setTimeout(done, 600));
        await begun(page);
        return 'Not sent at all';
      },
    },
  ];
}
