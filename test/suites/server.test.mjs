/**
 * Importing in Node defines nothing, touches no global and never throws; what @lit-labs/ssr renders holds the authored
 * content once, and in the shadow root no word of any language and no relative time.
 * Source: design/architecture.md, principles 1 and 5; issue 3, section 2 "never on a server".
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../support/server.mjs';
import { elements } from './built.mjs';
import { renderOnServer } from './server-render.mjs';

const classes = readdirSync(join(root, 'dist/elements')).map((name) => `elements/${name}/${name}.js`);
const entries = ['index.js', 'html/index.js', 'structured-data/index.js', 'loader.js', ...classes];

/** Runs a module in a Node of its own, in dist/. */
const inNode = (code) => execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: join(root, 'dist'), encoding: 'utf8' }).trim();

for (const entry of entries) {
  test(`import of ${entry} in Node`, () => {
    // lit brings its own few globals for Node; ours are none
    const added = inNode(`await import('lit'); const before = new Set(Reflect.ownKeys(globalThis)); await import('./${entry}');
      console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String)))`);
    assert.deepEqual(JSON.parse(added), []);
  });
}

test('importing defines nothing, defining in Node does not throw', () => {
  const told = inNode(`const all = await import('./index.js');
    const elements = Object.values(all).filter((each) => each.tag);
    const before = elements.map((each) => customElements.get(each.tag)).filter(Boolean).length;
    for (const each of elements) { each.define(); each.define(); each.define(undefined); }
    console.log(before, elements.every((each) => customElements.get(each.tag) === each))`);
  assert.equal(told, '0 true');
});

test('the pure parts need no lit and no DOM', () => {
  for (const entry of ['html', 'structured-data']) {
    const told = inNode(`await import('./${entry}/index.js'); console.log(typeof customElements, typeof HTMLElement)`);
    assert.equal(told, 'undefined undefined', entry);
  }
});

for (const { tag, html, hard = [] } of elements) {
  test(`<${tag}> rendered on a server`, async () => {
    for (const fixture of [html, ...hard]) {
      const rendered = await renderOnServer(fixture);
      const roots = [...rendered.matchAll(/<template [^>]*shadowrootmode="open"[^>]*>([\s\S]*?)<\/template>/g)].map(([, content]) => content);
      assert.ok(roots.length, 'has a shadow root');

      const squeeze = (text) => text.replace(/<template [^>]*shadowrootmode[\s\S]*?<\/template>|<!--[\s\S]*?-->/g, '').replace(/ (defer-hydration|role|aria-\w+)(="[^"]*")?(?=[^<>]*>)/g, (all, name) => (name === 'defer-hydration' ? '' : all)).replace(/\s+/g, ' ').replace(/ >/g, '>').trim();
      assert.equal(squeeze(rendered), squeeze(fixture), 'the authored HTML stands there as it was written');

      for (const content of roots) {
        const words = content.replace(/<style[\s\S]*?<\/style>|<!--[\s\S]*?-->/g, '');
        const spoken = [words.replace(/<[^>]*>/g, ' '), ...[...words.matchAll(/ (?:aria-label|title|alt|placeholder)="([^"]*)"/g)].map(([, value]) => value)].join(' ');
        assert.doesNotMatch(spoken, /[\p{L}\p{N}]/u, `no word in the shadow root: ${words}`);
      }
    }
  });
}
