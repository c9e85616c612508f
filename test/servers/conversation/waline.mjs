/** Each case that a reader may meet on a real Waline. Its settings are those of a start: scenes that need others come one after the other. */
import { again, FORM, REPLY, send } from './box.mjs';

/** @typedef {import('../waline.mjs').Waline} Waline */

/** @param {Waline} waline @returns {import('./wordpress.mjs').Scene[]} */
export function walineScenes(waline) {
  const one = async (/** @type {import('../../support/engines.mjs').EnginePage} */ page, /** @type {string} */ text, more = {}) => {
    await send(page, text, more);
    return text;
  };
  const click = (/** @type {import('../../support/engines.mjs').EnginePage} */ page, /** @type {string} */ does) => page.evaluate((name) => /** @type {HTMLElement} */ (document.querySelector(`[data-do="${name}"]`)).click(), does);
  return [
    { name: 'published', state: 'published', reload: true, run: (page) => one(page, 'A first text') },
    {
      name: 'reply',
      async run(page) {
        await send(page, 'The root');
        await page.waitFor(() => document.querySelector('[data-do="reply"]'));
        await click(page, 'reply');
        await page.waitFor(() => document.querySelector('li form [data-news="notice"]'));
        await send(page, 'The reply', { form: REPLY });
        await page.waitFor(() => document.querySelectorAll('news-comments li li').length === 1);
        return 'The reply';
      },
    },
    {
      name: 'like',
      async run(page) {
        await send(page, 'To be liked');
        await page.waitFor(() => document.querySelector('[data-do="like"]'));
        await click(page, 'like');
        await page.waitFor(() => document.querySelector('[data-do="like"]')?.getAttribute('aria-pressed') === 'true');
        return 'To be liked';
      },
    },
    {
      name: 'duplicate', state: 'duplicate',
      async run(page) {
        await send(page, 'Twice the same');
        return one(page, 'Twice the same');
      },
    },
    {
      name: 'offline', state: 'unavailable', reload: true, after: (page) => page.offline?.(false),
      async run(page) {
        await page.offline?.(true);
        return one(page, 'Under the earth');
      },
    },
    {
      name: 'database dies in mid-request, sent again', state: 'published',
      async run(page) {
        await waline.database.kill();
        await send(page, 'While the database died', { wait: false });
        await page.waitFor((form) => /uncertain|unavailable/.test(/** @type {HTMLElement} */ (document.querySelector(`${form} [data-news="notice"]`)).dataset.state ?? ''), FORM).finally(() => waline.database.restart());
        await again(page);
        return 'While the database died';
      },
    },
    {
      name: 'held', state: 'pending', reload: true,
      async run(page) {
        await waline.restart({ COMMENT_AUDIT: 'true' });
        return one(page, 'To be looked at');
      },
    },
    {
      name: 'forbidden word', state: 'rejected',
      async run(page) {
        await waline.restart({ FORBIDDEN_WORDS: 'forbidden' });
        return one(page, 'A forbidden word');
      },
    },
    {
      name: 'too fast', state: 'too-fast', reload: true,
      async run(page) {
        await waline.restart({ IPQPS: '60' });
        await waline.sql('update wl_Comment set insertedAt = insertedAt - interval 1 hour');
        await send(page, 'One');
        return one(page, 'And another at once');
      },
    },
    {
      name: 'members only', state: 'sign-in', reload: true,
      async run(page) {
        await waline.restart({ LOGIN: 'force' });
        return one(page, 'From a stranger');
      },
    },
  ];
}
