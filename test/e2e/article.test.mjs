/**
 * The main job on real input: the article page, as a publisher would serve it, over the packed tarball in a folder outside
 * the repository. With SHOTS=<folder> it also leaves pictures there, to be looked at.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPacked } from '../../scripts/pack.mjs';
import { axe, closeBrowser, layoutShifts, screenshot, totalShift, withPage } from '../support/pages.mjs';
import { root, serve } from '../support/server.mjs';
import { baits } from '../blocker-detection/baits.mjs';
import { asReader, blockedBy } from '../blocker-detection/blocker.mjs';

const require = createRequire(import.meta.url);
const WIDTHS = [360, 800, 1280];
const PAGES = { ltr: '/article.html', rtl: '/article.ar.html' };
const SHOTS = process.env.SHOTS;

let server;
let installed;

before(async () => {
  installed = installPacked();
  server = await serve({ mounts: { '/': join(root, 'test/e2e/pages'), '/newsroom-elements': installed.folder }, pages: { [baits.path]: { body: '', type: 'text/plain' } } });
});

after(async () => {
  await server.close();
  await closeBrowser();
});

/** The page, with its script so and so many milliseconds late. */
function late(path, delay) {
  const html = readFileSync(join(root, 'test/e2e/pages', path), 'utf8').replace('src="/newsroom-elements/cdn/', `src="/late/${delay}/newsroom-elements/cdn/`);
  return server.page(`/late-${delay}-${path.slice(1)}`, html); // beside its pictures
}

/** Until every element has rendered and the graph is written. */
const settled = async (page) => {
  await page.waitForFunction(() => document.querySelector('news-article > script[type="application/ld+json"]') && !document.querySelector(':is(news-callout, news-fact-table, news-faq, news-related):not(:state(ready))'));
  await page.waitForNetworkIdle({ idleTime: 100 });
};

const graphOf = (page) => page.evaluate(() => JSON.parse(document.querySelector('news-article > script[type="application/ld+json"]').textContent));

