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

describe('an element that is none of ours', () => {
  it('is held against next to none of our rules', async () => {
    server.page('/others', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Others</title><link rel="stylesheet" href="/dist/styles.css"><body><main>${'<section><p>Text <b>bold</b></p><div><i>Text</i></div></section>'.repeat(ITEMS)}</main>`);
    await withPage({}, async ({ page }) => {
      await page.goto(`${server.url}/others`);
      // A page may load before it has its first styles: theirs would be counted, too.
      await page.evaluate(() => document.body.getBoundingClientRect());
      await page.tracing.start({ categories: ['disabled-by-default-blink.debug', 'devtools.timeline'] });
      await page.evaluate(() => {
        const main = document.querySelector('main');
        main.remove();
        document.body.append(main);
        document.body.getBoundingClientRect();
      });
      const { traceEvents } = JSON.parse(Buffer.from(await page.tracing.stop()).toString());
      const elements = traceEvents.filter(({ name }) => name === 'UpdateLayoutTree').reduce((sum, { args }) => sum + args.elementCount, 0);
      assert.ok(elements >= ITEMS * 5, `all are seen: ${elements}`);
      const rules = traceEvents.flatMap(({ args }) => args?.selector_stats?.selector_timings ?? []);
      assert.ok(rules.length > 20, 'they are seen at all');
      // Each has to be rejected by what its ancestors are not, before it is matched: the rules of the elements are in a rule of their tag for that.
      const held = rules.map(({ selector, match_attempts: tried, fast_reject_count: rejected }) => ({ selector, times: (tried - rejected) / elements })).filter(({ times }) => times > 0.1);
      const times = held.reduce((sum, each) => sum + each.times, 0);
      // Some 16; a rule or two more where the engine's filter, a Bloom filter, takes a tag for another. In rules like `:where(news-x > y)` it was 79.
      assert.ok(times < 30, `${times.toFixed(1)} for each element: ${held.map(({ selector }) => selector).join('\n')}`);
    });
  });
});
