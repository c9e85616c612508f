/**
 * npm run blockers [-- --rounds 5] [--only firefox|chromium|webkit]
 *
 * The packed library in real browsers with real blockers, beside two detectors that are in use: Firefox with uBlock Origin, Chromium with an
 * extension made of EasyList's own rules, WebKitGTK without any. On `gazette.test`, since block lists spare localhost. Prints a table of answers
 * and times; fails where an answer of ours is not the one expected. `npm run build` first.
 *
 * The hosts that the other two ask answer here, too (port 443, with a certificate of our own), so that they are judged by their method, not by
 * this machine's network. A blocker's own failure to start shows as answers that are not expected.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttps } from 'node:https';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, locateChromium, locateFirefox } from '../../scripts/browsers.mjs';
import { installPacked } from '../../scripts/pack.mjs';
import { root, serve } from '../support/server.mjs';
import { extension, listsOf } from '../blocker-detection/lists.mjs';

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } } });
const rounds = Number(options.rounds);
const PEERS = ['just-detect-adblock', 'adblock-detect-react'];
const THIRD = ['www3.doubleclick.net', 'raw.githubusercontent.com'];
const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

const temporary = mkdtempSync(join(tmpdir(), 'news-blockers-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));

const { folder } = installPacked();
const library = readFileSync(join(folder, 'cdn/newsroom-elements.js'));
const peers = (await build({
  stdin: {
    resolveDir: process.cwd(),
    contents: `import just from 'just-detect-adblock'; import { useDetectAdBlock } from 'adblock-detect-react'; import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
      export const askJust = () => just.detectAnyAdblocker();
      export function askReact(tell) { const Probe = () => (tell(useDetectAdBlock()), null); createRoot(document.createElement('div')).render(createElement(Probe)); }`,
  },
  bundle: true, format: 'esm', write: false, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent',
})).outputFiles[0].contents;

/** The page waits for start(): what is to be broken can be broken before. */
const html = (/** @type {string} */ way) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gazette</title><link rel="icon" href="data:,">
<script>
  // What a reader's browser would say, and a driven one does not.
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  Object.defineProperty(Navigator.prototype, 'userAgent', { value: navigator.userAgent.replace('Headless', ''), configurable: true });
  ${way === 'background' ? "Object.defineProperty(Document.prototype, 'hidden', { get: () => true });" : ''}
</script></head><body><p>An article.</p><script type="module">
  import '/library.js';
  import { askJust, askReact } from '/peers.js';
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  globalThis.start = async () => {
    localStorage.clear();
    const from = performance.now();
    let react = false;
    askReact((found) => (react = found));
    const just = Promise.race([askJust(), wait(6000)]).catch(() => undefined);
    const notice = document.createElement('news-support-notice');
    notice.innerHTML = '<p>Please allow it.</p>';
    const told = new Promise((done) => notice.addEventListener('news-support-notice-check', done));
    document.body.append(notice);
    const event = await Promise.race([told, wait(8000)]);
    const time = Math.round(performance.now() - from);
    await wait(700);
    const answer = { result: event?.result ?? 'none', signals: event?.signals, time, shown: notice.matches(':state(shown)'), peers: [await just, react] };
    const part = notice.shadowRoot.querySelector('[part=dismiss]');
    answer.visible = Boolean(part?.checkVisibility()) && part.getBoundingClientRect().height > 20;
    part?.click();
    await wait(50);
    answer.dismissed = !notice.matches(':state(shown)');
    return answer;
  };