for (const [direction, path] of Object.entries(PAGES)) {
  describe(`the article page, ${direction}`, () => {
    for (const [width, height] of [...WIDTHS.map((each) => [each, 800]), [360, 9000], [1280, 9000]]) { // in a window of 9000 px all of it is in sight
      it(`shifts by 0.000 at ${width} × ${height} px with the script 1 s late`, async () => {
        await withPage({ width, height }, async ({ page, problems }) => {
          await page.goto(late(path, 1000), { waitUntil: 'load' });
          await settled(page);
          const shifts = await layoutShifts(page);
          assert.equal(totalShift(shifts), 0, JSON.stringify(shifts, null, 1));
          assert.deepEqual(problems, []);
        });
      });
    }

    for (const scheme of ['light', 'dark']) {
      for (const width of [360, 1280]) {
        it(`has no axe violation, ${scheme}, ${width} px`, async () => {
          await withPage({ width, scheme }, async ({ page, problems }) => {
            await page.goto(server.url + path);
            await settled(page);
            assert.deepEqual(await axe(page), []);
            assert.deepEqual(problems, []);
            await shoot(page, `${direction}-${scheme}-${width}`);
          });
        });
      }
    }

    for (const [scheme, width] of [['light', 360], ['dark', 1280]]) {
      it(`has no axe violation opened, sorted, filtered, searched and zoomed, ${scheme}, ${width} px`, async () => {
        await withPage({ width, scheme }, async ({ page, problems }) => {
          await page.goto(server.url + path);
          await settled(page);
          await page.waitForFunction(() => document.querySelector('news-fact-table [data-news=sort]') && ['news-fact-table', 'news-faq'].every((tag) => document.querySelector(tag).shadowRoot.querySelector('input')));
          await page.evaluate(async () => {
            document.querySelectorAll('news-faq details').forEach((each) => (each.open = true));
            const table = document.querySelector('news-fact-table');
            await table.sort(1, 'descending');
            for (const [tag, query] of [['news-fact-table', table.querySelector('td').textContent.slice(0, 4)], ['news-faq', document.querySelector('summary').textContent.slice(0, 4)]]) {
              const field = document.querySelector(tag).shadowRoot.querySelector('input');
              field.value = query;
              field.dispatchEvent(new Event('input'));
            }
            document.querySelector('summary').focus(); // the keys that link to an answer come with the first reader
          });
          await page.waitForFunction(() => document.querySelector('[data-news-filtered]') && CSS.highlights.has('news-found') && document.querySelector('news-faq [data-news=link]'));
          assert.deepEqual(await axe(page), []);
          await shoot(page, `${direction}-${scheme}-${width}-used`);
          await page.evaluate(() => document.querySelector('news-figure[zoom]').shadowRoot.querySelector('[part~=zoom], button').click());
          await page.waitForFunction(() => document.querySelector('news-figure[zoom]').shadowRoot.querySelector('dialog[open] img')?.complete);
          assert.deepEqual(await axe(page), []);
          await shoot(page, `${direction}-${scheme}-${width}-zoomed`, false);
          assert.deepEqual(problems, []);
        });
      });
    }

    it('is readable with script off', async () => {
      for (const scheme of ['light', 'dark']) {
        for (const width of [360, 1280]) {
          await withPage({ width, scheme, script: false }, async ({ page }) => {
            await page.goto(server.url + path);
            const hidden = await invisibleText(page);
            assert.deepEqual(hidden, []);
            await shoot(page, `${direction}-${scheme}-${width}-noscript`);
          });
        }
      }
    });

    it('says to machines what it shows, as the pure functions say it in Node', async () => {
      await withPage({}, async ({ page }) => {
        await page.goto(server.url + path);
        await settled(page);
        const text = await page.evaluate(() => document.querySelectorAll('script[type="application/ld+json"]').length + document.querySelector('news-article > script').textContent);
        assert.equal(text[0], '1', 'one graph on the page');
        const graph = await graphOf(page);
        const [article, trail] = graph['@graph'];
        const facts = {
          url: article.mainEntityOfPage,
          headline: await page.$eval('h1', (h1) => h1.textContent.trim()),
          description: await page.$eval('hgroup > p', (p) => p.textContent.replace(/\s+/g, ' ').trim()),
          images: await page.$$eval('news-figure', (figures) => figures.map((figure) => {
            const image = figure.querySelector('img');
            return { src: image.getAttribute('src'), alt: image.alt, width: Number(image.getAttribute('width')), height: Number(image.getAttribute('height')), caption: figure.querySelector('figcaption').textContent.trim(), credit: figure.querySelector('[slot=credit]').textContent };
          })),
          questions: await page.$$eval('news-faq details', (items) => items.map((item) => ({ id: item.id, question: item.querySelector('summary').textContent, answer: [...item.querySelectorAll('p')].map((each) => each.textContent) }))),
          related: await page.$$eval('news-related ul:not([data-news]) > li > a', (links) => links.map((each) => ({ title: each.textContent, href: each.getAttribute('href') }))),
          authors: await page.$eval('news-byline', (byline) => [{ name: byline.querySelector('[rel=author]').textContent, href: byline.querySelector('[rel=author]').getAttribute('href'), role: byline.querySelector('[slot=role]').textContent }]),
          datePublished: '2025-09-05T09:20:00+08:00',
          dateModified: '2025-09-05T14:05:00+08:00',
          publisher: await page.$eval('news-article', (element) => element.getAttribute('publisher')),
          publisherLogo: '/img/logo.svg',
          section: await page.$eval('news-article', (element) => element.getAttribute('section')),
          language: await page.$eval('html', (html) => html.lang),
          wordCount: article.wordCount,
          breadcrumbs: await page.$$eval('news-breadcrumbs li', (items) => items.map((item) => ({ name: item.textContent.trim(), href: item.querySelector('a')?.getAttribute('href') }))),
        };
        const pure = await import(pathToFileURL(join(installed.folder, 'dist/structured-data/index.js')).href);
        assert.equal(text.slice(1), pure.toJson(pure.mergeGraph(pure.articleNodes(facts))));
        assert.equal(trail['@type'], 'BreadcrumbList');
        assert.ok(article.wordCount > 500, `${article.wordCount} words`);
        await validate(graph);
      });
    });

    it('prints', async () => {
      await withPage({ width: 1280 }, async ({ page }) => {
        await page.goto(server.url + path);
        await settled(page);
        const pdf = await page.pdf({ format: 'A4' });
        assert.ok(pdf.length > 20_000);
        if (SHOTS) writeFileSync(join(SHOTS, `${direction}.pdf`), pdf);
      });
    });
  });
}

