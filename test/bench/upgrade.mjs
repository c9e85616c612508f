/**
 * npm run bench -- upgrade      (npm run build first; installs the peers from the npm registry into .cache/bench)
 *
 * One article page with a trail of four, a FAQ of five, two callouts and a table of 10 × 4, in the packed elements, in plain HTML, in Lit classes that do
 * nothing but render, and in two peers. Interleaved: each round has all of them, in another order.
 *   ready    import() of the bundle (in the HTTP cache already) until all is defined, rendered and laid out
 *   upgrade  the last part of it: from the end of evaluation on
 *   insert   innerHTML of the whole article with the library loaded, until rendered and laid out
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, loadedAtOnce } from '../../scripts/bundle.mjs';
import { installPacked } from '../../scripts/pack.mjs';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { root, serve } from '../support/server.mjs';
import { median, printTable } from './figures.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 15);
const SLOWDOWN = Number(process.env.SLOWDOWN ?? 4);
const PEERS = ['@shoelace-style/shoelace@2.20.1', '@rhds/elements@4.1.0'];

const { project, folder } = installPacked();
const peers = join(root, '.cache/bench');
if (!existsSync(join(peers, 'node_modules', PEERS.at(-1).replace(/@[^@]*$/, '')))) {
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS], { cwd: peers, stdio: 'inherit' });
}

const questions = [...Array(5).keys()].map((n) => [`Question number ${n + 1}, as long as questions are?`, `An answer of a sentence or two. It says what is known of number ${n + 1}, and what is not.`]);
const table = `<table><caption>Ten rows</caption><thead><tr>${['Name', 'Country', 'Visits', 'Concern'].map((head) => `<th scope="col"${head === 'Visits' ? ' data-type="number"' : ''}>${head}</th>`).join('')}</tr></thead><tbody>${[...Array(10).keys()].map((n) => `<tr><th scope="row">Leader ${n}</th><td>Country ${n}</td><td>${n * 7}</td><td>What concerns number ${n}</td></tr>`).join('')}</tbody></table>`;
const crumbs = [['Home', '/'], ['World', '/world/'], ['Asia', '/world/asia/'], ['Kim and Xi meet in Beijing', '']];
const notes = [['Did you know', 'The Kim family has ruled since 1948.'], ['Pro tip', 'Read a summit by who stands next to whom.']];
const article = (trail, callouts, facts, faq) => `<h1>Headline</h1>${trail}<p>Text.</p>${callouts[0]}<p>Text.</p>${facts}<p>Text.</p>${callouts[1]}<h2>Questions</h2>${faq}`;
const list = `<ol>${crumbs.map(([name, href]) => `<li>${href ? `<a href="${href}">${name}</a>` : name}</li>`).join('')}</ol>`;
const details = questions.map(([question, answer]) => `<details><summary>${question}</summary><p>${answer}</p></details>`).join('');

const LIBRARIES = {
  'plain HTML': { html: article(`<nav aria-label="Breadcrumb">${list}</nav>`, notes.map(([label, text]) => `<div role="note"><strong>${label}</strong><p>${text}</p></div>`), table, details), code: '' },
  'minimal Lit': {
    html: article(`<min-trail>${crumbs.map(([name, href]) => `<min-crumb href="${href}">${name}</min-crumb>`).join('')}</min-trail>`, notes.map(([label, text]) => `<min-callout label="${label}"><p>${text}</p></min-callout>`), `<min-table>${table}</min-table>`, questions.map(([question, answer]) => `<min-item question="${question}"><p>${answer}</p></min-item>`).join('')),
    from: project,
    code: `import { LitElement, css, html } from 'lit';
      const look = css\`:host { display: block } a { color: inherit }\`;
      const make = (tag, properties, render) => customElements.define(tag, class extends LitElement { static properties = properties; static styles = look; render() { return render(this); } });
      make('min-trail', {}, () => html\`<nav aria-label="Breadcrumb"><slot></slot></nav>\`);
      make('min-crumb', { href: {} }, ({ href }) => href ? html\`<a href=\${href}><slot></slot></a>\` : html\`<span aria-current="page"><slot></slot></span>\`);
      make('min-callout', { label: {} }, ({ label }) => html\`<div role="note"><strong>\${label}</strong><slot></slot></div>\`);
      make('min-table', {}, () => html\`<div tabindex="0" role="region" aria-label="Table"><slot></slot></div>\`);
      make('min-item', { question: {} }, ({ question }) => html\`<details><summary>\${question}</summary><slot></slot></details>\`);`,
  },
  'newsroom-elements': {
    html: article(`<news-breadcrumbs>${list}</news-breadcrumbs>`, notes.map(([label, text]) => `<news-callout variant="${label.toLowerCase().replaceAll(' ', '-')}"><p>${text}</p></news-callout>`), `<news-fact-table>${table}</news-fact-table>`, `<news-faq>${details}</news-faq>`),
    from: project, css: '/package/dist/styles.css',
    code: ['breadcrumbs', 'callout', 'fact-table', 'faq'].map((name) => `import 'newsroom-elements/define/${name}';`).join('\n'),
  },
  Shoelace: {
    html: article(`<sl-breadcrumb>${crumbs.map(([name, href]) => `<sl-breadcrumb-item${href ? ` href="${href}"` : ''}>${name}</sl-breadcrumb-item>`).join('')}</sl-breadcrumb>`, notes.map(([label, text]) => `<sl-alert open><strong>${label}</strong><p>${text}</p></sl-alert>`), table, questions.map(([question, answer]) => `<sl-details summary="${question}"><p>${answer}</p></sl-details>`).join('')),
    from: peers,
    code: ['breadcrumb', 'breadcrumb-item', 'alert', 'details'].map((name) => `import '@shoelace-style/shoelace/dist/components/${name}/${name}.js';`).join('\n'),
  },
  'Red Hat': {
    html: article(`<rh-breadcrumb>${list}</rh-breadcrumb>`, notes.map(([label, text]) => `<rh-alert><h3 slot="header">${label}</h3><p>${text}</p></rh-alert>`), `<rh-table>${table}</rh-table>`, `<rh-accordion>${questions.map(([question, answer]) => `<rh-accordion-header><h3>${question}</h3></rh-accordion-header><rh-accordion-panel><p>${answer}</p></rh-accordion-panel>`).join('')}</rh-accordion>`),
    from: peers,
    code: ['breadcrumb', 'alert', 'table', 'accordion'].map((name) => `import '@rhds/elements/rh-${name}/rh-${name}.js';`).join('\n'),
  },
};

const server = await serve({ mounts: { '/package': folder } });
for (const [at, [name, { code, from, html, css }]] of Object.entries(LIBRARIES).entries()) {
  const chunks = await bundle(code, from ?? root);
  for (const { fileName, code } of chunks) server.page(`/${at}/${fileName}`, code, { type: 'text/javascript', headers: { 'cache-control': 'max-age=3600' } });
  LIBRARIES[name].files = loadedAtOnce(chunks).map(({ fileName }) => `/${at}/${fileName}`);
  LIBRARIES[name].module = LIBRARIES[name].files[0];
  server.page(`/${at}.html`, `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title>${css ? `<link rel="stylesheet" href="${css}">` : ''}<style>body { font: 18px/1.5 sans-serif }</style><body><main>${html}</main></body></html>`);
  LIBRARIES[name].page = `/${at}.html`;
}

/** In the page. */
async function measure(module, files, html) {
  const hosts = () => [...document.querySelectorAll('main *')].filter(({ localName }) => localName.includes('-'));
  const done = async () => {
    await Promise.all([...new Set(hosts().map(({ localName }) => localName))].map((tag) => customElements.whenDefined(tag)));
    await Promise.all(hosts().map((each) => each.updateComplete));
    document.querySelector('main').getBoundingClientRect();
  };
  await Promise.all(files.map(async (file) => (await fetch(file)).text())); // in the HTTP cache; what is imported on demand comes as it comes
  const from = performance.now();
  await import(module);
  const evaluated = performance.now();
  await done();
  const ready = performance.now();
  await new Promise((resolve) => setTimeout(resolve, 400));
  const inserted = performance.now();
  document.querySelector('main').innerHTML = html;
  await done();
  return { ready: ready - from, upgrade: ready - evaluated, insert: performance.now() - inserted };
}

