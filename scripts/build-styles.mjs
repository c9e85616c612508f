/**
 * Writes what is style and no script, from the built modules: dist/styles.css (the authored HTML before, or without, script),
 * dist/styles/<language>.css (the same for a site of one language), dist/themes/*.css, dist/tokens.json. The rules are those that the elements adopt; the words come from the locales.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { minifyCSS } from './minify-css.mjs';

const built = new URL('../build/', import.meta.url);
const dist = new URL('../dist/', import.meta.url);

const names = (await readdir(new URL('define/', built))).filter((file) => file.endsWith('.js')).map((file) => file.slice(0, -3));

async function lightStyles() {
  const sheets = new Set();
  for (const name of names) {
    const { styles } = await import(new URL(`elements/${name}/${name}.styles.js`, built));
    styles.forEach((each) => sheets.add(each.cssText));
  }
  return [...sheets].join('\n');
}

const quote = (text) => JSON.stringify(text);
const rule = (selector, declarations) => `${selector}{${Object.entries(declarations).map(([name, value]) => `--_${name}:${quote(value)}`).join(';')}}\n`;

/** The signs and words between names, by place, as the byline has them after upgrade, too: what precedes a space ends a name, the rest begins the next. */
function joints(tag) {
  const literals = (names) => new Intl.ListFormat(tag).formatToParts(names).filter(({ type }) => type === 'literal').map(({ value }) => /^(\S*)(.*)$/s.exec(value).slice(1));
  const names = tag === 'he' ? ['א', 'ב', 'ג', 'ד'] : ['a', 'b', 'c', 'd']; // Hebrew joins names of its own script without a hyphen
  const [middle, , last] = literals(names);
  const [pair] = literals(names.slice(2));
  return { words: { after: middle[0], before: middle[1], 'last-after': last[0], 'last-before': last[1] }, pair: pair[0] };
}

const WORDED = 'news-callout,news-key-points,news-byline';

/** All generated words of one language, by the name of their property. */
const wordsOf = (tag, { callout, byline, keyPoints }) => ({ ...callout, title: keyPoints.label, prefix: byline.prefix, ...joints(tag).words });

/** The generated words of one language, to stand until the elements are ready: those that are not the same in `base`, the words that are said of all. */
function words(tag, locale, base) {
  const own = Object.entries(wordsOf(tag, locale)).filter(([name, word]) => !base || name === 'last-after' || word !== base[name]);
  const { words: between, pair } = joints(tag);
  const lang = base ? `:lang(${tag})` : '';
  return rule(lang ? `:where(:is(${WORDED})${lang})` : `:where(${WORDED})`, Object.fromEntries(own))
    + (pair === between['last-after'] ? '' : rule(`:where(news-byline${lang}:not(:has(> :nth-child(3 of [rel~='author'],span:not([slot])))))`, { 'last-after': pair }));
}

const languages = (await readdir(new URL('locales/', built))).map((file) => /^(\w+)\.js$/.exec(file)?.[1]).filter((tag) => tag && !['loaders', 'strings'].includes(tag));
const locales = new Map();
for (const tag of languages) locales.set(tag, await import(new URL(`locales/${tag}.js`, built)));

/** The words of the first language are said of all, those of the others where they are the page's. */
function labels([first, ...others]) {
  const english = locales.get('en');
  const base = wordsOf(first, locales.get(first));
  const variants = Object.keys(english.callout).filter((key) => key !== 'note');
  // The one word in which the Englishes differ: no comma before the last "and".
  const plain = ['en-AU', 'en-GB', 'en-IE', 'en-IN', 'en-NZ', 'en-ZA'].filter((tag) => joints(tag).words['last-after'] === '');
  return [
    words(first, locales.get(first)),
    first === 'en' ? rule(`:where(news-byline:is(${plain.map((tag) => `:lang(${tag})`)}))`, { 'last-after': '' }) : '',
    ...others.map((tag) => words(tag, locales.get(tag), base)),
    ':where(news-callout){--_name:var(--_note)}\n',
    ...variants.map((variant) => `:where(news-callout[variant=${quote(variant)}]){--_name:var(--_${variant})}\n`),
    ':where(news-callout[label]:not([label=""])){--_name:attr(label)}\n',
    ':where(news-key-points[label]:not([label=""])){--_title:attr(label)}\n',
  ].join('');
}

function themeCss({ description, values, joinedLeading, rules }) {
  const declarations = Object.entries(values).map(([name, value]) => `    --news-${name}: ${Array.isArray(value) ? `light-dark(${value.join(', ')})` : value};`);
  return [
    `/* ${description} */`,
    '@layer news.look, news.article, news.theme;',
    '@layer news.theme {',
    '  :root {',
    '    color-scheme: light dark;',
    ...declarations,
    '  }',
    `  :root:is(:lang(ar), :lang(fa), :lang(ur), :lang(ckb)) { --news-leading: ${joinedLeading}; }`,
    '  :where(:root) { background: var(--news-paper); color: var(--news-ink); }',
    rules.replace(/^\n/, ''),
    '}',
    '',
  ].join('\n');
}

/** One value in the format of the Design Tokens Community Group (2025.10). Its dimensions know px and rem only: em is told as a number. */
function tokenValue(type, value, path) {
  if (value.startsWith('var(--news-')) return { $type: type, $value: `{${path}.${value.slice(11, -1)}}` };
  if (type === 'color') return { $type: type, $value: { colorSpace: 'srgb', components: [1, 3, 5].map((at) => Number((parseInt(value.slice(at, at + 2), 16) / 255).toFixed(4))), hex: value } };
  if (type === 'fontFamily') return { $type: type, $value: value.split(/,\s*/).map((face) => face.replace(/^"|"$/g, '')) };
  if (type === 'fontWeight' || type === 'number') return { $type: type, $value: Number(value) };
  const [, amount, unit = 'px'] = /^(-?[\d.]+)(px|rem|em)?$/.exec(value) ?? [];
  if (!amount) return { $value: value, $extensions: { 'newsroom-elements': { keyword: true } } };
  if (unit === 'em') return { $type: 'number', $value: Number(amount), $extensions: { 'newsroom-elements': { unit } } };
  return { $type: 'dimension', $value: { value: Number(amount), unit } };
}

function tokensJson({ tokens, themes }) {
  const described = Object.fromEntries(tokens.map((token) => [token.name, token]));
  const group = (values, mode, path) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => {
      const { type, description } = described[name];
      return [name, { ...tokenValue(type, Array.isArray(value) ? value[mode] : value, path), $description: description }];
    }));
  const theme = ([name, { description, values }]) => [name, { $description: description, light: group(values, 0, `${name}.light`), dark: group(values, 1, `${name}.dark`) }];
  return `${JSON.stringify(Object.fromEntries(Object.entries(themes).map(theme)), null, 2)}\n`;
}

await mkdir(new URL('themes/', dist), { recursive: true });
await mkdir(new URL('styles/', dist), { recursive: true });
const light = await lightStyles();
const sheet = (tags) => minifyCSS(`${light}\n@layer news.look{${labels(tags)}}`);
await writeFile(new URL('styles.css', dist), sheet(['en', ...languages.filter((tag) => tag !== 'en')]));
for (const tag of languages) await writeFile(new URL(`styles/${tag}.css`, dist), sheet([tag]));

const design = await import(new URL('styles/tokens.js', built));
for (const [name, theme] of Object.entries(design.themes)) await writeFile(new URL(`themes/${name}.css`, dist), themeCss(theme));
await writeFile(new URL('tokens.json', dist), tokensJson(design));
