/** A page's own reset, in a layer before ours and in none: what the introduction says of it. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { themes } from '../support/themes.mjs';

const server = await serve({ mounts: { '/dist': fileURLToPath(new URL('../../dist/', import.meta.url)) } });
after(async () => {
  await closeBrowser();
  await server.close();
});

/** What the sheet has in it: the room in each of our elements. */
async function room(head) {
  server.page('/page', `<!doctype html><html lang="en"><meta charset="utf-8"><title>Layers</title>${head}<body>
    <news-key-points><ul><li>One point.</li></ul></news-key-points>
    <news-fact-table><table><tr><td>A</td><td>B</td></tr></table></news-fact-table>
    <news-faq><details><summary>Why?</summary><p>So.</p></details></news-faq>`);
  return withPage({}, async ({ page }) => {
    await page.goto(`${server.url}/page`);
    return page.$$eval('li, td, summary', (all) => all.map((each) => getComputedStyle(each).padding));
  });
}

test('a reset in a layer that comes before ours takes nothing from it; one in no layer takes what room it names', async () => {
  const ours = '<link rel="stylesheet" href="/dist/styles.css">';
  const reset = Object.values(themes).at(-1);
  const alone = await room(ours);
  assert.ok(alone.every((padding) => padding !== '0px'), alone.join('; '));
  assert.deepEqual(await room(`<style>@layer base { ${reset} }</style>${ours}`), alone);
  assert.ok((await room(`${ours}<style>${reset}</style>`)).every((padding) => padding === '0px'));
});
