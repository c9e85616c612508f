/* What a page pays, measured on the packed package: bundled with lit, minified, brotli at 11. What is loaded later, by
   dynamic imports, is not counted.
     node scripts/sizes.mjs           prints the table
     node scripts/sizes.mjs --write   puts it between the marks in README.md
     node scripts/sizes.mjs --check   fails where a budget is exceeded, or README.md says something else */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { bundle, loadedAtOnce } from './bundle.mjs';
import { minifyCSS } from './minify-css.mjs';
import { installPacked } from './pack.mjs';

const { project, folder } = installPacked();

const codes = (chunks) => chunks.map(({ code }) => code);
/** The code that is loaded before this can run. */
const atOnce = async (code) => codes(loadedAtOnce(await bundle(code, project)));
const importing = (...names) => names.map((name) => `import 'newsroom-elements${name}';`).join('\n');
const loaded = (...names) => atOnce(importing(...names));
/** The same for all that a module of the package exports. */
const exported = (name) => atOnce(`export * from 'newsroom-elements${name}';`);
/** The same of modules that the elements load on demand, by their place in dist/. */
const module = (...paths) => atOnce(paths.map((path) => `export * from ${JSON.stringify(join(folder, 'dist', path))};`).join('\n'));
/** What of this is loaded later, by name. */
const later = async (name, files) => codes((await bundle(importing(name), project)).filter(({ fileName }) => files.test(fileName)));
/** What else has come of `<news-comments>` by then: chunks whose names match, and all that these import. */
const commentsWith = async (names) => {
  const chunks = await bundle(importing('/define/comments'), project);
  const wanted = chunks.filter(({ fileName }) => names.test(fileName));
  return codes([...new Set([chunks[0], ...wanted].flatMap((chunk) => loadedAtOnce([chunk, ...chunks])))]);
};
const NEAR = /^comments\.live(\.styles)?\.js$/;
const CLEANING = ['comments/sanitize.js'];
const KEEPING = ['comments/drafts.js', 'comments/outbox.js'];
/** What is loaded more than by others, in bytes. */
const over = async (texts, ...others) => {
  const of = (list, size) => sum(list.filter((text) => text.trim()).map(size));
  const known = (await Promise.all(others)).flat();
  return { minified: of(texts, Buffer.byteLength) - of(known, Buffer.byteLength), size: of(texts, brotli) - of(known, brotli) };
};
/** A source of comments, and with all that it loads by itself. */
const source = (name) => `export { ${name}Source } from 'newsroom-elements/comments/${name}';`;
const whole = async (code) => codes(await bundle(code, project));
const file = (path) => readFileSync(join(folder, path), 'utf8');
const ARTICLE = ['article', 'breadcrumbs', 'byline', 'callout', 'fact-table', 'faq', 'figure', 'key-points', 'related'];
/** The sheets of one language each. */
const sheets = () => readdirSync(join(folder, 'dist/styles')).filter((name) => name.endsWith('.css')).map((name) => minifyCSS(file(`dist/styles/${name}`)));
/** A sheet without the rules of what is no furniture of an article. */
const ofArticle = (css) => css.split(/(?=@layer news\.\w+\{)/).filter((layer) => !/^[^{]*\{:where\(news-(comments|support-notice)\)\{/.test(layer)).join('').replace(/,news-(comments|support-notice)\b/g, '');

const ROWS = [
  ['`import "newsroom-elements"`, nothing used', 60, () => loaded('')],
  ['Lit and what every element stands on, alone', 6200, () => atOnce(`export { html } from 'lit'; export { NewsElement } from ${JSON.stringify(join(folder, 'dist/core/element.js'))};`)],
  ['`newsroom-elements/define/callout`', 6800, () => loaded('/define/callout')],
  ['`define/breadcrumbs`, `byline` and `callout`', 9520, () => loaded('/define/breadcrumbs', '/define/byline', '/define/callout')],
  ['`define/breadcrumbs`, `faq`, `callout` and `fact-table`', 12000, () => loaded('/define/breadcrumbs', '/define/faq', '/define/callout', '/define/fact-table')],
  ['`newsroom-elements/blocker-detection`, alone', 1500, () => exported('/blocker-detection')],
  ['`newsroom-elements/define/support-notice`', 7200, () => loaded('/define/support-notice')],
  ['… with a blocker found: what shows it, in English', 10880, async () => [...await loaded('/define/support-notice'), ...await later('/define/support-notice', /^(detect|support-notice\.view)\.js$/)]],
  ['`newsroom-elements/define/comments`', 7900, () => loaded('/define/comments')],
  ['… with a reader near, at once: list, form, drafts, cleaning, in English', 18900, () => commentsWith(NEAR)],
  ['… of that the element alone: without what every element loads, cleaning, drafts and outbox', 9000, async () => over(await commentsWith(NEAR), module('core/element.js'), module(...CLEANING), module(...KEEPING))],
  ['… with all that it loads when nothing else is to be done, and when it is used', 31400, () => commentsWith(/^comments\.(?!data|styles)/)],
  ['`newsroom-elements/define`: all', 20000, () => loaded('/define')],
  ['… the nine of an article: without comments and notice', 18000, () => loaded(...ARTICLE.map((name) => `/define/${name}`))],
  ['on demand: cleaning comments, where the browser has `setHTML()`', 2500, () => module(...CLEANING)],
  ['on demand: drafts and outbox of comments', 1560, () => module(...KEEPING)],
  ['on demand: the local source of comments', 2500, () => module('comments/local.js')],
  ['`comments/wordpress`', 2500, () => atOnce(source('wordpress'))],
  ['`comments/wordpress`, with what it loads once the list is there, to write', 4500, () => whole(source('wordpress'))],
  ['`comments/waline`', 2500, () => atOnce(source('waline'))],
  ['`comments/waline`, with what it loads once the list is there, to write', 4500, () => whole(source('waline'))],
  ['`comments/memory`', 2500, () => atOnce(source('memory'))],
  ['`cdn/newsroom-elements.js`: all, all languages', undefined, () => [file('cdn/newsroom-elements.js')]],
  ['`cdn/loader.js`, before it finds a tag', undefined, () => [file('cdn/loader.js')]],
  ['`newsroom-elements/styles.css`: all languages', 6050, () => [minifyCSS(file('dist/styles.css'))]],
  ['`newsroom-elements/styles/<tag>.css`: one of them, the largest', 5450, () => largest(sheets())],
  ['… of that the nine elements of an article', 5000, () => largest(sheets().map(ofArticle))],
];

const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } }).length;
const largest = (texts) => texts.sort((a, b) => brotli(a) - brotli(b)).slice(-1);
const sum = (list) => list.reduce((total, each) => total + each, 0);
const bytes = (number) => (number === undefined ? '' : `${number.toLocaleString('en')} B`);

const rows = [];
for (const [name, budget, load] of ROWS) {
  const found = await load();
  rows.push({ name, budget, ...(Array.isArray(found) ? await over(found) : found) });
}
const table = ['| What a page loads | minified | brotli | budget |', '| --- | ---: | ---: | ---: |',
  ...rows.map(({ name, minified, size, budget }) => `| ${name} | ${bytes(minified)} | ${bytes(size)} | ${bytes(budget)} |`)].join('\n');
console.log(table);

const MARKS = /(<!-- sizes:start -->\n)([\s\S]*?)(\n<!-- sizes:end -->)/;
const readme = () => readFileSync('README.md', 'utf8');
const fail = (message) => {
  console.error(message);
  process.exitCode = 1;
};

if (process.argv.includes('--write')) {
  if (MARKS.test(readme())) writeFileSync('README.md', readme().replace(MARKS, (_, start, old, end) => start + table + end));
  else fail('README.md has no <!-- sizes:start --> and <!-- sizes:end -->, on lines of their own with one line between.');
}
if (process.argv.includes('--check')) {
  for (const { name, size, budget } of rows) if (size > budget) fail(`${name}: ${bytes(size)}, and the budget is ${bytes(budget)}`);
  // Another version of Node compresses a little differently: figures within 1 % (or 20 B) are the same.
  const figures = (text) => [...text.matchAll(/([\d,]+) B/g)].map(([, number]) => Number(number.replaceAll(',', '')));
  const [said, measured] = [figures(MARKS.exec(readme())?.[2] ?? ''), figures(table)];
  if (said.length !== measured.length || measured.some((figure, i) => Math.abs(figure - said[i]) > Math.max(20, figure / 100))) {
    fail('README.md states other sizes: run `npm run sizes -- --write`.');
  }
}