/** The page with a notice at the end of its article, its script a second late. */
function withNotice(path, attributes) {
  const notice = `<news-support-notice ${attributes}><p>Advertising pays for our reporters. Please allow it on this site.</p><a slot="alternative" href="/subscribe/">Subscribe instead</a></news-support-notice>`;
  const html = readFileSync(join(root, 'test/e2e/pages', path), 'utf8').replace('src="/newsroom-elements/cdn/', 'src="/late/1000/newsroom-elements/cdn/').replace('</article>', `${notice}</article>`);
  return server.page(`/notice-${attributes.replace(/\W+/g, '-')}${path.slice(1)}`, html);
}

/** What the blocker stops, the browser tells. */
const beside = (problems) => problems.filter((each) => !each.includes(baits.path));

for (const [direction, path] of Object.entries(PAGES)) {
  describe(`the article page with a blocker, ${direction}`, () => {
    for (const [attributes, width, height, placement] of [['', 360, 800, 'bottom'], ['', 1280, 800, 'bottom'], ['placement="inline"', 360, 800, 'inline'], ['placement="inline"', 1280, 9000, 'bottom']]) {
      it(`shows the notice ${placement}${attributes && ', inline wished for'}, ${width} × ${height} px: nothing moves, nothing is barred`, async () => {
        await withPage({ width, height }, async ({ page, problems }) => {
          await asReader(page);
          await blockedBy(page);
          await page.goto(withNotice(path, attributes), { waitUntil: 'load' });
          await settled(page);
          await page.waitForSelector('news-support-notice:state(shown)');
          assert.equal(await page.$eval('news-support-notice', (each) => (each.matches(':state(bottom)') ? 'bottom' : 'inline')), placement);
          assert.deepEqual(await layoutShifts(page), []);
          assert.deepEqual(await axe(page), []);
          await shoot(page, `${direction}-notice-${placement}-${width}`, false);

          const { focus, moved, free } = await page.evaluate(async () => {
            const notice = document.querySelector('news-support-notice').shadowRoot.querySelector('[part=notice]').getBoundingClientRect();
            const focus = document.activeElement.localName;
            scrollTo(0, 300);
            await new Promise((resolve) => requestAnimationFrame(resolve));
            const top = document.elementFromPoint(innerWidth / 2, 20);
            return { focus, moved: scrollY, free: !top.closest('news-support-notice') && notice.height <= innerHeight / 2 };
          });
          assert.deepEqual({ focus, free }, { focus: 'body', free: true });
          if (height < 9000) assert.equal(moved, 300, 'the page scrolls');
          assert.deepEqual(beside(problems), []);
        });
      });
    }

    it('says that it is still blocked, thanks, is closed, and stays away: nothing moves', async () => {
      await withPage({ width: 360 }, async ({ page, problems }) => {
        let blocks = true;
        await asReader(page);
        await blockedBy(page, { answer: (request, kind) => (kind === 'bait' && blocks ? request.abort('blockedbyclient') : request.continue()) });
        const address = withNotice(path, '');
        await page.goto(address);
        await settled(page);
        const press = (part) => page.evaluate((name) => document.querySelector('news-support-notice').shadowRoot.querySelector(`[part=${name}]`).click(), part);
        const said = (what) => page.waitForFunction((selector) => document.querySelector('news-support-notice').shadowRoot.querySelector(selector), {}, what);
        await page.waitForSelector('news-support-notice:state(shown)');
        await press('allowed');
        await said('[part=status] > :last-child:not([aria-hidden])');
        assert.deepEqual(await axe(page), []);
        const before = (await layoutShifts(page)).length;
        blocks = false;
        await press('allowed');
        await said('[part=status]:not(:has(span))');
        await shoot(page, `${direction}-notice-thanks`, false);
        assert.deepEqual(await axe(page), []);
        assert.deepEqual((await layoutShifts(page)).slice(before), []);
        await press('dismiss');
        await page.waitForSelector('news-support-notice:not(:state(shown))');

        blocks = true;
        await page.reload();
        await page.waitForSelector('news-support-notice:state(shown)'); // thanks were no refusal
        await page.focus('news-support-notice > a');
        await page.keyboard.press('Escape');
        await page.waitForSelector('news-support-notice:not(:state(shown))');
        const asked = server.requests.length;
        await page.reload();
        await settled(page);
        await new Promise((done) => setTimeout(done, 1000));
        assert.deepEqual(server.requests.slice(asked).filter((each) => each.startsWith(baits.path)), [], 'who said no is not asked');
        assert.equal(await page.$('news-support-notice:state(shown)'), null);
        assert.deepEqual(beside(problems), []);
      });
    });
  });
}

