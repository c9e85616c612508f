/** What a state of an element costs: the styles of all elements are in one sheet, and one rule of one element can make each state of each other restyle all that is in it. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';

const dist = new URL('../../dist/', import.meta.url);
const server = await serve({ mounts: { '/dist': fileURLToPath(dist) } });
/** Those sheets of the comments that come on demand are in the page, too. */
const onDemand = await Promise.all(readdirSync(new URL('elements/comments/', dist)).filter((name) => name.endsWith('.styles.js')).map(async (name) => {
  const sheets = Object.values(await import(new URL(`elements/comments/${name}`, dist).href)).flat().filter((each) => each.cssText);
  assert.ok(sheets.length, name);
  return sheets.join('\n');
}));
after(async () => {
  await closeBrowser();
  await server.close();
});

const ITEMS = 200;
const items = [...Array(ITEMS).keys()].map((n) => `<li id="i${n}"><section><header><b>Name</b> <a href="#">Link</a></header><blockquote>Text</blockquote><footer><small>More</small></footer></section></li>`).join('');

describe('a state of an element', () => {
  it('restyles next to nothing of what is in it', async () => {
    server.page('/', `<!doctype html><html lang="en"><meta charset="utf-8"><title>States</title><link rel="stylesheet" href="/dist/styles.css"><style>${onDemand.join('\n')}</style><body><news-comments><section><ol>${items}</ol></section></news-comments>`);
    await withPage({}, async ({ page }) => {
      await page.goto(server.url);
      await page.evaluate(() => {
        customElements.define('news-comments', class extends HTMLElement {
          internals = this.attachInternals();
        });
        document.body.getBoundingClientRect();
      });
      await page.tracing.start({ categories: ['devtools.timeline'] });
      await page.evaluate(() => {
        document.querySelector('news-comments').internals.states.add('sending');
        document.body.getBoundingClientRect();
      });
      const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
      const restyled = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').reduce((sum, { args }) => sum + args.elementCount, 0);
      assert.ok(restyled > 0, 'it is seen at all');
      assert.ok(restyled < ITEMS / 4, `${restyled} elements of ${ITEMS * 8} were restyled: a rule leads from :state() to an element without a tag, a class or an attribute`);
    });
  });
});
