/**
 * detect() calls nobody a reader with a blocker who may be none: offline, slow, hidden, a robot, a server that fails, a policy.
 * The blocker is simulated here; `npm run blockers` has a real one.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { withPage } from '../support/pages.mjs';
import { serve } from '../support/server.mjs';
import { baits } from './baits.mjs';
import { asReader, blockedBy } from './blocker.mjs';

const server = await serve({ bundles: { '/detect.js': 'src/blocker-detection/index.ts' }, pages: { '/robots.txt': { body: 'User-agent: *\n', type: 'text/plain' } } });
after(() => server.close());

const html = `<!doctype html><html lang="en"><title>Page</title><body><p>Text.</p><script type="module">
import { detect } from '/detect.js';
globalThis.detect = detect;
globalThis.asked = performance.now();
const before = document.querySelectorAll('*').length;
globalThis.answer = detect().then((answer) => ({ ...answer, time: performance.now() - globalThis.asked, more: document.querySelectorAll('*').length - before }));
</script></body></html>`;
server.page('/', html);

/** Opens the page, and gives back what detect() has found there. */
async function found(/** @type {(page: import('puppeteer-core').Page) => unknown} */ set = () => undefined, { path = '/', reader = {} } = {}) {
  return withPage({}, async ({ page }) => {
    await asReader(page, reader);
    await set(page);
    await page.goto(server.url + path);
    await page.waitForFunction('globalThis.answer');
    return page.evaluate('globalThis.answer');
  });
}