</script></body></html>`;

const hung = new Set();
const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', 'http://gazette.test');
  const way = /\/page\/(\w+)\//.exec(url.pathname.startsWith('/page/') ? url.pathname : request.headers.referer ?? '')?.[1] ?? 'well';
  const send = (/** @type {string} */ type, /** @type {any} */ body) => response.writeHead(200, { 'content-type': type, ...(way === 'csp' && type === 'text/html' && { 'content-security-policy': "default-src 'self' 'unsafe-inline'; connect-src 'none'" }) }).end(body);
  if (url.pathname.startsWith('/page/')) return send('text/html', html(way));
  if (url.pathname === '/library.js') return send('text/javascript', library);
  if (url.pathname === '/peers.js') return send('text/javascript', peers);
  if (way === 'failing') return response.writeHead(500).end();
  if (way === 'hung') return hung.add(response);
  if (way === 'reset') return request.socket.destroy();
  return send('text/plain', '');
});
await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());

execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=third', '-addext', `subjectAltName=${THIRD.map((name) => `DNS:${name}`).join()}`, '-keyout', join(temporary, 'key'), '-out', join(temporary, 'cert')], { stdio: 'ignore' });
const third = createHttps({ key: readFileSync(join(temporary, 'key')), cert: readFileSync(join(temporary, 'cert')) }, (request, response) => {
  response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end(request.method === 'HEAD' ? undefined : 'thistextshouldbethere');
});
await new Promise((done, failed) => third.on('error', (error) => failed(new Error(`port 443 is needed for the hosts that other detectors ask: ${error.message}`))).listen(443, '127.0.0.1', () => done(undefined)));

/** @typedef {{ name: string, way?: string, expected: string, blocker: boolean, before?: (page: import('puppeteer-core').Page) => Promise<void>, after?: (page: import('puppeteer-core').Page) => Promise<void> }} Case */

const offline = {
  before: (/** @type {import('puppeteer-core').Page} */ page) => page.setOfflineMode(true),
  after: (/** @type {import('puppeteer-core').Page} */ page) => page.setOfflineMode(false),
};
/** What goes wrong on the way, with a blocker and without. @param {boolean} blocker @returns {Case[]} */
const troubles = (blocker) => [
  { name: 'offline', ...offline },
  { name: 'server: 500', way: 'failing' },
  { name: 'server hangs', way: 'hung' },
  { name: 'connection reset', way: 'reset' },
  { name: 'CSP connect-src none', way: 'csp' },
  { name: 'background (simulated)', way: 'background' },
].map((each) => ({ ...each, expected: 'unknown', blocker }));

/** @type {{ browser: string, name: string, loads: number, expected: string, results: Record<string, number>, wrong: number, times: number[], peers: number[] }[]} */
const rows = [];

/** @param {string} browser @param {string} base @param {import('puppeteer-core').Page} page @param {Case} one */
async function measure(browser, base, page, { name, way = 'well', expected, blocker, before, after }) {
  const row = { browser, name, loads: 0, expected, results: /** @type {Record<string, number>} */ ({}), wrong: 0, times: /** @type {number[]} */ ([]), peers: PEERS.map(() => 0) };
  for (let round = 0; round < rounds; round++) {
    await page.goto(`${base}/page/${way}/${round}`, { waitUntil: 'load' });
    await page.waitForFunction('globalThis.start');
    await before?.(page);
    const answer = /** @type {any} */ (await page.evaluate('start()'));
    await after?.(page);
    take(row, answer, blocker);
  }
  rows.push(row);
  print(row);
}

/** @param {typeof rows[number]} row @param {any} answer @param {boolean} blocker */
function take(row, answer, blocker) {
  row.loads += 1;
  row.results[answer.result] = (row.results[answer.result] ?? 0) + 1;
  row.times.push(answer.time);
  const right = answer.result === row.expected && answer.shown === (row.expected === 'blocked') && (row.expected !== 'blocked' || (answer.visible && answer.dismissed));
  if (!right) {
    row.wrong += 1;
    console.error(`${row.browser}, ${row.name}: ${JSON.stringify(answer)}`);
  }
  answer.peers.forEach((/** @type {boolean | undefined} */ found, /** @type {number} */ i) => (row.peers[i] += Number(Boolean(found) !== blocker)));
}

/** @param {typeof rows[number]} row */
function print({ browser, name, expected, results, wrong, times, peers: others }) {
  const sorted = [...times].sort((a, b) => a - b);
  console.log(`| ${[browser, name, expected, Object.entries(results).map(([key, count]) => `${key} ${count}`).join(', '), wrong, `${sorted[sorted.length >> 1]} / ${sorted.at(-1)}`, ...others].join(' | ')} |`);
}

console.log(`| browser | case | expected | ours, of ${rounds} | wrong | ms: median / most | ${PEERS.map((name) => `wrong: ${name}`).join(' | ')} |\n| --- | --- | --- | --- | ---: | ---: | ---: | ---: |`);

async function firefox() {
  const { path: executablePath, reason: none } = await locateFirefox();
  const { path: ublock, reason } = extension();
  if (!executablePath || !ublock) return void console.log(`skipped: Firefox: ${none ?? reason}`);
  const base = `http://gazette.test:${port}`;
  const managed = join(temporary, '.mozilla/managed-storage');
  mkdirSync(managed, { recursive: true });
  const settings = (/** @type {object} */ toOverwrite) => writeFileSync(join(managed, 'uBlock0@raymondhill.net.json'), JSON.stringify({ name: 'uBlock0@raymondhill.net', description: '-', type: 'storage', data: { toOverwrite } }));

  /** @param {object | undefined} set the blocker's settings; none: no blocker @param {Case[]} cases @param {Record<string, unknown>} [prefs] */
  const run = async (set, cases, prefs = {}) => {
    if (set) settings(set);
    const browser = await puppeteer.launch({
      browser: 'firefox', executablePath, headless: true, enableExtensions: true, acceptInsecureCerts: true, env: { ...process.env, HOME: temporary },
      extraPrefsFirefox: { 'network.dns.localDomains': ['gazette.test', ...THIRD].join(), ...prefs },
    });
    try {
      if (set) {
        await browser.installExtension(ublock);
        await sleep(4000); // it reads its lists; requests before that get through
      }
      const page = await browser.newPage();
      if (set) await page.goto(`${base}/page/well/warm`).then(() => sleep(1500));
      for (const one of cases) await measure('Firefox', base, page, one);
    } finally {
      await browser.close();
    }
  };
  await run(undefined, [{ name: 'no blocker', expected: 'clear', blocker: false }, ...troubles(false)]);
  await run({}, [{ name: 'uBlock Origin', expected: 'blocked', blocker: true }, ...troubles(true).map((each) => ({ ...each, name: `uBlock Origin, ${each.name}` }))]);
  await run({ trustedSiteDirectives: ['gazette.test'] }, [{ name: 'uBlock Origin, site allowed', expected: 'clear', blocker: false }]);
  await run({ filters: ['@@||gazette.test^$generichide'] }, [{ name: 'uBlock Origin, $generichide', expected: 'unknown', blocker: true }]);
  await run({}, [{ name: 'private window, uBlock Origin not let in', expected: 'clear', blocker: false }], { 'browser.privatebrowsing.autostart': true });
}

