/**
 * A page with shadow roots from a server becomes one with live elements, with Lit's hydration and without it: content
 * and label once, nothing moves, no message.
 * Source: facts/toolchain.md, section 6; issue 3, section 6 "without a second copy of the content".
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { layoutShifts, withPage } from '../support/pages.mjs';
import { root } from '../support/server.mjs';
import { broken, each, elements, languages, put, ready, server, styles } from './built.mjs';
import { renderOnServer } from './server-render.mjs';

const entry = async (contents) => (await build({ stdin: { contents, resolveDir: root }, bundle: true, format: 'esm', write: false, logLevel: 'silent', minify: true })).outputFiles[0].text;
const hydration = "import '@lit-labs/ssr-client/lit-element-hydrate-support.js';";
const define = "import './dist/define.js';";

server.page('/hydrating.js', await entry(hydration + define), { type: 'text/javascript' });
server.page('/plain.js', await entry(define), { type: 'text/javascript' });
server.delay('/hydrating.js', 300);
server.delay('/plain.js', 300);

const rendered = new Map(await Promise.all(elements.map(async ({ tag, html }) => [tag, await renderOnServer(html)])));
const body = each(({ tag }) => rendered.get(tag)).replaceAll(' defer-hydration', '');

for (const [name, script] of Object.entries({ 'with hydration': '/hydrating.js', 'without hydration': '/plain.js' })) {
  for (const { lang, dir, words } of languages.filter((one) => ['en', 'ar'].includes(one.lang))) {
    test(`${name}, ${lang}`, () => withPage({ width: 1280, height: 3000 }, async ({ page, problems }) => {
      await page.evaluateOnNewDocument(() => document.addEventListener('readystatechange', () => {
        if (document.readyState === 'interactive') globalThis.slots = [...document.querySelectorAll('main *')].filter((element) => element.shadowRoot).map((element) => [element, element.shadowRoot.querySelector('slot:not([name])')]);
      }));
      await page.goto(put({ lang, dir, body, head: `${styles}<script type="module" src="${script}"></script>` }));
      await ready(page);
      // What is not there without script comes empty from the server.
      const empty = elements.filter(({ needsScript }) => needsScript).map(({ tag }) => tag);
      const { count, lost } = await page.evaluate((tags) => ({
        count: globalThis.slots.length,
        lost: globalThis.slots.filter(([element, slot]) => !(tags.includes(element.localName) ? !slot : slot && element.shadowRoot.querySelectorAll('slot:not([name])').length === 1 && element.shadowRoot.contains(slot))).map(([element]) => element.outerHTML),
      }), empty);
      assert.ok(count >= elements.length, `${count} shadow roots came with the page`);
      if (script === '/hydrating.js') assert.deepEqual(lost, [], 'the nodes of the server are kept');
      assert.deepEqual((await layoutShifts(page)).map(({ sources }) => sources), []);
      const doubled = await page.evaluate(() => [...document.querySelectorAll('main *')].filter((element) => element.shadowRoot && element.shadowRoot.querySelectorAll('slot:not([name])').length !== 1).map(({ outerHTML }) => outerHTML));
      assert.deepEqual(doubled, [], 'one slot for the content');
      assert.deepEqual(await broken(page, words), []);
      assert.deepEqual(problems, []);
    }));
  }
}
