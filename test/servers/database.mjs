/** A MariaDB of one's own: fresh, on a free port of 127.0.0.1 and a socket, gone at the end. No service of the system is touched. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { aptInstall, freePort, onPath, run, start, until } from './processes.mjs';

/**
 * @typedef {object} Database
 * @property {string} socket
 * @property {number} port
 * @property {(sql: string, database?: string) => Promise<string>} sql rows of tab-separated values, without a head
 * @property {() => Promise<void>} kill as a machine that fails
 * @property {() => Promise<void>} restart
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<Database>}
 */
export async function startDatabase() {
  await aptInstall(['mariadb-server-core', 'mariadb-client-core'], 'MariaDB', () => onPath('mariadbd') && onPath('mariadb-install-db') && onPath('mariadb'));
  const folder = mkdtempSync(join(tmpdir(), 'comments-db-'));
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const { username } = userInfo();
  const port = await freePort();
  await run('mariadb-install-db', ['--no-defaults', `--user=${username}`, `--datadir=${data}`, '--auth-root-authentication-method=normal', '--skip-test-db'], { timeout: 60_000 });

  const command = [/** @type {string} */ (onPath('mariadbd')), '--no-defaults', `--user=${username}`, `--datadir=${data}`, `--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1',
    '--skip-log-bin', '--innodb-flush-log-at-trx-commit=2', '--max-connections=200', '--default-time-zone=+00:00'];
  const sql = async (/** @type {string} */ statement, database = '') => (await run('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-N', '-B', '--default-character-set=utf8mb4', ...(database ? [database] : []), '-e', statement], { maxBuffer: 1e8 })).stdout;
  /** @type {ReturnType<typeof start>} */
  let server;
  const up = async () => {
    server = start(command);
    await until(() => sql('select 1').then(() => true), 'MariaDB', server);
  };
  try {
    await up();
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    socket, port, sql,
    kill: () => server.kill(),
    restart: up,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
