/**
 * When the script comes a second after the page was painted, nothing moves: no layout shift, and every text that the
 * author wrote stays where it was. (The last level of a trail may be carried within its own line.)
 * Source: design/architecture.md, principle 2 "Nothing moves".
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { layoutShifts, totalShift, withPage } from '../support/pages.mjs';
import { themes } from '../support/themes.mjs';
import { root } from '../support/server.mjs';
import { elements, languages, put, ready, server, styles, stylesOf } from './built.mjs';

/** What a page without a bundler can do with the package's modules: lit by an import map. */
const exports = (name) => JSON.parse(readFileSync(join(root, `node_modules/${name}/package.json`), 'utf8')).exports;
const path = (entry) => (typeof entry === 'string' ? entry : path(entry.browser ?? entry.default));
const imports = Object.fromEntries(['lit', 'lit-html', 'lit-element', '@lit/reactive-element'].flatMap((name) => Object.entries(exports(name))
  .filter(([key]) => !key.includes('*')).map(([key, entry]) => [name + key.slice(1), `/node_modules/${name}/${path(entry).slice(2)}`])));

const ways = {
  'the bundle': { module: '/cdn/newsroom-elements.js' },
  'the loader': { module: '/cdn/loader.js' },
  'modules and an import map': { module: '/dist/define.js', head: `<script type="importmap">${JSON.stringify({ imports })}</script>` },
};

const all = elements.flatMap(({ tag, html, hard = [], needsScript = '' }) => [html, ...hard].map((one) => `<div id="${tag}">${one.replace(needsScript, '')}</div><p>Between.</p>`));
const articles = elements.filter(({ tag }) => tag === 'news-article').map(({ html }) => html).join('');
const others = all.filter((one) => !one.includes('<news-article')).join('\n');
/** Each outside of an article, and in one, where other rules place it. */
const body = `${all.join('\n')}<news-article><article>${others.replaceAll(/<\/?div[^>]*>/g, '')}</article></news-article>${articles}`;

/** Before any script of the page's own: takes the places after the first paint. */
const places = () => {
  const rect = (box) => [box.x, box.y, box.width, box.height].map((n) => Math.round(n * 100) / 100);
  globalThis.places = (carried) => {
    const found = [];
    for (const element of document.querySelectorAll('main, main *:not(script)')) {
      if (element.localName.startsWith('news-')) found.push([`<${element.localName}>`, rect(element.getBoundingClientRect())]);
      for (const text of element.childNodes) {
        if (!(text instanceof Text) || !text.data.trim() || element.closest('[data-news]')) continue;
        const range = document.createRange();
        range.selectNodeContents(text);
        const [x, y, width, height] = rect(range.getBoundingClientRect());
        found.push([`${element.closest(':is(article, div) > *')?.localName} “${text.data.trim().slice(0, 40)}”`, carried && element.closest(carried) ? [0, y, 0, height] : [x, y, width, height]]);
      }
    }
    return found;
  };
  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive') return;
    requestAnimationFrame(() => requestAnimationFrame(() => {
      globalThis.upgradedTooSoon = Boolean([...document.querySelectorAll(':defined')].some(({ localName }) => localName.startsWith('news-')));
      globalThis.before = globalThis.places(globalThis.carried);
      globalThis.measured();
    }));
  });
};
const carried = elements.map((subject) => subject.carried && `${subject.tag} ${subject.carried}`).filter(Boolean).join();

const cases = [
  ...[360, 800, 1280].flatMap((width) => ['ltr', 'rtl'].map((dir) => ({ width, dir, lang: 'en', way: 'the bundle' }))),
  ...languages.filter(({ lang }) => lang !== 'en').map(({ lang, dir }, index) => ({ width: [360, 800, 1280][index % 3], dir, lang, way: 'the bundle' })),
  { width: 1280, dir: 'rtl', lang: 'ar', way: 'the loader', own: true },
  { width: 360, dir: 'ltr', lang: 'de', way: 'the loader' },
  { width: 800, dir: 'ltr', lang: 'fr', way: 'modules and an import map', own: true },
  ...['broadsheet', 'modern', 'contrast'].map((theme) => ({ width: 1280, dir: 'ltr', lang: 'en', way: 'the bundle', theme })),
  ...Object.keys(themes).flatMap((sheet) => [360, 900].map((width) => ({ width, dir: 'ltr', lang: 'en', way: 'the bundle', sheet }))),
];

