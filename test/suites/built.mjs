/**
 * What the suites in Node share: the list of elements, the built package (dist/, cdn/) on a server, pages around them,
 * and readings that more than one contract takes. A suite says what has to hold, and nothing else.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after } from 'node:test';
import { transform } from 'esbuild';
import { root, serve } from '../support/server.mjs';

if (!existsSync(join(root, 'cdn/loader.js'))) throw new Error('dist/ and cdn/ are missing: npm run build');

const { code } = await transform(readFileSync(join(root, 'test/suites/elements.ts'), 'utf8'), { loader: 'ts' });

/** @type {{ elements: import('./elements.js').Subject[] }} */
const list = await import(`data:text/javascript,${encodeURIComponent(code)}`);
const wanted = process.env.ELEMENTS?.split(',').filter(Boolean);
export const elements = list.elements.filter(({ tag }) => wanted?.includes(tag.replace('news-', '')) ?? true);
if (!elements.length) throw new Error(`ELEMENTS=${process.env.ELEMENTS}: no such element; names are without news-, as in ELEMENTS=callout,byline`);

/** Each shipped language, with its words and direction. @type {{ lang: string, dir: 'ltr' | 'rtl', words: import('../../src/index.js').LanguageStrings }[]} */
export const languages = await Promise.all(readdirSync(join(root, 'dist/locales')).map((file) => /^(\w\w)\.js$/.exec(file)?.[1]).filter(Boolean).map(async (lang) => ({
  lang, dir: /ar|he/.test(lang) ? 'rtl' : 'ltr', words: await import(`../../dist/locales/${lang}.js`),
})));

export const server = await serve({ mounts: { '/': root } });
after(() => server.close());

/** Ways to load the library, as its README has them. */
export const scripts = {
  bundle: '<script type="module" src="/cdn/newsroom-elements.js"></script>',
  loader: '<script type="module" src="/cdn/loader.js"></script>',
};

export const styles = '<link rel="stylesheet" href="/dist/styles.css">';

/** The sheet for a site of one language. */
export const stylesOf = (/** @type {string} */ lang) => `<link rel="stylesheet" href="/dist/styles/${lang}.css">`;

/** Each element's fixture in a container of its own, so that its width can be set: `#news-callout > news-callout`. */
export const each = (html = (/** @type {import('./elements.js').Subject} */ subject) => subject.html) => elements.map((subject) => `<div id="${subject.tag}">${html(subject)}</div>`).join('\n');

let pages = 0;

/**
 * Puts a page on the server; gives back its address.
 * @param {{ lang?: string, dir?: string, head?: string, body: string, headers?: Record<string, string>, css?: string }} options
 */
export function put({ lang = 'en', dir = 'ltr', head = styles + scripts.bundle, body, headers, css = '' }) {
  pages += 1;
  const page = '\nhtml { color-scheme: light dark; font-family: serif; line-height: 1.5; background: Canvas; color: CanvasText }\nbody { margin: 16px }\nmain > div { margin-block: 24px }\n';
  server.page(`/page-${pages}.css`, page + css, { type: 'text/css; charset=utf-8' });
  return server.page(`/page-${pages}.html`, `<!doctype html>
<html lang="${lang}" dir="${dir}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Elements</title><link rel="stylesheet" href="/page-${pages}.css">${head}</head>
<body><main>${body}</main></body>
</html>`, { headers });
}

/** Settles when every element is upgraded, has its words, and has taken its place. @param {import('puppeteer-core').Page} page */
export async function ready(page) {
  await page.evaluate(async (tags) => {
    const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const deadline = performance.now() + 10_000;
    const present = tags.filter((tag) => document.querySelector(tag));
    await Promise.all(present.map((tag) => customElements.whenDefined(tag)));
    const all = present.flatMap((tag) => [...document.querySelectorAll(tag)]);
    // an element without words of its own never says "ready"
    const ready = (element) => element.matches(':state(ready), news-article');
    while (!all.every(ready) && performance.now() < deadline) await frames();
    for (const element of all) await element.updateComplete;
    await frames();
    await frames();
  }, list.elements.map(({ tag }) => tag));
}

/** Does with each element what its list entry says. @param {import('puppeteer-core').Page} page */
export async function useEach(page) {
  for (const { tag, use } of elements) if (use) await page.evaluate(`(${use})(document.querySelector('#${tag} > ${tag}'))`);
  await ready(page);
}

/**
 * What is wrong with the text that the author wrote: not drawn, cut, outside the page, one over another. Empty when a
 * reader sees all of it. It needs no script on the page.
 * @param {import('puppeteer-core').Page} page
 * @param {object} [options]
 * @param {boolean} [options.whole] nothing may be cut, not even what the list says is carried
 * @param {(subject: import('./elements.js').Subject) => string | undefined} [options.except] selector of what need not be seen
 * @returns {Promise<string[]>}
 */
