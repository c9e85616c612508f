/**
 * Nothing of ours is blocked or hidden by the lists that readers of today have, on a site or from a CDN; each bait still is, and no control.
 * The lists are those inside Debian's package of uBlock Origin, and AdGuard's with its annoyances; the engine is @ghostery/adblocker. Run `npm run build` first.
 */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { installPacked } from '../../scripts/pack.mjs';
import { closeBrowser, withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { baits, rules } from './baits.mjs';
import { asReader, blockedBy } from './blocker.mjs';
import { adguard, extension, listsOf } from './lists.mjs';

const SITE = 'https://gazette.test';
const WORDS = /(^|[^a-z\d])(ads?|adblock\w*|banners?|sponsor\w*|promos?)(?![a-z\d])/i;
/** Words in camel case and with dashes are words, too. */
const wordsOf = (/** @type {string} */ name) => name.replace(/([a-z\d])([A-Z])/g, '$1-$2');

const { path, reason } = extension();
const lists = path ? listsOf(path) : new Map();
const skip = reason ?? false;
const { lists: annoyances, reason: noAnnoyances } = adguard();

/** One for each publisher of lists: a rule of the one excepts nothing from a rule of the other. @type {FiltersEngine[]} */
let engines;
let installed;
let server;

before(async () => {
  installed = installPacked();
  engines = [lists, annoyances].map((each) => FiltersEngine.parse([...each.values()].join('\n'), { enableHtmlFiltering: true }));
  server = await serve({ mounts: { '/newsroom-elements': installed.folder }, pages: { '/robots.txt': { body: '', type: 'text/plain' } } });
});
after(async () => {
  await server.close();
  await closeBrowser();
});

const caught = (/** @type {string} */ url, /** @type {any} */ type, from = `${SITE}/world/`) => {
  const found = engines.map((engine) => engine.match(Request.fromRawDetails({ url, type, sourceUrl: from }))).find(({ match, redirect }) => match || redirect);
  return found && `${type} ${url}: ${found.filter}`;
};

/** All rules that these names, ids and addresses bring about, and those that are in force on every site. */
const styleOf = (/** @type {{ classes?: string[], ids?: string[], hrefs?: string[] }} */ { classes = [], ids = [], hrefs = [] }) =>
  engines.map((engine) => engine.getCosmeticsFilters({ url: `${SITE}/world/`, hostname: 'gazette.test', domain: 'gazette.test', classes, ids, hrefs }).styles).join('\n');

describe('the baits', { skip }, () => {
  it('have the rules that baits.ts names, in EasyList', () => {
    assert.equal(rules.length, 4);
    const easylist = new Set(lists.get([...lists.keys()].find((name) => name.endsWith('easylist.txt')))?.split('\n'));
    assert.deepEqual(rules.filter((rule) => !easylist.has(rule)), []);
  });

  it('are caught, each half by itself, and their controls are not', () => {
    const query = baits.query.split('&s=');
    for (const one of [baits.query, query[0], `?s=${query[1]}`]) assert.ok(caught(`${SITE}${baits.path}${one}`, 'xmlhttprequest'), one);
    assert.equal(caught(`${SITE}${baits.path}${baits.plainQuery}`, 'xmlhttprequest'), undefined);
    const names = (/** @type {string} */ name) => new RegExp(`\\.${name}(?![\\w-])`);
    for (const name of baits.name.split(' ')) assert.match(styleOf({ classes: [name] }), names(name));
    for (const name of baits.plainName.split(' ')) assert.doesNotMatch(styleOf({ classes: [name] }), names(name));
  });
});

describe('the lists of annoyances', { skip: noAnnoyances ?? false }, () => {
  it('are there, and hide what they are for', () => {
    for (const name of ['kill-adblock-container', 'notice--cookieAdvanced', 'sharedaddy']) assert.match(styleOf({ classes: [name] }), new RegExp(`\\.${name}`));
  });
});

describe('the package', () => {
  it('has files that no rule blocks, on the own host and on a CDN', { skip }, () => {
    const files = installed.files.filter((file) => /\.(js|css|json)$/.test(file));
    assert.ok(files.length > 50);
    const folders = [`${SITE}/newsroom-elements/`, `${SITE}/assets/js/`, 'https://cdn.jsdelivr.net/npm/newsroom-elements@0.1.0/', 'https://unpkg.com/newsroom-elements@0.1.0/', 'https://esm.sh/newsroom-elements@0.1.0/'];
    const found = folders.flatMap((folder) => files.flatMap((file) => ['script', 'xmlhttprequest', ...(file.endsWith('.css') ? ['stylesheet'] : [])].map((type) => caught(folder + file, type)).filter(Boolean)));
    assert.deepEqual(found, []);
  });

  it('has no word in its names that lists look for', () => {
    const { modules } = JSON.parse(readFileSync(join(installed.folder, 'custom-elements.json'), 'utf8'));
    const [element] = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName === 'news-support-notice');
    const documented = ['attributes', 'slots', 'cssParts', 'cssStates', 'events'].flatMap((kind) => (element[kind] ?? []).map(({ name }) => name));
    const code = ['dist/elements/support-notice', 'dist/blocker-detection'].flatMap((folder) => readdirSync(join(installed.folder, folder)).filter((file) => /\.js$/.test(file) && file !== 'baits.js')
      .map((file) => readFileSync(join(installed.folder, folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')));
    const quoted = code.flatMap((text) => [...text.matchAll(/(?:class|id|part|name|slot)="([^"${}]+)"|'([\w-]+)'/g)].map(([, a, b]) => a ?? b));
    assert.ok(documented.includes('dismiss-days') && quoted.includes('news-support-notice'), 'the names are found');
    const names = [element.tagName, ...documented, ...quoted, ...installed.files.filter((file) => file !== 'dist/blocker-detection/baits.js')];
    assert.deepEqual(names.filter((name) => WORDS.test(wordsOf(name)) && name !== 'AdGuard' /* to be read */), []);
  });

  it('finds such words where there are any', () => {
    for (const name of ['banner-ad', 'adblock-notice', 'ads.js', 'hasAds', 'sponsored', 'promo', 'x-ad']) assert.match(wordsOf(name), WORDS);
    for (const name of ['load', 'shadow', 'news-support-notice', 'download', 'add', 'readable', 'padding']) assert.doesNotMatch(wordsOf(name), WORDS);
  });
});

const notice = (/** @type {string} */ attributes) => `<news-support-notice ${attributes}><p>Please allow it.</p><a slot="alternative" href="/subscribe/">Subscribe</a></news-support-notice>`;

/** Everything that is drawn of the notice, by what it is, and the names by which a rule could find it. Runs in the page. */
const readPage = () => {
  const nodes = [...document.querySelectorAll('body *')].flatMap((node) => [node, ...(node.shadowRoot?.querySelectorAll('*') ?? [])]);
  return {
    drawn: nodes.filter((node) => node.checkVisibility({ visibilityProperty: true })).map((node) => node.outerHTML.replace(/<!--.*?-->/g, '').slice(0, 80)),
    classes: [...new Set(nodes.flatMap((node) => [...node.classList]))],
    ids: nodes.map(({ id }) => id).filter(Boolean),
    hrefs: nodes.map((node) => node.getAttribute('href') ?? '').filter(Boolean),
  };
};

/** As a blocker does it: in every root, and over whatever a page says. Runs in the page. */
const applyStyle = (/** @type {string} */ css) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  for (const root of [document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot)]) if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};

describe('the notice under the lists', { skip }, () => {
  for (const way of ['loader', 'newsroom-elements']) {
    it(`is requested whole and drawn whole, by cdn/${way}.js`, () => withPage({ width: 1280 }, async ({ page, problems }) => {
      await asReader(page);
      await blockedBy(page);
      /** @type {{ url: string, type: string }[]} */
      const requests = [];
      page.on('request', (request) => requests.push({ url: request.url().replace(server.url, SITE), type: request.resourceType().replace('fetch', 'xmlhttprequest') }));
      const states = ['', 'result="blocked" placement="inline"'].map(notice).join('');
      await page.goto(server.page('/notice.html', `<!doctype html><html lang="en"><title>Page</title><link rel="stylesheet" href="/newsroom-elements/dist/styles.css"><script type="module" src="/newsroom-elements/cdn/${way}.js"></script><body>${states}<div class="${baits.name}">Bait</div></body></html>`));
      await page.waitForFunction(() => [...document.querySelectorAll('news-support-notice')].every((each) => each.matches(':state(shown)')));
      await page.evaluate(() => document.querySelectorAll('news-support-notice').forEach((each) => /** @type {HTMLElement} */ (each.shadowRoot.querySelector('summary')).click()));
      await page.evaluate(() => document.querySelector('news-support-notice[result]').shadowRoot.querySelector('[part=allowed]').click());
      await page.waitForNetworkIdle({ idleTime: 200 });
      await page.waitForFunction(() => [...document.querySelectorAll('news-support-notice')].every((each) => each.shadowRoot.querySelector('dl')));

      assert.deepEqual(requests.map(({ url, type }) => caught(url, type)).filter(Boolean).map((each) => each.split(': ')[0]), [`xmlhttprequest ${SITE}${baits.path}${baits.query}`], 'the bait, and nothing else');

      const before = await page.evaluate(readPage);
      assert.ok(before.drawn.length > 30);
      const style = styleOf(before);
      assert.match(style, /\.banner-ad/);
      await page.evaluate(applyStyle, style);
      const after = await page.evaluate(readPage);
      assert.deepEqual(before.drawn.filter((each) => !after.drawn.includes(each)), []);
      assert.deepEqual(problems.filter((each) => !each.includes(baits.path)), []);
    }));
  }

  it('a name from the lists would be seen to be hidden', () => withPage({}, async ({ page }) => {
    await page.goto(server.page('/hidden.html', '<!doctype html><title>Page</title><body><div class="blocker-notice">One</div><p>Two</p></body>'));
    const before = await page.evaluate(readPage);
    await page.evaluate(applyStyle, styleOf(before));
    assert.deepEqual((await page.evaluate(readPage)).drawn, before.drawn.filter((each) => !each.includes('blocker-notice')));
  }));
});
