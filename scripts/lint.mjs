/* `npm run lint`, after ESLint and tsc: what neither of them can see. Prints each fault on a line.
   - every element has its define file, story, test, docs page, html function, and its line in the lists;
   - every --news-* property that CSS uses is a design token, or documented (@cssprop) by its element; every token is used;
   - no style has :lang() with a list, which Chromium does not know;
   - nothing is exported that nobody imports. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import ts from 'typescript';

const faults = [];
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const list = (folder, ending) => (existsSync(folder) ? readdirSync(folder, { recursive: true }) : [])
  .filter((file) => ending.test(file)).map((file) => join(folder, file)).sort();

elementsAreComplete();
await tokensAreTrue();
exportsAreUsed();

for (const fault of faults) console.error(fault);
if (faults.length) {
  console.error(`\n${faults.length} fault${faults.length > 1 ? 's' : ''} (scripts/lint.mjs)`);
  process.exitCode = 1;
}

function elementsAreComplete() {
  for (const name of readdirSync('src/elements')) {
    const camel = name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
    for (const file of [
      `src/elements/${name}/${name}.ts`, `src/define/${name}.ts`, `src/html/${camel}.ts`,
      `stories/${name}.stories.ts`, `stories/${name}.mdx`, `test/elements/${name}.test.ts`,
    ]) {
      if (!existsSync(file)) faults.push(`${file} is missing: every element has one`);
    }
    for (const [file, line] of [
      ['src/index.ts', `./elements/${name}/`], ['src/define.ts', `./define/${name}.js`], ['src/loader.ts', `./define/${name}.js`],
      ['src/html/index.ts', `./${camel}.js`], ['test/suites/elements.ts', `news-${name}`],
    ]) {
      if (!read(file).includes(line)) faults.push(`${file}: nothing in it names ${line}, and so it leaves out <news-${name}>`);
    }
  }
}

/**
 * Rules of an element stand in one rule of its tag, as "& > :where(li)": what is inside `:where()` does not tell an engine which elements it need not try, and each of the page
 * would be held against the rule. There "> :where(a > b)" is a slip: no element is in both.
 */
function selectorsAreLight(file, code) {
  for (const { index } of code.matchAll(/:where\(/g)) {
    const items = [''];
    let depth = 0;
    for (let at = index + 6; at < code.length && !(depth === 1 && code[at] === ')'); at++) {
      if ('(['.includes(code[at]) && depth++ === 0) continue;
      if (')]'.includes(code[at])) depth--;
      else if (depth === 1 && code[at] === ',') items.push('');
      else if (depth === 1) items[items.length - 1] += code[at];
    }
    for (const item of items.map((each) => each.trim())) {
      const leadsOn = / > | (?=[^>+~ ])/.test(item.replace(/ [+~] /g, '+'));
      if (leadsOn && /^(?:&|news-)/.test(item)) faults.push(`${file}: :where(${item}…): write "& > :where(…)" in the rule of the tag`);
      if (leadsOn && code.slice(0, index).endsWith('> ')) faults.push(`${file}: > :where(${item}…): no element is a child of two; write "> :where(…) > :where(…)"`);
    }
  }
}

async function tokensAreTrue() {
  const source = 'src/styles/tokens.ts';
  if (!existsSync(source)) return void faults.push(`${source} is missing: the design tokens`);
  const [{ text }] = buildSync({ entryPoints: [source], bundle: true, format: 'esm', write: false }).outputFiles;
  const { tokens } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  const names = new Set(tokens.map(({ name }) => `--news-${name}`));

  const documented = new Set(list('src/elements', /\.ts$/).flatMap((file) => [...read(file).matchAll(/@cssprop(?:erty)? \[?(--news-[\w-]+)/g)].map(([, name]) => name)));
  const used = new Map(); // name → first file
  for (const file of [...list('src', /\.(css|ts)$/), ...list('stories', /\.(css|ts)$/), 'scripts/build-styles.mjs']) {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    // Chromium 156 drops the rule, or in :where() and :is() the selector; Firefox knows it.
    for (const [list] of code.matchAll(/:lang\([^)$]*,[^)]*\)/g)) faults.push(`${file}: ${list} is no selector in Chromium; write :is() of one :lang() each`);
    selectorsAreLight(file, code);
    for (const [, name] of code.matchAll(/(?<![\w-])(--news-[a-z][\w-]*)/g)) {
      if (!documented.has(name) && !used.has(name)) used.set(name, file);
    }
  }
  for (const [name, file] of used) if (!names.has(name)) faults.push(`${file}: ${name} is neither in ${source} nor a @cssprop of an element`);
  for (const name of names) if (!used.has(name)) faults.push(`${source}: ${name} is used by no style`);
}

/** An export is used when another module names it, or takes the whole of its module. Entries of the package are used by users (and the tokens by build-styles). */
function exportsAreUsed() {
  const entry = /^src\/(index|define|loader|(define|locales|comments)\/[^/]+|(html|structured-data|blocker-detection)\/index|styles\/tokens)\.ts$/;
  const used = new Map(); // module → names, or * for all
  const use = (file, specifier, name) => {
    if (!specifier?.startsWith('.')) return;
    const path = join(dirname(file), specifier).replace(/\.js$/, '.ts');
    used.set(path, (used.get(path) ?? new Set()).add(name));
  };
  const exported = []; // [module, name]

  for (const file of [...list('src', /\.ts$/), ...list('test', /\.ts$/), ...list('stories', /\.ts$/)]) {
    const text = read(file);
    for (const [, specifier] of text.matchAll(/import\(\s*'([^']+)'\s*\)/g)) use(file, specifier, '*');
    for (const node of ts.createSourceFile(file, text, ts.ScriptTarget.Latest).statements) {
      const from = node.moduleSpecifier?.text;
      const names = ts.isImportDeclaration(node) ? node.importClause?.namedBindings : node.exportClause;
      if (from) {
        if (node.importClause?.name) use(file, from, 'default');
        if (names?.elements) for (const { name, propertyName } of names.elements) use(file, from, (propertyName ?? name).text);
        else use(file, from, '*');
      } else if (file.startsWith('src/') && !entry.test(file)) {
        if (ts.isExportDeclaration(node)) for (const { name } of names.elements) exported.push([file, name.text]);
        if (!node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
        for (const { name } of node.declarationList?.declarations ?? [node]) exported.push([file, name.text]);
      }
    }
  }
  for (const [file, name] of exported) {
    const names = used.get(file);
    if (!names?.has(name) && !names?.has('*')) faults.push(`${file}: nobody imports ${name}`);
  }
}