/** The text nodes that nobody would see, though nothing in the HTML says that they are to be hidden. */
async function invisibleText(page) {
  const session = await page.createCDPSession();
  const { documents, strings } = await session.send('DOMSnapshot.captureSnapshot', { computedStyles: ['visibility', 'opacity'] });
  const [{ nodes, layout }] = documents;
  const laidOut = new Map(layout.nodeIndex.map((node, at) => [node, { bounds: layout.bounds[at], visible: strings[layout.styles[at][0]] !== 'hidden' }]));
  const name = (node) => strings[nodes.nodeName[node]];
  const within = (node, test) => node >= 0 && (test(node) || within(nodes.parentIndex[node], test));
  const skipped = (node) => ['HEAD', 'SCRIPT', 'STYLE', 'TITLE'].includes(name(node)) || (name(node) === 'DETAILS' && !nodes.attributes[node].some((at) => strings[at] === 'open'));
  const missing = [];
  nodes.nodeValue.forEach((value, node) => {
    const text = value >= 0 && name(node) === '#text' ? strings[value].trim() : '';
    if (!text || within(node, skipped)) return;
    const box = laidOut.get(node);
    if (!box?.visible || box.bounds[2] < 1 || box.bounds[3] < 1) missing.push(text.slice(0, 60));
  });
  return missing;
}

/** By two validators that nobody here wrote: Google's rules in Adobe's, and the types of schema.org in schema-dts. */
async function validate(graph) {
  const { default: Validator } = await import('@adobe/structured-data-validator');
  const { default: Extractor } = await import('@marbec/web-auto-extractor');
  const extracted = new Extractor({ addLocation: true, embedSource: ['rdfa', 'microdata'] }).parse(`<script type="application/ld+json">${JSON.stringify(graph)}</script>`);
  const issues = await new Validator().validate(extracted);
  assert.deepEqual(issues.filter(({ severity }) => severity === 'ERROR'), []);

  const source = join(installed.project, 'graph.ts');
  writeFileSync(source, `import type { Graph } from '${require.resolve('schema-dts').replace(/\.js$/, '.js')}';\nexport const graph: Graph = ${JSON.stringify(graph)};\n`);
  const tsc = join(root, 'node_modules/.bin/tsc');
  try {
    execFileSync(tsc, ['--noEmit', '--strict', '--skipLibCheck', '--target', 'es2022', '--module', 'nodenext', '--ignoreConfig', source], { encoding: 'utf8' });
  } catch (error) {
    assert.fail(error.stdout);
  }
}

async function shoot(page, name, whole = true) {
  if (!SHOTS) return;
  mkdirSync(SHOTS, { recursive: true });
  // Pictures that wait to be scrolled to would be grey.
  await page.evaluate(() => document.querySelectorAll('img').forEach((image) => (image.loading = 'eager'))).catch(() => undefined);
  await new Promise((done) => setTimeout(done, 200));
  await screenshot(page, { path: join(SHOTS, `${name}.png`), ...(!whole && { fullPage: false }) });
}
