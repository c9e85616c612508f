/* The package as its users get it: packed, unpacked elsewhere, imported, bundled, type-checked.
   Run `npm run build` first, then `node --test test/package/package.test.mjs`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { Worker } from 'node:worker_threads';
import { installPacked } from '../../scripts/pack.mjs';

const { project, folder, tarball, files } = installPacked();
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
const elements = readdirSync(join(folder, 'dist/define')).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));
const locales = readdirSync(join(folder, 'dist/locales')).filter((file) => /^[a-z]{2}\.js$/.test(file)).map((file) => file.slice(0, -3));
const sources = readdirSync(join(folder, 'dist/comments')).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3)).filter((name) => manifest.exports[`./comments/${name}`] !== null);

/** What a user may import as a module, with the patterns of "exports" spelled out. */
const modules = Object.keys(manifest.exports)
  .filter((key) => manifest.exports[key]?.default?.endsWith('.js'))
  .flatMap((key) => {
    const names = { './*': elements, './define/*': elements, './locales/*': locales, './comments/*': sources }[key];
    assert.ok(names || !key.includes('*'), `this test does not know what ${key} stands for`);
    return names ? names.map((name) => key.replace('*', name)) : [key];
  })
  .map((key) => key.replace(/^\./, 'newsroom-elements'));

const repository = process.cwd();
const bin = (name, ...args) => run(process.execPath, [join(repository, 'node_modules', name), ...args]);
function run(command, args, cwd = project) {
  try {
    return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new assert.AssertionError({ message: `${error.stdout}\n${error.stderr}`.trim() || error.message });
  }
}
const write = (name, text) => writeFileSync(join(project, name), text);

write('package.json', '{ "type": "module", "private": true }');

test('holds what users need, and nothing else', () => {
  const allowed = [
    /^(package\.json|README\.md|LICENSE|CHANGELOG\.md|custom-elements\.json)$/,
    /^dist\/([\w-]+\/)*[\w.-]+\.(js|d\.ts|js\.map)$/,
    /^dist\/(styles\.css|styles\/\w\w\.css|themes\/[\w-]+\.css|tokens\.json)$/,
    /^dist\/editor\/(vscode\.(html|css)-custom-data|web-types)\.json$/,
    /^cdn\/(newsroom-elements|loader|dompurify|chunks\/[\w.-]+)\.js(\.map)?$/,
  ];
  assert.deepEqual(files.filter((file) => !allowed.some((each) => each.test(file))), []);
  for (const file of ['LICENSE', 'README.md', 'custom-elements.json', 'cdn/newsroom-elements.js', 'cdn/loader.js', 'dist/styles.css', 'dist/tokens.json']) assert.ok(files.includes(file), `${file} is missing`);
});

test('shipped file names hold no word that block lists look for', () => {
  assert.deepEqual(files.filter((file) => /(^|[/._-])(ads?|adblock|banner|sponsor|promo|track(er|ing)?|analytics)([/._-]|$)/i.test(file)), []);
});

test('style sheets hold no selector that one of the engines drops', () => {
  for (const file of files.filter((each) => each.endsWith('.css'))) {
    const lists = readFileSync(join(folder, file), 'utf8').match(/:lang\([^)]*,[^)]*\)/g);
    assert.deepEqual(lists, null, `${file}: Chromium knows :lang() of one language only`);
  }
});

test('source maps are whole: each brings its sources', () => {
  for (const file of files.filter((each) => each.endsWith('.map'))) {
    const { sources, sourcesContent = [] } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    sources.forEach((source, i) => assert.ok(sourcesContent[i], `${file}: ${source}`));
  }
});

test('every export resolves and has types', async (t) => {
  const { resolve } = createRequire(join(project, 'index.js'));
  for (const name of modules) {
    await t.test(name, () => {
      const path = resolve(name);
      assert.ok(existsSync(path));
      assert.ok(existsSync(path.replace(/\.js$/, '.d.ts')), 'no types');
    });
  }
  const themes = readdirSync(join(folder, 'dist/themes')).map((file) => `themes/${file}`);
  assert.ok(themes.length);
  const languages = readdirSync(join(folder, 'dist/locales')).filter((file) => /^\w\w\.js$/.test(file)).map((file) => `styles/${file.replace('.js', '.css')}`);
  assert.ok(languages.length > 6);
  for (const name of ['styles.css', 'tokens.json', 'custom-elements.json', 'cdn/newsroom-elements.js', 'cdn/loader.js', 'package.json', ...themes, ...languages]) {
    assert.ok(existsSync(resolve(`newsroom-elements/${name}`)), name);
  }
  for (const file of [manifest.types, manifest.customElements, manifest['web-types'], manifest.exports['./jsx'].types]) assert.ok(existsSync(join(folder, file)), file);
});