export async function unreadable(page, { whole = false, except = ({ unseen }) => unseen } = {}) {
  return page.evaluate((subjects) => {
    const faults = [];
    for (const { tag, except, carried, scrolls } of subjects) for (const element of document.querySelectorAll(`#${tag} ${tag}`)) {
      const lines = [];
      const scroller = scrolls && (element.shadowRoot?.querySelector('[part=scroll]') ?? element);
      const wide = Boolean(scroller) && getComputedStyle(scroller).overflowX === 'auto' && scroller.scrollWidth > scroller.clientWidth;
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = /** @type {Text} */ (walker.currentNode);
        const parent = /** @type {HTMLElement} */ (text.parentElement);
        if (!text.data.trim() || parent.closest('script, [data-news="label"]') || (except && parent.closest(except))) continue;
        const say = (what) => faults.push(`<${tag}> “${text.data.trim().slice(0, 40)}” ${what}`);
        const range = document.createRange();
        range.selectNodeContents(text);
        const rects = [...range.getClientRects()].filter(({ width, height }) => width && height);
        if (!rects.length) say('has no box');
        else if (!parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) say('is not visible');
        if (carried && parent.closest(carried)) continue;
        for (const rect of rects) {
          if (!wide && (rect.left < -1 || rect.right > document.documentElement.clientWidth + 1)) say('leaves the page');
          for (let at = parent; at && at !== element.parentElement; at = at.parentElement) {
            const box = at.getBoundingClientRect();
            if (!wide && getComputedStyle(at).overflowX !== 'visible' && (rect.left < box.left - 1 || rect.right > box.right + 1)) say('is cut at its side');
            if (getComputedStyle(at).overflowY !== 'visible' && (rect.top < box.top - 1 || rect.bottom > box.bottom + 1)) say('is cut above or below');
          }
          // the boxes of two lines may touch, their middles may not
          const middle = { left: rect.left + 1, right: rect.right - 1, top: rect.top + rect.height / 4, bottom: rect.bottom - rect.height / 4, text };
          for (const other of lines) if (other.text !== text && other.left < middle.right && middle.left < other.right && other.top < middle.bottom && middle.top < other.bottom) say(`lies over “${other.text.data.trim().slice(0, 40)}”`);
          lines.push(middle);
        }
      }
    }
    return [...new Set(faults)];
  }, elements.map((subject) => ({ tag: subject.tag, carried: whole ? undefined : subject.carried, except: except(subject), scrolls: subject.scrolls })));
}

/**
 * What assistive technology is told: all names in the page's order, generated content included.
 * @param {import('puppeteer-core').Page} page
 */
export async function spoken(page) {
  const cdp = await page.createCDPSession();
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes.filter(({ ignored, role }) => !ignored && role?.value !== 'InlineTextBox')
    .map(({ role, name, properties = [] }) => ({ role: role?.value, name: String(name?.value ?? ''), url: properties.find((each) => each.name === 'url')?.value.value }));
}

/**
 * What does not work on a page with each element once: upgraded, label said once, content there once, the data property
 * shown, `use` without error, one JSON-LD script.
 * @param {import('puppeteer-core').Page} page
 * @param {import('../../src/index.js').LanguageStrings} [words]
 * @returns {Promise<string[]>}
 */
export async function broken(page, words = languages.find(({ lang }) => lang === 'en')?.words ?? {}) {
  await ready(page);
  const faults = await unreadable(page);
  faults.push(...await page.evaluate((subjects) => subjects.flatMap(({ tag, label }) => {
    const element = document.querySelector(`#${tag} > ${tag}`);
    const shadow = element?.shadowRoot;
    if (!shadow?.childElementCount) return [`<${tag}> has nothing in its shadow root`];
    const own = [...shadow.querySelectorAll('slot')].filter((slot) => !slot.assignedNodes().length).map((slot) => slot.textContent).join('');
    return label && own.split(label).length !== 2 ? [`<${tag}> says “${own}”, not once “${label}”`] : [];
  }), elements.map(({ tag, label }) => ({ tag, label: label?.(words).trim() }))));
  await useEach(page);
  faults.push(...await page.evaluate(async (subjects) => {
    const faults = [];
    for (const { tag, data } of subjects) {
      const element = document.createElement(tag);
      element[data.property] = data.value;
      document.querySelector(`#${tag}`).append(element);
      await element.updateComplete;
      for (const text of data.says) if (element.textContent.split(text).length !== 2) faults.push(`<${tag}> ${data.property}: “${text}” is not there once: “${element.textContent.slice(0, 200)}”`);
      element.remove();
    }
    return faults;
  }, elements.map(({ tag, data }) => ({ tag, data }))));
  const article = elements.some(({ tag }) => tag === 'news-article');
  if (article) await page.waitForSelector('script[type="application/ld+json"]', { timeout: 3000 }).catch(() => {});
  const graphs = await page.$$eval('script[type="application/ld+json"]', (all) => all.map((script) => JSON.parse(script.text)['@graph'].length));
  if (graphs.length !== Number(article)) faults.push(`${graphs.length} JSON-LD scripts`);
  return faults;
}
