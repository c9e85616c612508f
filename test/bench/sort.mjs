/**
 * npm run bench -- sort      (npm run build first; ROWS and ROUNDS in the environment make it shorter)
 *
 * 5,000 × 8 cells are sorted, filtered and restored by the packed element, and beside it, in the same run, by the bare DOM: the same table, rows in
 * an order that was worked out beforehand, appended; rows found beforehand, hidden. Each is timed until layout is done. CPU 4 times slowed down.
 */
import { installPacked } from '../../scripts/pack.mjs';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { median, printTable } from './figures.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const SLOWDOWN = 4;
const ROWS = Number(process.env.ROWS ?? 5000);

const { folder } = installPacked();
const server = await serve({ mounts: { '/package': folder } });

/** Names, numbers as English writes them, dates, some empty: the same in every run. */
function table() {
  let seed = 1;
  const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const name = () => [...Array(2)].map(() => String.fromCharCode(65 + random(26)) + [...Array(3 + random(6))].map(() => String.fromCharCode(97 + random(26))).join('')).join(' ');
  const cells = () => [
    `<th scope="row">${name()}</th>`, name(), (random(9_000_000) / 10).toLocaleString('en'), random(10) ? String(random(5000)) : '–',
    new Date(random(2_000_000_000) * 1000).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' }), `${random(1000) / 10} %`, `€${random(900)}m`, name(),
  ];
  const row = () => `<tr>${cells().map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
  return `<table><caption>Five thousand</caption><thead><tr>${['Name', 'Country', 'Amount', 'Rank', 'Date', 'Share', 'Budget', 'Place'].map((head, at) => `<th scope="col"${/[2356]/.test(at) ? ' data-type="number"' : ''}>${head}</th>`).join('')}</tr></thead><tbody>${[...Array(ROWS)].map(row).join('')}</tbody></table>`;
}

const page = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="stylesheet" href="/package/dist/styles.css">${script}
<body><news-fact-table sortable filterable>${table()}</news-fact-table></body></html>`;
server.page('/ours.html', page('<script type="module" src="/package/cdn/loader.js"></script>'));
server.page('/bare.html', page(''));

/** In the page: what each does, timed until layout is done, with the longest task meanwhile. */
function install() {
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
  const settle = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(() => setTimeout(resolve, 30)))));
  globalThis.timed = async (work) => {
    await settle();
    tasks.length = 0;
    const from = performance.now();
    await work();
    document.body.getBoundingClientRect();
    const ms = performance.now() - from;
    await settle();
    return { ms, longest: Math.max(0, ...tasks.map(({ duration }) => duration)) };
  };
  const body = () => document.querySelector('tbody');
  globalThis.orders = {}; // worked out beforehand
  globalThis.bare = {
    sort: (key) => () => {
      const fragment = document.createDocumentFragment();
      for (const row of globalThis.orders[key]) fragment.append(row);
      body().append(fragment);
    },
    filter: (keep) => () => globalThis.orders.start.forEach((row, at) => row.toggleAttribute('hidden', !keep[at])),
  };
  globalThis.rows = () => [...body().rows];
}

const STEPS = [
  ['text, up', 'sort', 0, 'ascending'], ['text, down', 'sort', 0, 'descending'], ['as it was', 'sort', 0, 'none'],
  ['numbers, up', 'sort', 2, 'ascending'], ['as it was again', 'sort', 2, 'none'], ['dates, up', 'sort', 4, 'ascending'], ['as it was at last', 'sort', 4, 'none'],
  ['filter “an”', 'filter', 'an'], ['filter “anna”', 'filter', 'anna'], ['filter cleared', 'filter', ''],
];

async function ours(open) {
  await open.evaluate(install);
  await open.waitForFunction(() => document.querySelector('[data-news=sort]') && document.querySelector('news-fact-table').shadowRoot.querySelector('input'), { timeout: 120_000 });
  const results = {};
  const found = { start: await open.evaluate(() => { globalThis.orders.start = globalThis.rows(); return globalThis.rows().map((row) => row.textContent); }) };
  for (const [name, kind, what, direction] of STEPS) {
    results[name] = await open.evaluate(async (kind, what, direction) => {
      const element = document.querySelector('news-fact-table');
      if (kind === 'sort') return globalThis.timed(() => element.sort(what, direction));
      const heard = () => new Promise((resolve) => element.addEventListener('news-fact-table-filter', resolve, { once: true }));
      const field = element.shadowRoot.querySelector('input');
      // the element waits 150 ms for the next letter: that is not work
      const timer = globalThis.setTimeout;
      globalThis.setTimeout = (act, ms) => timer(act, ms === 150 ? 0 : ms);
      const result = await globalThis.timed(() => { const done = heard(); field.value = what; field.dispatchEvent(new Event('input')); return done; });
      globalThis.setTimeout = timer;
      return result;
    }, kind, what, direction);
    // What came out is what the bare DOM is given beforehand.
    found[name] = await open.evaluate((kind) => (kind === 'sort'
      ? globalThis.rows().map((row) => globalThis.orders.start.indexOf(row))
      : globalThis.orders.start.map((row) => !row.hasAttribute('data-news-filtered'))), kind);
  }
  return { results, found };
}

async function bare(open, found) {
  await open.evaluate(install);
  await open.evaluate(() => (globalThis.orders.start = globalThis.rows()));
  const results = {};
  for (const [name, kind] of STEPS) {
    results[name] = await open.evaluate(async (name, kind, order) => {
      if (kind === 'filter') return globalThis.timed(globalThis.bare.filter(order));
      globalThis.orders[name] = order.map((at) => globalThis.orders.start[at]);
      return globalThis.timed(globalThis.bare.sort(name));
    }, name, kind, found[name]);
  }
  return results;
}

const all = STEPS.map(([name]) => ({ name, ours: [], bare: [], ourTasks: [], bareTasks: [] }));
for (let round = 0; round < ROUNDS; round++) {
  let found;
  const run = (path, work) => withPage({ width: 1280, height: 900 }, async ({ page: open }) => {
    await open.goto(server.url + path);
    const session = await open.createCDPSession();
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    return work(open);
  });
  const one = await run('/ours.html', ours);
  found = one.found;
  const other = await run('/bare.html', (open) => bare(open, found));
  for (const each of all) {
    each.ours.push(one.results[each.name].ms);
    each.ourTasks.push(one.results[each.name].longest);
    each.bare.push(other[each.name].ms);
    each.bareTasks.push(other[each.name].longest);
  }
  console.log(`round ${round + 1} of ${ROUNDS}`);
}
await closeBrowser();
await server.close();

console.log(`\n${ROWS.toLocaleString('en')} × 8 cells, CPU ÷ ${SLOWDOWN}, medians of ${ROUNDS} interleaved rounds, ms`);
printTable(['', 'ours', 'bare DOM', 'ratio', 'longest task, ours', 'longest task, bare'], all.map((each) => {
  const [a, b] = [median(each.ours), median(each.bare)];
  return [each.name, a.toFixed(0), b.toFixed(0), `${(a / b).toFixed(2)} ×`, median(each.ourTasks).toFixed(0), median(each.bareTasks).toFixed(0)];
}));
const total = (side) => all.reduce((sum, each) => sum + median(each[side]), 0);
console.log(`all steps together: ${(total('ours') / total('bare')).toFixed(2)} ×`);
