/** What is done with a box of comments in a page, and what of it a reader sees. In any engine. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { comments } from '../../../dist/html/index.js';
import { commentForm as arabic } from '../../../dist/locales/ar.js';

/** @typedef {import('../../support/engines.mjs').EnginePage} EnginePage */

/**
 * The page of an article as a theme would write it.
 *
 * @param {object} box attributes of the element, and `form` of its HTML
 * @param {{ lang?: string, files?: string, items?: import('../../../dist/core/data.js').CommentItem[] }} [options]
 */
export function article({ form, ...attributes }, { lang = 'en', files = '/newsroom-elements', items = [] } = {}) {
  const html = comments({ heading: lang === 'ar' ? 'اترك تعليقًا' : 'Leave a comment', items, form: { ...form, ...(lang === 'ar' && { labels: arabic }) }, ...attributes, language: lang }).replace('<news-comments', '<news-comments loading="eager"');
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Article</title>
<link rel="icon" href="data:,"><link rel="stylesheet" href="${files}/dist/styles.css"><script type="module" src="${files}/cdn/newsroom-elements.js"></script>
<style>:root { color-scheme: light dark; background: Canvas; color: CanvasText } body { max-inline-size: 42rem; margin: 2rem auto; padding-inline: 1rem; font-family: Georgia, serif }</style></head><body><main><h1>An article</h1>
${html}</main></body></html>`;
}

export const FORM = 'news-comments > form';
export const REPLY = 'news-comments li form';

/** The box listens. @param {EnginePage} page */
export const begun = (page) => page.waitFor(() => document.querySelector('news-comments form [data-news="notice"]') && !document.querySelector('news-comments')?.matches(':state(loading)'));

/** What the box says, once it says something. @param {EnginePage} page @param {string} [form] */
export const answered = (page, form = FORM) => page.waitFor((selector) => {
  const state = /** @type {HTMLElement | null} */ (document.querySelector(`${selector} [data-news="notice"]`))?.dataset.state;
  return !document.querySelector(selector) || (state && state !== 'sending' && state !== 'idle');
}, form);

/** Writes a text into a form, and sends it. @param {EnginePage} page @param {string} text */
export async function send(page, text, { form = FORM, author = 'Ann', email = 'ann@example.test', wait = true } = {}) {
  await page.evaluate((selector, fields) => {
    const box = /** @type {HTMLFormElement} */ (document.querySelector(selector));
    for (const [name, value] of Object.entries(fields)) {
      const field = /** @type {HTMLInputElement | null} */ (box.elements.namedItem(name));
      if (!field) continue;
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    box.requestSubmit();
  }, form, { comment: text, author, email });
  if (wait) await answered(page, form);
}

/** Presses "Try again", and waits for what comes of it. @param {EnginePage} page @param {string} state */
export async function again(page, state = 'published') {
  await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('[data-do="again"]')).click());
  await page.waitFor((wanted) => /** @type {HTMLElement} */ (document.querySelector('news-comments > form [data-news="notice"]')).dataset.state === wanted, state);
}

/** @param {EnginePage} page */
export const see = (page) => page.evaluate(() => {
  const notice = /** @type {HTMLElement | null} */ (document.querySelector('news-comments > form [data-news="notice"]'));
  return {
    state: notice?.dataset.state,
    said: notice?.querySelector('p')?.textContent ?? '',
    typed: [...document.querySelectorAll('news-comments textarea')].map((each) => /** @type {HTMLTextAreaElement} */ (each).value).join(),
    shown: [...document.querySelectorAll('news-comments li article > div')].map(({ textContent }) => (textContent ?? '').trim()),
  };
});

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of WCAG A and AA up to 2.2, and the best practices. @param {EnginePage} page @returns {Promise<string[]>} */
export async function axe(page) {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate((source) => void (0, eval)(source), axeSource);
  return page.evaluate(async () => {
    const { violations } = await /** @type {any} */ (globalThis).axe.run(document, { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }, rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] });
    return violations.flatMap((/** @type {any} */ { id, nodes }) => nodes.map((/** @type {any} */ { target, failureSummary }) => `${id} ${target.flat().join(' › ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
  });
}

/** The same, light and dark, from the left and from the right. Where an engine cannot be told to be dark, light. @param {EnginePage} page */
export async function axeEverywhere(page) {
  /** @type {string[]} */
  const found = [];
  for (const scheme of /** @type {const} */ (page.scheme ? ['dark', 'light'] : ['light'])) {
    await page.scheme?.(scheme);
    for (const dir of ['rtl', 'ltr']) {
      const own = await page.evaluate((to) => {
        const before = document.documentElement.dir;
        document.documentElement.dir = to;
        return before;
      }, dir);
      found.push(...(await axe(page)).map((each) => `${scheme}, ${dir}: ${each}`));
      await page.evaluate((to) => (document.documentElement.dir = to), own);
    }
  }
  return found;
}
