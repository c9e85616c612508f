/* What a page pays, measured on the packed package: bundled with lit, minified, brotli at 11. What is loaded later, by
   dynamic imports, is not counted.
     node scripts/sizes.mjs           prints the table
     node scripts/sizes.mjs --write   puts it between the marks in README.md
     node scripts/sizes.mjs --check   fails where a budget is exceeded, or README.md says something else */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { minifyCSS } from './minify-css.mjs';
import { installPacked } from './pack.mjs';

const { project, folder } = installPacked();
const imports = (...names) => names.map((name) => `import 'newsroom-elements${name}';`).join('\n');
const file = (path) => readFileSync(join(folder, path), 'utf8');

const ROWS = [
  ['`import "newsroom-elements"`, nothing used', 60, () => bundle(imports(''))],
  ['`newsroom-elements/define/callout`', 6800, () => bundle(imports('/define/callout'))],
  ['`define/breadcrumbs`, `byline` and `callout`', 9500, () => bundle(imports('/define/breadcrumbs', '/define/byline', '/define/callout'))],
  ['`define/breadcrumbs`, `faq`, `callout` and `fact-table`', 12000, () => bundle(imports('/define/breadcrumbs', '/define/faq', '/define/callout', '/define/fact-table'))],
  ['`newsroom-elements/define`: all', 18000, () => bundle(imports('/define'))],
  ['`cdn/newsroom-elements.js`: all, all languages', undefined, () => [file('cdn/newsroom-elements.js')]],
  ['`cdn/loader.js`, before it finds a tag', undefined, () => [file('cdn/loader.js')]],
  ['`newsroom-elements/styles.css`: all languages', 5600, () => [minifyCSS(file('dist/styles.css'))]],
  ['`newsroom-elements/styles/en.css`: one of them', 5000, () => [minifyCSS(file('dist/styles/en.css'))]],
];

/** The code that is loaded before the entry can run: its chunk, and those that this imports statically. */
async function bundle(code) {
  const entry = { name: 'entry', resolveId: (id) => (id === 'entry' ? join(project, 'entry.js') : null), load: (id) => (id.endsWith('/entry.js') ? code : null) };
  const built = await rollup({ input: 'entry', plugins: [entry, resolve({ browser: true })], logLevel: 'silent' });
  const { output } = await built.generate({ chunkFileNames: '[name].js', plugins: [terser({ ecma: 2021, module: true, compress: { passes: 3 }, format: { comments: false } })] });
  const first = new Set([output[0].fileName]);
  for (const name of first) for (const next of output.find(({ fileName }) => fileName === name).imports) first.add(next);
  return [...first].map((name) => output.find(({ fileName }) => fileName === name).code);
}

const brotli = (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } }).length;
const sum = (list) => list.reduce((total, each) => total + each, 0);
const bytes = (number) => (number === undefined ? '' : `${number.toLocaleString('en')} B`);

const rows = [];
for (const [name, budget, load] of ROWS) {
  const texts = (await load()).filter((text) => text.trim());
  rows.push({ name, budget, minified: sum(texts.map((text) => Buffer.byteLength(text))), size: sum(texts.map(brotli)) });
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
