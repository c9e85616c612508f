/**
 * npm run bench -- comments      (npm run build first; installs @waline/client from the npm registry into .cache/bench; ROUNDS in the environment makes it shorter)
 *
 * A thread from JSON on localhost until it is painted: by the packed element over its source for WordPress, by `innerHTML` with `content-visibility` (the floor), and by
 * the client of Waline. Interleaved: each round has all of them, in another order. What a page loads once (modules, styles, fonts) is there before, and has shown 50 others.
 *   painted    from the request until the first screenful stands there with its texts, and all the others have their place: layout forced, next frame
 *   complete   until every text is in the page; the element cleans them when they come near, or when there is time
 *   heap       of JavaScript and DOM, after collection, with all texts, less what was there before
 *   add        a comment sent in the form until it is painted in the list; touched: those of the others that any mutation concerned
 *   key        CPU ÷ 4: of 40 keys in the box above the comments, the slowest, from press to paint
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../../scripts/bundle.mjs';
import { installPacked } from '../../scripts/pack.mjs';
import { closeBrowser, launch, memory, withPage } from '../support/pages.mjs';
import { root, serve } from '../support/server.mjs';
import { serveComments } from './comments.server.mjs';
import { median, printTable, quartiles } from './figures.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SLOWDOWN = 4;
const MANY = 10_000;
const WALINE = '@waline/client@3.13.0';

const peers = join(root, '.cache/bench');
if (!existsSync(join(peers, 'node_modules/@waline/client'))) {
  mkdirSync(peers, { recursive: true });
  if (!existsSync(join(peers, 'package.json'))) writeFileSync(join(peers, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', WALINE], { cwd: peers, stdio: 'inherit' });
}

const { project, folder } = installPacked();
const server = await serve({ mounts: { '/package': folder, '/peers': join(peers, 'node_modules'), '/bench': join(root, 'test/bench') } });
const comments = await serveComments([50, 1000, MANY]);
for (const { fileName, code } of await bundle("import 'newsroom-elements/define/comments'; export { memorySource } from 'newsroom-elements/comments/memory';", project)) server.page(`/ours/${fileName}`, code, { type: 'text/javascript' });
const { outputFiles: [waline] } = await build({ stdin: { contents: "export { init } from '@waline/client'", resolveDir: peers }, bundle: true, format: 'esm', minify: true, write: false, logLevel: 'silent', define: { 'process.env.NODE_ENV': '"production"', __VUE_OPTIONS_API__: 'true', __VUE_PROD_DEVTOOLS__: 'false', __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false' } });
server.page('/waline.js', Buffer.from(waline.contents), { type: 'text/javascript' });

const LOOK = 'body { margin: 0 auto; max-inline-size: 42rem; padding: 1rem; font: 18px/1.5 serif }';
const FLOOR = '#floor { & ol { margin: 0; padding: 0; list-style: none } & li ol { padding-inline-start: 1.5em } & article { content-visibility: auto; contain-intrinsic-block-size: auto 128px; padding-block: 8px; border-block-start: 1px solid } & p { margin: 0 } & header { display: flex; gap: 0.75em } & textarea, input { display: block; inline-size: 100%; font: inherit } }';
const page = (title, css, script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>${css}<style>${LOOK}</style><body><main></main><script type="module">import * as bench from '/bench/comments.page.mjs'; ${script}; globalThis.bench = bench; globalThis.ready = true</script></body></html>`;
server.page('/floor.html', page('Floor', `<style>${FLOOR}</style>`, 'globalThis.way = bench.floor'));
server.page('/ours.html', page('Ours', '<link rel="stylesheet" href="/package/dist/styles.css">', "globalThis.lib = await import('/ours/entry.js'); globalThis.way = bench.ours"));
server.page('/waline.html', page('Waline', '<link rel="stylesheet" href="/peers/@waline/client/dist/waline.css">', "const { init } = await import('/waline.js'); globalThis.way = bench.walineOf(init)"));

const WAYS = {
  floor: { path: '/floor.html', api: (kind, count) => `${comments.url}/${kind}/${count}`, comment: '#floor li', text: '#floor textarea' },
  ours: { path: '/ours.html', api: (kind, count) => `${comments.url}/${kind}/${count}/wp-json/wp/v2`, comment: 'news-comments li', text: 'news-comments textarea' },
  Waline: { path: '/waline.html', api: (_kind, count) => `${comments.url}/waline/${count}`, comment: '.wl-card-item', text: '.wl-editor' },
};

/** Opens a page of one way, with its modules loaded and run. */
const open = (name, use, { slow = 1 } = {}) => withPage({ width: 1280, height: 900 }, async ({ page: opened, problems }) => {
  const { path, api } = WAYS[name];
  await opened.goto(server.url + path);
  await opened.waitForFunction('globalThis.ready');
  await opened.evaluate((url) => way.warm(url), api('wp-whole', 50));
  const session = await opened.createCDPSession();
  if (slow > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slow });
  await new Promise((done) => setTimeout(done, 200));
  const result = await use(opened, api, session);
  if (problems.length) console.log(`${name}: ${problems.slice(0, 3).join('\n')}`);
  return result;
});

const heapOf = async (opened, session) => {
  const { nodes } = await memory(opened);
  const { usedSize, embedderHeapUsedSize = 0 } = await session.send('Runtime.getHeapUsage');
  return { nodes, bytes: usedSize + embedderHeapUsedSize };
};

