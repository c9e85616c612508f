/** A real Waline on loopback: from npm, into .cache/, on a MariaDB of its own. `node test/servers/waline.mjs` starts one and says where. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.mjs';
import { cache, CannotHave, firstLine, freePort, run, scratch, start, until } from './processes.mjs';

const own = (/** @type {string} */ name) => fileURLToPath(new URL(`waline/${name}`, import.meta.url));
const VERSION = '1.39.3';
const FOLDER = join(cache, 'waline');
const MARK = join(FOLDER, `complete-${VERSION}`); // written last: what was broken off is not used

/** Without its build scripts: they compile SQLite, for which there is no need. */
async function install() {
  if (existsSync(MARK)) return;
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "private": true }\n');
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `@waline/vercel@${VERSION}`], { cwd: FOLDER, timeout: 110_000, maxBuffer: 1e8 }).catch((error) => {
    throw new CannotHave(`npm did not install Waline: ${firstLine(error)}`);
  });
  writeFileSync(MARK, '');
}

/** It asks a service for ways to sign in before each answer, and fails without. @returns {Promise<{ url: string, close: () => void }>} */
const noServices = () => new Promise((done) => {
  const server = createServer((_request, response) => response.setHeader('content-type', 'application/json').end('{"services":[]}'));
  server.listen(0, '127.0.0.1', () => done({ url: `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`, close: () => void server.close().closeAllConnections() }));
});

/**
 * @typedef {object} Waline
 * @property {string} url
 * @property {import('./database.mjs').Database} database
 * @property {(sql: string) => Promise<string>} sql
 * @property {(env: Record<string, string>) => Promise<void>} restart with other settings: COMMENT_AUDIT, IPQPS, FORBIDDEN_WORDS, LOGIN
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<Waline>}
 * @throws CannotHave
 */
export async function startWaline() {
  await install();
  const { folder, ends, stop } = scratch('comments-waline-');
  try {
    const database = await startDatabase();
    ends.push(database.stop);
    await database.sql('create database waline character set utf8mb4');
    await database.sql(readFileSync(own('tables.sql'), 'utf8'), 'waline');
    await database.sql("create user waline@'127.0.0.1' identified via mysql_native_password using password('waline'); grant all on waline.* to waline@'127.0.0.1'");
    const services = await noServices();
    ends.push(services.close);
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    /** @type {ReturnType<typeof start> | undefined} */
    let server;
    ends.push(() => server?.stop());
    const restart = async (/** @type {Record<string, string>} */ env) => {
      await server?.stop();
      server = start([process.execPath, own('entry.cjs')], {
        cwd: folder,
        env: {
          WALINE_FOLDER: FOLDER, WALINE_RUNTIME: folder, WALINE_PORT: String(port), OAUTH_URL: services.url, JWT_TOKEN: 'of tests alone', AKISMET_KEY: 'false', IPQPS: '0', TZ: 'UTC',
          MYSQL_HOST: '127.0.0.1', MYSQL_PORT: String(database.port), MYSQL_DB: 'waline', MYSQL_USER: 'waline', MYSQL_PASSWORD: 'waline', MYSQL_CHARSET: 'utf8mb4', ...env,
        },
      });
      await until(async () => (await fetch(`${url}/api/comment?path=/`)).ok, 'Waline', server);
    };
    await restart({});
    return { url, database, restart, stop, sql: (statement) => database.sql(statement, 'waline') };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, stop } = await startWaline();
  console.log(`${url}; Ctrl+C ends it`);
  process.once('SIGINT', () => void stop().then(() => process.exit()));
}