describe('detect()', { concurrency: 2 }, () => {
  it('without a blocker: clear, and nothing is left in the page', async () => {
    const { result, signals, more } = await found();
    assert.equal(result, 'clear');
    assert.deepEqual(signals, { request: 'clear', style: 'clear' });
    assert.equal(more, 0);
  });

  it('with one: blocked, and nothing is left in the page', async () => {
    const { result, signals, more } = await found((page) => blockedBy(page));
    assert.deepEqual({ result, signals, more }, { result: 'blocked', signals: { request: 'blocked', style: 'blocked' }, more: 0 });
  });

  it('one signal alone: unknown', async () => {
    assert.deepEqual(await found((page) => blockedBy(page, { styles: false })).then(({ result, signals }) => [result, signals]), ['unknown', { request: 'blocked', style: 'clear' }]);
    assert.deepEqual(await found((page) => blockedBy(page, { requests: false })).then(({ result, signals }) => [result, signals]), ['unknown', { request: 'clear', style: 'blocked' }]);
  });

  const all = (/** @type {(request: import('puppeteer-core').HTTPRequest, kind: string) => unknown} */ answer) => (/** @type {import('puppeteer-core').Page} */ page) => blockedBy(page, { answer });
  const failures = {
    'no connection for either': all((request) => request.abort('failed')),
    'no such host': all((request) => request.abort('namenotresolved')),
    'the control fails alone': all((request, kind) => (kind === 'control' ? request.abort('failed') : request.continue())),
    'a server that fails: 503 for both': all((request) => request.respond({ status: 503 })),
    'the bait blocked, the control 500': all((request, kind) => (kind === 'bait' ? request.abort('blockedbyclient') : request.respond({ status: 500 }))),
    'a captive portal that sends both elsewhere': all((request) => request.respond({ status: 302, headers: { location: 'http://localhost:9/login' } })),
    'a captive portal that says so: 511': all((request) => request.respond({ status: 511 })),
    'a captive portal that sends the control elsewhere, the bait blocked': all((request, kind) => (kind === 'bait' ? request.abort('blockedbyclient') : request.respond({ status: 302, headers: { location: 'http://localhost:9/login' } }))),
  };
  for (const [name, set] of Object.entries(failures)) {
    it(`${name}: unknown`, async () => assert.equal((await found(set)).result, 'unknown'));
  }

  it('no answer within 3 seconds: unknown, also when the bait is blocked at once', async () => {
    for (const set of [all(() => undefined), all((request, kind) => kind === 'bait' && request.abort('blockedbyclient'))]) {
      const { result, time } = await found(set);
      assert.equal(result, 'unknown');
      assert.ok(time > 2900, `${time} ms`);
    }
  });

  it('a server that takes its time, but not too long: blocked', async () => {
    const { result } = await found(all((request, kind) => (kind === 'bait' ? request.abort('blockedbyclient') : setTimeout(() => request.continue(), 2000))));
    assert.equal(result, 'blocked');
  });

  it('404 is an answer: clear', async () => assert.equal((await found((page) => blockedBy(page, { styles: false, answer: (request) => request.respond({ status: 404 }) }))).result, 'clear'));

  it('the site hides the control, too: unknown', async () => {
    const hide = (/** @type {import('puppeteer-core').Page} */ page) => page.evaluateOnNewDocument((name) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.${name} { display: none }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, baits.plainName.split(' ')[0]);
    const { result, signals } = await found(async (page) => {
      await blockedBy(page);
      await hide(page);
    });
    assert.deepEqual([result, signals], ['unknown', { request: 'blocked', style: 'unknown' }]);
  });

  const readers = {
    'a robot that says so': { webdriver: true },
    'a robot by its name': { userAgent: 'Mozilla/5.0 (compatible; Examplebot/2.1)' },
    'a reader who is offline': { onLine: false },
    'a reader who saves data': { connection: { saveData: true } },
  };
  for (const [name, reader] of Object.entries(readers)) {
    it(`${name}: unknown, and nothing is requested`, async () => {
      /** @type {string[]} */
      const asked = [];
      const { result, signals } = await found(async (page) => {
        page.on('request', (request) => request.url().includes(baits.path) && asked.push(request.url()));
        await blockedBy(page);
      }, { reader });
      assert.deepEqual({ result, signals, asked }, { result: 'unknown', signals: {}, asked: [] });
    });
  }

  it('a page in the background, prerendered, or without a server: unknown', async () => {
    const say = (/** @type {string} */ name) => (/** @type {import('puppeteer-core').Page} */ page) => page.evaluateOnNewDocument((key) => Object.defineProperty(Document.prototype, key, { get: () => true }), name);
    for (const name of ['hidden', 'prerendering']) assert.deepEqual(await found(async (page) => {
      await blockedBy(page);
      await say(name)(page);
    }).then(({ result, signals }) => [result, signals]), ['unknown', {}], name);
    await withPage({}, async ({ page }) => {
      await asReader(page);
      const code = await (await fetch(`${server.url}/detect.js`)).text();
      await page.goto(`data:text/html,<!doctype html><body>`);
      const result = await page.evaluate(async (text) => (await (await import(`data:text/javascript,${encodeURIComponent(text)}`)).detect()).result, code);
      assert.equal(result, 'unknown');
    });
  });

  it('a page that goes to the background meanwhile: unknown', async () => {
    const { result } = await found((page) => blockedBy(page, {
      answer: async (request, kind) => {
        if (kind === 'bait') return request.abort('blockedbyclient');
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        return request.continue();
      },
    }));
    assert.equal(result, 'unknown');
  });

  it('a policy that forbids the requests: unknown', async () => {
    server.page('/policy', html, { headers: { 'content-security-policy': "default-src 'self' 'unsafe-inline'; connect-src 'none'" } });
    assert.deepEqual(await found((page) => blockedBy(page, { requests: false }), { path: '/policy' }).then(({ result, signals }) => [result, signals]), ['unknown', { request: 'unknown', style: 'blocked' }]);
  });

  it('asks once a page, and anew when it is told to', () => withPage({}, async ({ page }) => {
    await asReader(page);
    /** @type {string[]} */
    const asked = [];
    page.on('request', (request) => request.url().includes(baits.path) && asked.push(`${request.method()} ${request.url().replace(server.url, '')}`));
    await page.goto(server.url);
    const [same, again] = await page.evaluate(async () => {
      const { detect } = /** @type {any} */ (globalThis);
      const [a, b] = await Promise.all([detect(), detect({ signals: { own: () => 'blocked' } })]);
      return [a === b && a === await detect(), (await detect({ again: true })) !== a];
    });
    assert.deepEqual([same, again], [true, true]);
    assert.deepEqual(asked.sort(), [baits.plainQuery, baits.plainQuery, baits.query, baits.query].map((query) => `HEAD ${baits.path}${query}`).sort());
  }));

  it('a reader who has just allowed the site: clear, though what was hidden stays hidden', () => withPage({}, async ({ page }) => {
    await asReader(page);
    let blocked = true;
    await blockedBy(page, { answer: (request, kind) => (kind === 'bait' && blocked ? request.abort('blockedbyclient') : request.continue()) });
    await page.goto(server.url);
    const again = () => page.evaluate(() => /** @type {any} */ (globalThis).detect({ again: true }));
    assert.equal((await page.evaluate('globalThis.answer')).result, 'blocked');
    assert.equal((await again()).result, 'blocked');
    blocked = false;
    assert.deepEqual(await again(), { result: 'clear', signals: { request: 'clear', style: 'clear' } });
  }));

  it('a signal of the publisher’s own has a vote: all or unknown', () => withPage({}, async ({ page }) => {
    await asReader(page);
    await blockedBy(page);
    await page.goto(server.url);
    const ask = (/** @type {string} */ options) => page.evaluate(`detect({ again: true, ${options} })`);
    assert.deepEqual(await ask("signals: { slot: () => 'blocked' }"), { result: 'blocked', signals: { slot: 'blocked', request: 'blocked', style: 'blocked' } });
    for (const own of ["() => 'clear'", '() => { throw 1 }', 'async () => { throw 1 }', '() => new Promise(() => {})']) assert.equal((await ask(`signals: { slot: ${own} }`)).result, 'unknown', own);
  }));

  it('baits may be replaced', () => withPage({}, async ({ page }) => {
    await asReader(page);
    await page.goto(server.url);
    const asked = page.waitForRequest((request) => request.url().endsWith('/ping?x=1'));
    await page.evaluate(() => void /** @type {any} */ (globalThis).detect({ again: true, baits: { path: '/ping', query: '?x=1' } }));
    await asked;
  }));

  it('the wait can be ended', () => withPage({}, async ({ page }) => {
    await asReader(page);
    await page.goto(server.url);
    const reasons = await page.evaluate(async () => {
      const { detect } = /** @type {any} */ (globalThis);
      const end = new AbortController();
      const waiting = detect({ again: true, signal: end.signal });
      end.abort('enough');
      const said = (/** @type {unknown} */ error) => error;
      return [await waiting.catch(said), await detect({ signal: AbortSignal.abort('before') }).catch(said)];
    });
    assert.deepEqual(reasons, ['enough', 'before']);
  }));

  it('asks another host only when the reader has consented', () => withPage({}, async ({ page }) => {
    await asReader(page);
    /** @type {string[]} */
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().includes('third.test')) return request.continue();
      asked.push(request.url());
      return request.abort('blockedbyclient');
    });
    await page.goto(server.url);
    const ask = (/** @type {string} */ consent) => page.evaluate(`detect({ again: true, probe: { url: 'http://third.test/x', consent: ${consent} } })`);
    for (const consent of ['Promise.resolve(false)', 'Promise.reject(1)', "Promise.resolve('yes')"]) assert.deepEqual(await ask(consent), { result: 'clear', signals: { request: 'clear', style: 'clear' } }, consent);
    assert.deepEqual(asked, []);
    assert.deepEqual(await ask('Promise.resolve(true)'), { result: 'unknown', signals: { request: 'clear', style: 'clear', probe: 'blocked' } });
    assert.equal(asked.length, 1);
  }));

  it('begins after the page has been loaded and painted', () => withPage({}, async ({ page }) => {
    await asReader(page);
    server.page('/late.css', '', { type: 'text/css' });
    server.delay('/late.css', 500);
    server.page('/waits', html.replace('<p>', '<img src="/late.css" alt=""><p>'));
    await page.goto(`${server.url}/waits`, { waitUntil: 'domcontentloaded' });
    await page.evaluate('globalThis.answer');
    const { load, first } = await page.evaluate((path) => ({
      load: /** @type {PerformanceNavigationTiming} */ (performance.getEntriesByType('navigation')[0]).loadEventEnd,
      first: performance.getEntriesByType('resource').find(({ name }) => name.includes(path))?.startTime ?? 0,
    }), baits.path);
    assert.ok(first >= load && load >= 500, `${first} after ${load}`);
  }));
});