/** An extension of EasyList's rules, as Manifest V3 has them: those for requests that have no option or only `third-party`, and those of style for any site. */
function ruleExtension(/** @type {string} */ easylist) {
  const lines = easylist.split('\n').filter((line) => line && !/^[![]/.test(line));
  const rules = lines.flatMap((line) => {
    const [, urlFilter, third] = /^(?!@@|\/.*\/$|(?:\|\|)?\*)([\x20-\x7e]+?)(\$third-party)?$/.exec(line) ?? [];
    return urlFilter && !/[$#]/.test(urlFilter) ? [{ urlFilter: urlFilter.toLowerCase(), isUrlFilterCaseSensitive: false, excludedResourceTypes: ['main_frame'], ...(third && { domainType: 'thirdParty' }) }] : [];
  }).map((condition, i) => ({ id: i + 1, action: { type: 'block' }, condition }));
  const selectors = lines.filter((line) => line.startsWith('##') && !/[+^*]js\(|:(-abp|has-text|style|remove|upward|matches|xpath)/.test(line)).map((line) => line.slice(2));
  const folderOf = join(temporary, 'rules');
  mkdirSync(folderOf, { recursive: true });
  const write = (/** @type {string} */ name, /** @type {string} */ text) => writeFileSync(join(folderOf, name), text);
  write('rules.json', JSON.stringify(rules));
  write('hide.css', selectors.map((selector) => `${selector} { display: none !important }`).join('\n'));
  write('manifest.json', JSON.stringify({
    manifest_version: 3, name: 'EasyList', version: '1', permissions: ['declarativeNetRequest'], host_permissions: ['<all_urls>'],
    declarative_net_request: { rule_resources: [{ id: 'rules', enabled: true, path: 'rules.json' }] },
    content_scripts: [{ matches: ['<all_urls>'], css: ['hide.css'], run_at: 'document_start' }],
  }));
  return folderOf;
}

async function chromium() {
  const { path: executablePath, reason: none } = await locateChromium();
  const { path: ublock, reason } = extension();
  if (!executablePath || !ublock) return void console.log(`skipped: Chromium: ${none ?? reason}`);
  const base = `http://gazette.test:${port}`;
  const easylist = [...listsOf(ublock)].find(([name]) => name.endsWith('easylist.txt'))?.[1] ?? '';
  const run = async (/** @type {string | undefined} */ rules, /** @type {Case[]} */ cases) => {
    const browser = await puppeteer.launch({
      executablePath, acceptInsecureCerts: true, pipe: true, ...(rules && { enableExtensions: [rules] }),
      args: [...chromiumFlags, `--host-resolver-rules=MAP *.test 127.0.0.1, ${THIRD.map((name) => `MAP ${name} 127.0.0.1`).join(', ')}`],
    });
    try {
      const page = await browser.newPage();
      for (let i = 0; rules && i < 40; i++) { // until its rules are in force
        await page.goto(`${base}/page/well/warm`);
        if (await page.evaluate(() => fetch('/robots.txt?ab=1&zoneid=1').then(() => false, () => true))) break;
        await sleep(250);
      }
      for (const one of cases) await measure('Chromium', base, page, one);
      if (!rules) await cost(page);
    } finally {
      await browser.close();
    }
  };
  await run(undefined, [{ name: 'no blocker', expected: 'clear', blocker: false }, ...troubles(false)]);
  await run(ruleExtension(easylist), [{ name: 'EasyList as Manifest V3', expected: 'blocked', blocker: true }, ...troubles(true).map((each) => ({ ...each, name: `EasyList as Manifest V3, ${each.name}` }))]);
}

/** What a check takes of the main thread of a processor four times slower, on the article page: scripts, styles, layout; less the same without a check. */
async function cost(/** @type {import('puppeteer-core').Page} */ page) {
  const pages = await serve({ mounts: { '/': join(root, 'test/e2e/pages'), '/newsroom-elements': folder }, pages: { '/robots.txt': '' } });
  const detect = (await build({ entryPoints: [join(folder, 'dist/blocker-detection/index.js')], bundle: true, format: 'iife', globalName: 'blockers', write: false })).outputFiles[0].text;
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
    Object.defineProperty(Navigator.prototype, 'userAgent', { value: navigator.userAgent.replace('Headless', '') });
  });
  await page.goto(`${pages.url}/article.html`, { waitUntil: 'networkidle0' });
  await page.evaluate(detect.replace('var blockers', 'globalThis.blockers'));
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const spent = async (/** @type {string} */ work) => {
    const read = async () => (await cdp.send('Performance.getMetrics')).metrics.filter(({ name }) => /^(Script|RecalcStyle|Layout)Duration$/.test(name)).reduce((sum, { value }) => sum + value * 1000, 0);
    const before = await read();
    const result = await page.evaluate(work);
    if (result !== 'clear') throw new Error(`the check whose cost is measured says ${result}`);
    return (await read()) - before;
  };
  const all = [];
  for (let i = 0; i < 9; i++) all.push((await spent('blockers.detect({ again: true }).then(({ result }) => result)')) - (await spent("new Promise((done) => setTimeout(done, 1500, 'clear'))")));
  all.sort((a, b) => a - b);
  console.log(`\nMain thread at a quarter of the speed, Chromium, the article page, scripts + styles + layout: median ${all[4].toFixed(1)} ms, ${all[0].toFixed(1)} to ${all[8].toFixed(1)} ms\n`);
  await pages.close();
}

async function webkit() {
  const { locateWebkit } = await import('../../scripts/browsers.mjs');
  const found = await locateWebkit();
  if (!found.path) return void console.log(`skipped: WebKit: ${found.reason}`);
  const { spawn } = await import('node:child_process');
  const driverPort = 40_000 + (process.pid % 20_000);
  const command = [found.path, `--port=${driverPort}`];
  if (found.xvfb) command.unshift('xvfb-run', '-a', '-s', '-screen 0 1280x1024x24');
  const driver = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true });
  try {
    for (let i = 0; i < 100 && !(await fetch(`http://127.0.0.1:${driverPort}/status`).then(() => true, () => false)); i++) await sleep(100);
    const send = async (/** @type {string} */ path, /** @type {object} */ body) => {
      const { value } = await (await fetch(`http://127.0.0.1:${driverPort}/session${path}`, { method: 'POST', body: JSON.stringify(body) })).json();
      if (value?.error) throw new Error(`${path}: ${value.message}`);
      return value;
    };
    const { sessionId } = await send('', { capabilities: { alwaysMatch: { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: found.binary, args: ['--automation'] } } } });
    for (const { name, way = 'well', expected } of [{ name: 'no blocker', expected: 'clear' }, ...troubles(false).filter(({ before }) => !before)]) {
      const row = { browser: 'WebKitGTK', name, loads: 0, expected, results: {}, wrong: 0, times: [], peers: [0] };
      for (let round = 0; round < rounds; round++) {
        await send(`/${sessionId}/url`, { url: `http://127.0.0.1:${port}/page/${way}/${round}` });
        const answer = await send(`/${sessionId}/execute/async`, { args: [], script: "const [done] = arguments; const wait = () => ('start' in globalThis ? start().then(done) : setTimeout(wait, 50)); wait();" });
        answer.peers.length = 1; // the host that the other one asks cannot be had here
        take(row, answer, false);
      }
      rows.push(row);
      print(row);
    }
    await fetch(`http://127.0.0.1:${driverPort}/session/${sessionId}`, { method: 'DELETE' });
  } finally {
    process.kill(-Number(driver.pid));
  }
}

try {
  for (const [name, run] of Object.entries({ firefox, chromium, webkit })) if (name.includes(options.only)) await run();
} finally {
  for (const each of hung) /** @type {any} */ (each).destroy();
  server.close();
  server.closeAllConnections();
  third.close();
  third.closeAllConnections();
}
const sum = (/** @type {(row: typeof rows[number]) => number} */ of) => rows.reduce((total, row) => total + of(row), 0);
console.log(`\n${sum(({ loads }) => loads)} loads. Wrong: ours ${sum(({ wrong }) => wrong)}, ${PEERS.map((name, i) => `${name} ${sum(({ peers: others }) => others[i] ?? 0)}`).join(', ')}.`);
process.exit(sum(({ wrong }) => wrong) ? 1 : 0);
