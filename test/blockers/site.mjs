/**
 * The site that is asked about blockers: a page with the packed library and two detectors that are in use, in all the ways in which a server can
 * fail. The hosts that the other two ask answer here, too (port 443, with a certificate of our own), so that they are judged by their method, not by
 * this machine's network.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttps } from 'node:https';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';

export const PEERS = ['just-detect-adblock', 'adblock-detect-react'];
/** The hosts that those ask. */
export const THIRD = ['www3.doubleclick.net', 'raw.githubusercontent.com'];
/** Not localhost, which block lists spare. */
export const HOST = 'gazette.test';
/** The same site, under a name that can cease to be known. */
export const PASSING_HOST = 'gone.test';

const bundle = async (/** @type {import('esbuild').BuildOptions} */ options) => /** @type {import('esbuild').OutputFile[]} */ ((await build({ bundle: true, format: 'esm', write: false, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'silent', ...options })).outputFiles)[0].contents;

/** The page waits for start(): what is to be broken can be broken before. */
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Gazette</title><link rel="icon" href="data:,">
<script>
  // What a reader's browser would say, and a driven one does not.
  Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false });
  Object.defineProperty(Navigator.prototype, 'userAgent', { value: navigator.userAgent.replace('Headless', ''), configurable: true });
</script></head><body><p>An article.</p><script type="module">
  import '/library.js';
  import { detect } from '/detect.js';
  import { askJust, askReact } from '/peers.js';
  const wait = (ms) => new Promise((done) => setTimeout(done, ms));
  let notice, from, heard, told;

  const shown = () => {
    const key = notice.shadowRoot.querySelector('[part=dismiss]');
    return { shown: notice.matches(':state(shown)'), visible: Boolean(key?.checkVisibility()) && key.getBoundingClientRect().height > 20 };
  };

  // What the notice tells and shows, and whether its key closes it.
  globalThis.answer = async () => {
    await Promise.race([told, wait(8000)]);
    await wait(700);
    const answer = { result: heard?.result ?? 'none', signals: heard?.signals, time: Math.round((heard?.timeStamp ?? NaN) - from), ...shown() };
    notice.shadowRoot.querySelector('[part=dismiss]')?.click();
    await wait(50);
    return { ...answer, dismissed: !notice.matches(':state(shown)') };
  };

  globalThis.start = async () => {
    localStorage.clear();
    from = performance.now();
    let react = false;
    askReact((found) => (react = found));
    const just = Promise.race([askJust(), wait(5000)]).catch(() => undefined);
    notice = document.createElement('news-support-notice');
    notice.innerHTML = '<p>Please allow it.</p>';
    told = new Promise((done) => notice.addEventListener('news-support-notice-check', (event) => done((heard = event))));
    document.body.append(notice);
    const answer = document.hidden ? await behind() : await globalThis.answer();
    return { ...answer, peers: [await just, react] };
  };

  // Nobody sees the page: detect() says that it does not know, and the notice says nothing at all.
  async function behind() {
    const { result, signals } = await detect();
    const time = Math.round(performance.now() - from);
    await wait(2000);
    from = performance.now();
    return { result: heard ? 'told ' + heard.result : document.hidden ? result : 'seen', signals, time, ...shown() };
  }
</script></body></html>`;

/**
 * @param {string} folder of the unpacked package
 * @param {string} temporary for the certificate
 * @returns {Promise<{ port: number, close: () => void }>}
 */
export async function startSite(folder, temporary) {
  const files = {
    '/library.js': readFileSync(join(folder, 'cdn/newsroom-elements.js')),
    '/detect.js': await bundle({ entryPoints: [join(folder, 'dist/blocker-detection/index.js')] }),
    '/peers.js': await bundle({ stdin: {
      resolveDir: process.cwd(),
      contents: `import just from 'just-detect-adblock'; import { useDetectAdBlock } from 'adblock-detect-react'; import { createElement } from 'react'; import { createRoot } from 'react-dom/client';
        export const askJust = () => just.detectAnyAdblocker();
        export function askReact(tell) { const Probe = () => (tell(useDetectAdBlock()), null); createRoot(document.createElement('div')).render(createElement(Probe)); }`,
    } }),
  };

  const hung = new Set();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', `http://${HOST}`);
    const way = /\/page\/(\w+)\//.exec(pathname.startsWith('/page/') ? pathname : request.headers.referer ?? '')?.[1] ?? 'well';
    // A connection that stays open needs no name.
    const closing = request.headers.host?.startsWith(PASSING_HOST) ? { connection: 'close' } : {};
    const send = (/** @type {string} */ type, /** @type {any} */ body, headers = {}) => response.writeHead(200, { 'content-type': type, ...closing, ...headers }).end(body);
    if (pathname.startsWith('/page/')) return send('text/html', HTML, way === 'csp' ? { 'content-security-policy': "default-src 'self' 'unsafe-inline'; connect-src 'none'" } : {});
    if (pathname in files) return send('text/javascript', files[/** @type {keyof typeof files} */ (pathname)]);
    if (way === 'failing') return response.writeHead(500).end();
    if (way === 'portal') return response.writeHead(302, { location: 'http://portal.test/login' }).end();
    if (way === 'hung') return hung.add(response);
    if (way === 'reset') return request.socket.destroy();
    return send('text/plain', '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));

  const [key, cert] = ['key', 'cert'].map((name) => join(temporary, name));
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=third', '-addext', `subjectAltName=${THIRD.map((name) => `DNS:${name}`).join()}`, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const third = createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/plain' }).end(request.method === 'HEAD' ? undefined : 'thistextshouldbethere');
  });
  await new Promise((done, failed) => third.on('error', (error) => failed(new Error(`port 443 is needed for the hosts that other detectors ask: ${error.message}`))).listen(443, '127.0.0.1', () => done(undefined)));

  return {
    port: /** @type {import('node:net').AddressInfo} */ (server.address()).port,
    close() {
      for (const each of hung) each.destroy();
      for (const each of [server, third]) {
        each.close();
        each.closeAllConnections();
      }
    },
  };
}