const names = Object.keys(LIBRARIES);
const found = Object.fromEntries(names.map((name) => [name, { ready: [], upgrade: [], insert: [] }]));
for (let round = 0; round < ROUNDS; round++) {
  for (const name of [...names.slice(round % names.length), ...names.slice(0, round % names.length)]) {
    const { page, module, files, html } = LIBRARIES[name];
    await withPage({ width: 1280 }, async ({ page: open }) => {
      await open.goto(server.url + page);
      const session = await open.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const figures = await open.evaluate(measure, module, files, html);
      for (const [key, ms] of Object.entries(figures)) found[name][key].push(ms);
    });
  }
}
await closeBrowser();
await server.close();

const floor = found['minimal Lit'];
console.log(`CPU ÷ ${SLOWDOWN}, medians of ${ROUNDS} interleaved rounds, ms; × is against minimal Lit`);
printTable(['', 'ready', '×', 'upgrade', 'insert', '×'], names.map((name) => {
  const { ready, upgrade, insert } = found[name];
  const ratio = (key, values) => `${(median(values) / median(floor[key])).toFixed(2)}`;
  return [name, median(ready).toFixed(1), ratio('ready', ready), median(upgrade).toFixed(1), median(insert).toFixed(1), ratio('insert', insert)];
}));