/** Under other sheets, in px: the line at the edge of a table that scrolls takes one from a table of fixed layout. Chromium counts from 3. */
const UNSEEN = 1;

/** Comes after a second, and when the page has been measured: on a busy machine that may take longer. */
let held = 0;
async function holdBack(page, module) {
  const path = `/held-${held++}.js`;
  server.page(path, `import ${JSON.stringify(module)};`, { type: 'text/javascript' });
  let measured;
  const done = new Promise((resolve) => (measured = resolve));
  await page.exposeFunction('measured', measured);
  server.delay(path, Promise.all([done, new Promise((resolve) => setTimeout(resolve, 1000))]));
  return `<script type="module" src="${path}"></script>`;
}

describe('script a second late', { concurrency: 4 }, () => {
  for (const { width, dir, lang, way, theme, sheet, own } of cases) {
    test(`${width} px, ${dir}, ${lang}, ${way}${theme ? `, ${theme}` : ''}${sheet ? `, under ${sheet}` : ''}${own ? ', the sheet of that language' : ''}`, () => withPage({ width, height: 9000 }, async ({ page, problems }) => {
      await page.evaluateOnNewDocument(places);
      await page.evaluateOnNewDocument((selector) => (globalThis.carried = selector), carried);
      const look = theme ? `<link rel="stylesheet" href="/dist/themes/${theme}.css">` : '';
      const { module, head = '' } = ways[way];
      // Hebrew joins names of its own script without a hyphen; before script nobody knows the names (docs/decisions/0005).
      const names = lang === 'he' ? body.replaceAll(/Omar El Sayed|Ana Diaz|Ken Ito|Mai Sato/g, 'דן לוי') : body;
      // No style sheet can tell a caption of white space from one of text: what another gives it as padding is there until the script knows.
      const written = sheet ? names.replaceAll(/<figcaption>\s*<\/figcaption>/g, '') : names;
      await page.goto(put({ lang, dir, body: written, css: sheet && themes[sheet], head: (own ? stylesOf(lang) : styles) + look + head + await holdBack(page, module) }));
      await ready(page);
      await page.waitForNetworkIdle({ idleTime: 200 });
      const { before, after, tooSoon } = await page.evaluate(() => ({ before: globalThis.before, after: globalThis.places(globalThis.carried), tooSoon: globalThis.upgradedTooSoon }));
      assert.equal(tooSoon, false, 'the page was looked at before its elements were upgraded');
      const moved = after.flatMap(([name, to], index) => {
        const [was, from] = before[index] ?? ['nothing'];
        return was === name && to.every((n, i) => Math.abs(n - from[i]) <= (sheet ? UNSEEN : 0.5)) ? [] : [`${name} ${from} → ${to}${was === name ? '' : ` (was ${was})`}`];
      });
      assert.equal(after.length, before.length);
      assert.deepEqual(moved, []);
      // From left to right nothing scrolls to there: text beyond the start of the page could not be read.
      if (dir === 'ltr') assert.deepEqual(after.filter(([, [x]]) => x < 0).map(([name, rect]) => `${name} ${rect}`), [], 'nothing stands beyond the start of the page');
      // 0.000, as scores are printed. Now and then the columns of a sortable table are another width for one frame: 0.00001 to 0.0001.
      const shifts = await layoutShifts(page);
      if (totalShift(shifts) >= 0.0005) assert.deepEqual(shifts.map(({ value, sources }) => [value, ...sources.map(({ node, from, to }) => `${node} ${from} → ${to}`)]), []);
      assert.deepEqual(problems, []);
    }));
  }
});
