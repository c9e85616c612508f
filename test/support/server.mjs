/**
 * A small HTTP server for whole-page tests: folders, pages that a test wrote, bundles of TypeScript sources,
 * headers and delays by path. On 127.0.0.1, any free port; nothing is cached.
 */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const TYPES = /** @type {Record<string, string>} */ ({
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8', '.json': 'application/json', '.map': 'application/json', '.svg': 'image/svg+xml',
  '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp', '.avif': 'image/avif', '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8', '.csv': 'text/csv; charset=utf-8', '.xml': 'application/xml', '.vtt': 'text/vtt',
});

/**
 * @typedef {object} Answer one path's answer, kept in memory
 * @property {string | Buffer} body
 * @property {string} [type] content type; HTML when left out
 * @property {number} [status]
 * @property {Record<string, string>} [headers]
 *
 * @typedef {object} ServerOptions
 * @property {Record<string, string>} [mounts] path prefix → folder, `{ '/': root }`; the longest prefix that fits is asked first
 * @property {Record<string, string | Answer>} [pages] path → HTML
 * @property {Record<string, string>} [bundles] path → source file, bundled by esbuild at the first request: whole pages without a build
 * @property {Record<string, Record<string, string>>} [headers] path → response headers; `'*'` for every path
 * @property {Record<string, number | Promise<unknown>>} [delays] path → milliseconds, or a promise to wait for
 *
 * @typedef {object} Server
 * @property {string} url without a slash at the end
 * @property {number} port
 * @property {string[]} requests paths asked for so far, with their query
 * @property {(path: string, html: string | Buffer, options?: Omit<Answer, 'body'>) => string} page adds or replaces one, returns its URL
 * @property {(prefix: string, folder: string) => void} mount
 * @property {(path: string, delay: number | Promise<unknown>) => void} delay
 * @property {(path: string, headers: Record<string, string>) => void} headers
 * @property {() => Promise<void>} close
 */

/**
 * Any path is also there as /late/<milliseconds>/<path>. What a late module imports by a relative path is late as well.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function serve(options = {}) {
  const mounts = new Map(Object.entries(options.mounts ?? {}));
  const pages = new Map(Object.entries(options.pages ?? {}));
  const bundles = new Map(Object.entries(options.bundles ?? {}));
  const headers = new Map(Object.entries(options.headers ?? {}));
  const delays = new Map(Object.entries(options.delays ?? {}));
  /** @type {Map<string, Promise<string>>} */
  const built = new Map();
  /** @type {string[]} */
  const requests = [];

  /** @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response */
  async function answer(request, response) {
    requests.push(request.url ?? '');
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const late = /^\/late\/(\d+)(\/.*)$/.exec(asked);
    const path = late ? late[2] : asked;
    if (late) await sleep(Number(late[1]));
    const delay = delays.get(path);
    await (typeof delay === 'number' ? sleep(delay) : delay);

    const extra = { 'cache-control': 'no-store', ...headers.get('*'), ...headers.get(path) };
    /** @param {number} status @param {string} type @param {Record<string, string>} [more] */
    const head = (status, type, more) => response.writeHead(status, { 'content-type': type, ...extra, ...more });

    const page = pages.get(path);
    if (page !== undefined) {
      const { body, status = 200, type = TYPES['.html'], headers: own } = typeof page === 'string' ? { body: page } : /** @type {Answer} */ (page);
      head(status, type, own);
      return response.end(body);
    }
    const source = bundles.get(path);
    if (source !== undefined) {
      if (!built.has(path)) built.set(path, bundle(source));
      const code = await built.get(path);
      head(200, TYPES['.js']);
      return response.end(code);
    }
    const file = [...mounts]
      .filter(([prefix]) => path.startsWith(prefix.endsWith('/') ? prefix : `${prefix}/`))
      .sort(([a], [b]) => b.length - a.length)
      .map(([prefix, folder]) => inside(folder, path.slice(prefix.length)))
      .find((name) => name !== undefined);
    if (file) {
      head(200, TYPES[extname(file)] ?? 'application/octet-stream');
      return createReadStream(file).pipe(response);
    }
    // browsers ask for the icon by themselves; a 404 would be a console error of ours
    head(path === '/favicon.ico' ? 204 : 404, TYPES['.txt']);
    return response.end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      response.writeHead(500, { 'content-type': TYPES['.txt'] }).end(String(error.stack ?? error));
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const url = `http://127.0.0.1:${port}`;

  return {
    url,
    port,
    requests,
    page(path, body, more = {}) {
      pages.set(path, { body, ...more });
      return url + path;
    },
    mount: (prefix, folder) => void mounts.set(prefix, folder),
    delay: (path, delay) => void delays.set(path, delay),
    headers: (path, more) => void headers.set(path, more),
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/**
 * TypeScript sources as one module for the browser, in the package's own dialect (tsconfig.json).
 * @param {string} source path from the repository
 */
export async function bundle(source) {
  const { outputFiles } = await build({
    entryPoints: [resolve(root, source)], absWorkingDir: root, tsconfig: join(root, 'tsconfig.json'),
    bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'silent', sourcemap: 'inline',
  });
  return outputFiles[0].text;
}

const sleep = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {string} folder @param {string} path @returns {string | undefined} a file in the folder and nowhere else */
function inside(folder, path) {
  const base = resolve(folder);
  let name = resolve(base, `./${path}`);
  if (name !== base && !name.startsWith(base + sep)) return undefined;
  if (statSync(name, { throwIfNoEntry: false })?.isDirectory()) name = join(name, 'index.html');
  return statSync(name, { throwIfNoEntry: false })?.isFile() ? name : undefined;
}