/** All of 1,000 at once. */
const whole = (name) => open(name, async (opened, api, session) => {
  const before = await heapOf(opened, session);
  const shown = await opened.evaluate(async (url) => {
    const from = performance.now();
    await way.show(url, 1000);
    const painted = performance.now() - from;
    await way.settle();
    return { painted, complete: performance.now() - from };
  }, api('wp-whole', 1000));
  const after = await heapOf(opened, session);
  const add = await opened.evaluate((selector) => bench.timedAdd(way, selector), WAYS[name].comment);
  return { ...shown, heap: (after.bytes - before.bytes) / 2 ** 20, nodes: after.nodes - before.nodes, add };
});

/** 40 keys in the box, as fast as fast readers write. */
const keys = (name) => open(name, async (opened, api, session) => {
  await opened.evaluate(async (url) => {
    await way.show(url, 1000);
    await way.settle();
  }, api('wp-whole', 1000));
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await new Promise((done) => setTimeout(done, 500));
  await opened.click(WAYS[name].text);
  await opened.evaluate(() => (globalThis.typing = bench.watchKeys()));
  for (const each of 'A sentence of forty letters, and signs. ') {
    await opened.keyboard.press(each);
    await new Promise((done) => setTimeout(done, 60));
  }
  return opened.evaluate(() => typing());
});

/** As WordPress gives them: pages of a given size, one after the other, on the reader's request. */
const paged = (name, count, size) => open(name, (opened, api) => opened.evaluate(async (url, count, size) => {
  const from = performance.now();
  await way.show(url, size);
  const first = performance.now() - from;
  const pages = [];
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  observer.observe({ type: 'longtask' });
  for (let page = 2; page <= count / size; page++) {
    const before = performance.now();
    await way.more(size);
    pages.push(performance.now() - before);
  }
  const painted = performance.now() - from;
  await way.settle();
  observer.disconnect();
  return { first, pages, painted, complete: performance.now() - from, longest: Math.max(0, ...tasks) };
}, api('wp', count), count, size));

await launch([], 600_000); // a hundred pages, on a machine that has other work
const rotated = (list, by) => [...list.slice(by % list.length), ...list.slice(0, by % list.length)];
const found = Object.fromEntries(Object.keys(WAYS).map((name) => [name, { whole: [], keys: [], first: [], paged: [], many: [] }]));
const only = process.env.ONLY?.split(',');
for (let round = 0; round < ROUNDS; round++) {
  for (const name of rotated(Object.keys(WAYS), round)) {
    const take = async (what, run) => (!only || only.includes(what)) && found[name][what].push(await run());
    await take('whole', () => whole(name));
    await take('keys', () => keys(name));
    if (name === 'Waline') continue;
    await take('first', () => paged(name, 50, 50));
    await take('paged', () => paged(name, 1000, 100));
    if (round % 3 === 0) await take('many', () => paged(name, MANY, 100));
  }
  console.log(`round ${round + 1} of ${ROUNDS}`);
}
await closeBrowser();
await server.close();
comments.close();

const names = Object.keys(WAYS);
const mid = (list, digits = 0) => (list.length ? median(list).toFixed(digits) : '–');
const spread = (list) => (list.length ? `${mid(list)} [${quartiles(list).map((each) => each.toFixed(0)).join('–')}]` : '–');
const ratio = (list, to) => (list.length && to.length ? `${(median(list) / median(to)).toFixed(2)} ×` : '–');
const of = (name, what, key) => found[name][what].map((each) => each[key]);

console.log(`\n1,000 comments in one answer; medians [quartiles] of ${ROUNDS} interleaved rounds, ms; × is against the floor`);
printTable(['', 'painted', '×', 'complete', '×', 'heap + MiB', 'DOM nodes', 'add', 'touched', `key, CPU ÷ ${SLOWDOWN}`, 'longest task then'], names.map((name) => [
  name, spread(of(name, 'whole', 'painted')), ratio(of(name, 'whole', 'painted'), of('floor', 'whole', 'painted')), spread(of(name, 'whole', 'complete')), ratio(of(name, 'whole', 'complete'), of('floor', 'whole', 'complete')),
  mid(of(name, 'whole', 'heap'), 1), mid(of(name, 'whole', 'nodes')), mid(of(name, 'whole', 'add').map(({ ms }) => ms)),
  found[name].whole.length ? `${Math.max(...of(name, 'whole', 'add').map(({ touched, gone }) => Math.max(touched, gone)))} of 1,000` : '–', spread(of(name, 'keys', 'key')), mid(of(name, 'keys', 'task')),
]));
const both = names.slice(0, 2);
console.log('\nWith the pages of WordPress: the first 50; 1,000 in ten pages of 100, one after the other');
printTable(['', 'first 50 painted', '×', '1,000 painted', '×', 'complete', '×'], both.map((name) => [
  name, ...[['first', 'first'], ['paged', 'painted'], ['paged', 'complete']].flatMap(([what, key]) => [spread(of(name, what, key)), ratio(of(name, what, key), of('floor', what, key))]),
]));
console.log(`\n${MANY.toLocaleString('en')} comments, pages of 100: from the click on “more” to painted`);
printTable(['', 'pages 2–11', 'pages 46–55', 'pages 91–100', 'slowest page', 'longest task'], both.map((name) => {
  const pages = of(name, 'many', 'pages');
  const part = (from) => spread(pages.flatMap((each) => each.slice(from, from + 10)));
  return [name, part(0), part(44), part(89), mid(pages.map((each) => Math.max(...each))), mid(of(name, 'many', 'longest'))];
}));
