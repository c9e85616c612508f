/** What both servers need: programs in groups of their own that end with this process, however it ends, and free ports. */
import { execFile, spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const run = promisify(execFile);
export const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

/** Why the servers cannot be had here: no fault, but said. */
export class CannotHave extends Error {}

/** The server that starts, or, where this machine cannot have it, why. @template T @param {Promise<T>} starting @returns {Promise<T | string>} */
export const orWhy = (starting) => starting.catch((error) => {
  if (error instanceof CannotHave) return error.message;
  throw error;
});

/** @param {string} name @returns {string | undefined} */
export const onPath = (name) => [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'].map((folder) => join(folder, name)).find((path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
});

/** @returns {Promise<number>} */
export const freePort = () => new Promise((done, failed) => {
  const server = createServer().on('error', failed).listen(0, '127.0.0.1', () => {
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    server.close(() => done(port));
  });
});

/* The shell is the head of the group. It ends the group when its input ends, and that ends with us: also when we are killed. */
const KEEPER = `"$@" & server=$!
cat > /dev/null
trap '' TERM
kill -s TERM -- -$$
(sleep 5; kill -s KILL -- -$$) &
wait $server
kill -s KILL -- -$$`;

/**
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string> }} [options]
 * @returns {{ stop: () => Promise<void>, kill: () => Promise<void>, log: () => string }} `kill`: at once, as a machine that fails
 */
export function start(command, { cwd, env } = {}) {
  const child = spawn('sh', ['-c', KEEPER, 'sh', ...command], { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (log = (log + text).slice(-20_000)));
  child.stdin.on('error', () => undefined); // it has ended before us
  const ended = new Promise((done) => child.on('error', done).on('exit', done));
  return {
    log: () => log,
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGKILL');
      } catch { /* ended already */ }
      await ended;
    },
  };
}

/** @param {() => Promise<boolean>} check @param {string} what @param {{ log: () => string }} server @param {number} [seconds] */
export async function until(check, what, server, seconds = 30) {
  for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
    if (await check().catch(() => false)) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${what} is not there after ${seconds} s\n${server.log()}`);
}

/** Debian's packages, as root. @param {string[]} packages @param {string} what @param {() => unknown} there whether they are there */
export async function aptInstall(packages, what, there) {
  if (there()) return;
  if (!onPath('apt-get')) throw new CannotHave(`no ${what}, and no apt-get to install it with`);
  if (process.getuid?.() !== 0) throw new CannotHave(`no ${what}: run "apt-get install --no-install-recommends ${packages.join(' ')}" as root`);
  const apt = (/** @type {string[]} */ ...args) => run('apt-get', ['-q', ...args], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 120_000, maxBuffer: 1e8 });
  const install = () => apt('-o', 'DPkg::Lock::Timeout=60', 'install', '-y', '--no-install-recommends', ...packages);
  for (let turn = 1; !there(); turn++) {
    try {
      await install().catch(() => apt('update').then(install));
      break;
    } catch (error) {
      // the other server's test may be at it
      if (turn > 10 || !/lock/i.test(String(/** @type {{ stderr?: string }} */ (error).stderr))) throw new CannotHave(`apt-get did not install ${what}: ${firstLine(error)}`);
      await new Promise((done) => setTimeout(done, 3000));
    }
  }
  if (!there()) throw new CannotHave(`no ${what}, though apt-get has installed ${packages.join(' ')}`);
}

/**
 * A folder of a server's own, and what is to be ended with it, the last first.
 *
 * @param {string} name what the folder's name begins with
 */
export function scratch(name) {
  const folder = mkdtempSync(join(tmpdir(), name));
  /** @type {(() => unknown)[]} */
  const ends = [() => rmSync(folder, { recursive: true, force: true })];
  return {
    folder, ends,
    async stop() {
      for (const end of ends.splice(0).reverse()) await end();
    },
  };
}

/** @param {unknown} error */
export const firstLine = (error) => String(/** @type {{ stderr?: string }} */ (error).stderr || error).trim().split('\n').slice(0, 2).join(' ');