test('importing, even define and loader, is safe in Node, and adds no global', async (t) => {
  const script = (names) => `
    await import('lit'); // adds a registry of custom elements, and more, to a server: that is its business
    const before = new Set(Reflect.ownKeys(globalThis));
    ${names.map((name) => `await import('${name}');`).join('\n')}
    const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key));
    if (added.length) throw new Error('added ' + added.map(String));`;
  await t.test('all of them, in a process', () => {
    write('import.mjs', script(modules));
    run(process.execPath, ['import.mjs']);
  });
  for (const [i, name] of modules.entries()) {
    await t.test(`${name} alone, in a worker`, async () => {
      write(`worker${i}.mjs`, script([name]));
      await new Promise((done, failed) => new Worker(join(project, `worker${i}.mjs`)).on('error', failed).on('exit', done));
    });
  }
});

test('comments: the sources are entries, what they stand on is not', () => {
  assert.deepEqual(['memory', 'testing', 'waline', 'wordpress'].filter((name) => !sources.includes(name)), []);
  const { resolve } = createRequire(join(project, 'index.js'));
  for (const name of ['plain', 'request', 'thread', 'wordpress-send']) assert.throws(() => resolve(`newsroom-elements/comments/${name}`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});

test('comments: a source needs neither Lit nor a DOM, and works in Node', () => {
  write('comments.mjs', `
    import { memorySource } from 'newsroom-elements/comments/memory';
    import { conformance } from 'newsroom-elements/comments/testing';
    import { walineSource } from 'newsroom-elements/comments/waline';
    import { wordpressSource } from 'newsroom-elements/comments/wordpress';
    for (const { run } of conformance(() => ({ source: memorySource(), tick: 3 }))) await run();
    const query = { page: 1, pageSize: 10, order: 'newest' };
    for (const source of [wordpressSource({ src: 'http://127.0.0.1:9', thread: 1 }), walineSource({ src: 'http://127.0.0.1:9', thread: '/' })]) {
      const states = [(await source.list(query)).state, (await source.submit({ text: 'Hi', author: 'Ann' })).state];
      if (states.join() !== 'unavailable,uncertain') throw new Error(states);
    }`);
  run(process.execPath, ['comments.mjs']);
  for (const name of ['memory', 'waline', 'wordpress', 'testing']) assert.doesNotMatch(readFileSync(join(folder, `dist/comments/${name}.js`), 'utf8'), /from ['"](lit|\.\.\/core)/);
});

test('html and structured-data reach neither Lit nor a DOM', async (t) => {
  const { rollup } = await import('rollup');
  for (const name of ['html/index', 'structured-data/index']) {
    await t.test(name, async () => {
      const bundle = await rollup({ input: join(folder, `dist/${name}.js`), external: /^lit/, logLevel: 'silent' });
      const { output: [{ code, imports }] } = await bundle.generate({});
      assert.deepEqual(imports, []);
      assert.doesNotMatch(code.replace(/\/\*[\s\S]*?\*\/|\/\/.*|`(\\.|[^`])*`|'(\\.|[^'\n])*'/g, ''), /(?<![\w.$])(document|window|HTMLElement|customElements)\b/);
    });
  }
});

test('sizes are within their budgets, and README.md states them', () => {
  run(process.execPath, ['scripts/sizes.mjs', '--check'], repository);
});

test('publint finds nothing', async () => {
  const { publint } = await import('publint');
  const { formatMessage } = await import('publint/utils');
  const { messages } = await publint({ pkgDir: folder, strict: true, level: 'suggestion', pack: false });
  assert.deepEqual(messages.map((message) => formatMessage(message, manifest)), []);
});

test('attw finds nothing', () => {
  bin('@arethetypeswrong/cli/dist/index.js', tarball, '--profile', 'esm-only', '--no-color', '--no-emoji');
});

test('the manifest has every element, whole, and nothing private', async (t) => {
  const { modules: documented } = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8'));
  const declarations = documented.flatMap(({ path, declarations = [] }) => declarations.map((each) => ({ ...each, path })));
  for (const { path } of documented) assert.ok(files.includes(path), `${path} is not in the package`);
  for (const name of elements) {
    await t.test(name, async () => {
      const element = declarations.find(({ tagName }) => tagName === `news-${name}`);
      assert.ok(element, 'not there');
      assert.equal(element.customElement, true);
      assert.equal(element.path, `dist/elements/${name}/${name}.js`);
      assert.deepEqual(documented.find(({ path }) => path === `dist/define/${name}.js`).exports.map(({ kind, name: tag }) => [kind, tag]), [['custom-element-definition', `news-${name}`]]);
      assert.ok(element.description, 'no description');

      const members = element.members ?? [];
      assert.deepEqual(members.filter(({ name: member, privacy = 'public' }) => privacy !== 'public' || /^[#_]/.test(member)).map((member) => member.name), []);
      const inherited = new Set(Object.getOwnPropertyNames((await import(join(repository, 'node_modules/lit/index.js'))).LitElement.prototype));
      assert.deepEqual(members.filter(({ name: member }) => inherited.has(member)).map((member) => member.name), []);

      for (const kind of ['attributes', 'slots', 'cssParts', 'cssStates', 'cssProperties', 'events', 'members']) {
        for (const entry of element[kind] ?? []) assert.ok(entry.description, `${kind}: ${entry.name} has no description`);
      }
      for (const event of element.events ?? []) assert.ok(event.type?.text.startsWith('News'), `${event.name} has no class`);

      // what the built code has, the manifest has: attributes, slots, parts
      const Class = Object.values(await import(join(folder, `dist/elements/${name}/${name}.js`))).find((each) => each?.tag === `news-${name}`);
      // structured-data="none" is read by the article around the element
      const attributes = (list) => list.filter((attribute) => attribute !== 'structured-data').sort();
      assert.deepEqual(attributes((element.attributes ?? []).map((attribute) => attribute.name)), attributes([...Class.observedAttributes]));
      const code = readdirSync(join(folder, `dist/elements/${name}`)).filter((file) => file.endsWith('.js')).map((file) => readFileSync(join(folder, `dist/elements/${name}`, file), 'utf8')).join('\n').replace(/\/\*[\s\S]*?\*\//g, '');
      const written = (pattern) => [...new Set([...code.matchAll(pattern)].flatMap(([, names]) => names.trim().split(/\s+/)))].sort();
      const names = (kind) => (element[kind] ?? []).map((each) => each.name);
      const undocumented = (kind, found) => assert.deepEqual(found.filter((each) => !names(kind).includes(each)), [], `${kind} without a word of documentation`);
      undocumented('slots', [...written(/<slot\s[^>]*?name="([\w-]+)"/g), ...(/<slot>/.test(code) ? [''] : [])]);
      undocumented('cssParts', written(/\spart="([\w -]+)"/g));
      undocumented('cssStates', written(/\.state\('([\w-]+)'/g));
    });
  }
});

test('editors know every element', () => {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const tags = elements.map((name) => `news-${name}`).sort();
  assert.deepEqual(read('dist/editor/vscode.html-custom-data.json').tags.map(({ name }) => name).sort(), tags);
  assert.deepEqual(read('dist/editor/web-types.json').contributions.html.elements.map(({ name }) => name).sort(), tags);
});

/* TypeScript, without skipLibCheck: our declarations have to be whole. */

const CONSUMER = `
${modules.filter((name) => !/define|loader|locales/.test(name)).map((name, i) => `import * as module${i} from '${name}';\nvoid module${i};`).join('\n')}
${modules.filter((name) => /define|loader/.test(name)).map((name) => `import '${name}';`).join('\n')}
import 'newsroom-elements/styles.css';
import 'newsroom-elements/themes/modern.css';
import tokens from 'newsroom-elements/tokens.json' with { type: 'json' };
import { NewsCallout, NewsBreadcrumbs, NewsBreadcrumbsExpandEvent, type Crumb } from 'newsroom-elements';
import { callout } from 'newsroom-elements/html';
void tokens;
export const trail: Crumb[] = [{ name: 'Home', href: '/' }];
const element: NewsCallout = document.createElement('news-callout');
element.variant = 'pro-tip';
element.variant = 'of our own';
// @ts-expect-error a number is no variant
element.variant = 5;
// @ts-expect-error nobody has this
element.nothing = 1;
const breadcrumbs: NewsBreadcrumbs | null = document.querySelector('news-breadcrumbs');
if (breadcrumbs) breadcrumbs.items = trail;
document.addEventListener('news-breadcrumbs-expand', (event) => void (event satisfies NewsBreadcrumbsExpandEvent));
export const text: string = callout({ text: 'One.', variant: 'context' });
// @ts-expect-error a callout has text
callout({});
`;

const JSX = `
import type { NewsElements } from 'newsroom-elements/jsx';
declare global { namespace JSX { interface IntrinsicElements extends NewsElements { p: { children?: unknown } } } }
declare const React: { createElement(...args: unknown[]): unknown };
export const good = <news-callout variant="pro-tip" heading-level="2" class="x" data-x="1" onClick={() => 0}><p>Text</p></news-callout>;
export const own = <news-callout variant="of-our-own" label="Ours" />;
export const items = <news-breadcrumbs items={[{ name: 'Home' }]} onnews-breadcrumbs-expand={(event) => event.preventDefault()} />;
// @ts-expect-error a number is no variant
export const number = <news-callout variant={5} />;
// @ts-expect-error no such attribute
export const unknown = <news-callout colour="red" />;
// @ts-expect-error no such element
export const missing = <news-nothing />;
`;

for (const [module, moduleResolution] of [['esnext', 'bundler'], ['nodenext', 'nodenext']]) {
  test(`type-checks for a user with "moduleResolution": "${moduleResolution}"`, () => {
    write('user.ts', CONSUMER);
    write('user.tsx', JSX);
    const options = { module, moduleResolution, target: 'es2022', lib: ['es2022', 'dom', 'dom.iterable'], types: [], strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, resolveJsonModule: true, jsx: 'react', noEmit: true };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['user.ts', 'user.tsx'] }));
    bin('typescript/bin/tsc', '-p', 'tsconfig.json', '--pretty', 'false');
  });
}

test('declarations name no package that users have not installed', () => {
  for (const file of files.filter((each) => each.endsWith('.d.ts'))) {
    const code = readFileSync(join(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
    for (const [, name] of code.matchAll(/(?:from |import\()['"]([^.'"][^'"]*)['"]/g)) assert.match(name, /^lit($|\/)/, file);
  }
});

