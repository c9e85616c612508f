/**
 * A hundred elements added and removed leave nothing: no instance, node, listener, timer, and no memory to speak of.
 * Source: design/architecture.md, principle 6 "What connects must disconnect".
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { instances, memory, withPage } from '../support/pages.mjs';
import { elements, put } from './built.mjs';

/** What a collector may keep by chance: Chromium's own caches. A leak of one small object an element is 100 times more. */
const KIBIBYTES = 64;

for (const { tag, html, hard = [], data, use } of elements) {
  test(`<${tag}> a hundred times`, () => withPage({}, async ({ page, problems }) => {
    await page.evaluateOnNewDocument(() => {
      const timers = new Set();
      globalThis.timers = timers;
      for (const [set, clear] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval'], ['requestIdleCallback', 'cancelIdleCallback']]) {
        const [start, stop] = [globalThis[set].bind(globalThis), globalThis[clear].bind(globalThis)];
        globalThis[set] = (callback, ...rest) => {
          const id = start((...given) => {
            if (set !== 'setInterval') timers.delete(`${set} ${id}`);
            callback(...given);
          }, ...rest);
          timers.add(`${set} ${id}`);
          return id;
        };
        globalThis[clear] = (id) => {
          timers.delete(`${set} ${id}`);
          stop(id);
        };
      }
    });
    await page.goto(put({ body: `<div id="${tag}"></div>` }));
    const cycle = (times) => page.evaluate(async (times, tag, fixtures, property, value, used) => {
      const use = used && new Function(`return ${used}`)();
      const place = document.getElementById(tag);
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let i = 0; i < times; i++) {
        place.innerHTML = fixtures[i % fixtures.length];
        const element = place.firstElementChild;
        if (i % 2) element[property] = value;
        await element.updateComplete;
        await frame();
        if (use && i % fixtures.length === 0 && i < 10 * fixtures.length) {
          await use(element);
          await element.updateComplete;
          await frame();
        }
        place.replaceChildren();
        place.removeAttribute('style');
      }
      const deadline = performance.now() + 2000; // what waits for a quiet moment has had one
      while (globalThis.timers.size && performance.now() < deadline) await frame();
      await frame();
    }, times, tag, [html, ...hard], data.property, data.value, use?.toString());

    await cycle(100); // caches fill, code is compiled
    let before = await memory(page);
    let grown = 0;
    for (let round = 0; round < 3; round++) {
      await cycle(100);
      const after = await memory(page);
      assert.equal(await instances(page, `customElements.get('${tag}')`), 0, 'instances');
      assert.deepEqual(await page.evaluate(() => [...globalThis.timers]), [], 'timers');
      assert.ok(after.listeners <= before.listeners, `listeners: ${before.listeners} → ${after.listeners}`);
      assert.ok(after.nodes <= before.nodes + 10, `nodes: ${before.nodes} → ${after.nodes}`);
      assert.ok(after.documents <= before.documents, `documents: ${before.documents} → ${after.documents}`);
      grown = Math.round((after.bytes - before.bytes) / 1024);
      if (grown < KIBIBYTES) break; // what leaks grows every time, what is compiled late does not
      before = after;
    }
    assert.ok(grown < KIBIBYTES, `the heap has grown by ${grown} KiB, three times`);
    assert.deepEqual(problems, []);
  }));
}
