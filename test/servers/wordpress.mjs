/**
 * A real WordPress on loopback: Debian's package, extracted and not installed, on PHP's own server and a MariaDB of its own.
 * Fresh at each start, with the settings of a new site. `node test/servers/wordpress.mjs` starts one and says where.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startDatabase } from './database.mjs';
import { aptInstall, cache, CannotHave, firstLine, freePort, onPath, run, scratch, start, until } from './processes.mjs';

const own = (/** @type {string} */ name) => fileURLToPath(new URL(`wordpress/${name}`, import.meta.url));
const TREE = join(cache, 'wordpress/root');
const PACKAGES = ['wordpress', 'php-getid3', 'libjs-underscore', 'wordpress-theme-twentytwentyone', 'wordpress-theme-twentytwentythree'];

/** The tree of WordPress. What needs no root: the packages are only downloaded and extracted. */
async function getTree() {
  if (existsSync(join(TREE, 'usr/share/wordpress/wp-settings.php'))) return;
  if (!onPath('apt-get') || !onPath('dpkg-deb')) throw new CannotHave('no apt-get to download WordPress with');
  mkdirSync(join(cache, 'wordpress'), { recursive: true });
  const folder = mkdtempSync(join(cache, 'wordpress/get-'));
  try {
    const download = () => run('apt-get', ['-q', 'download', ...PACKAGES], { cwd: folder, timeout: 100_000, maxBuffer: 1e8 });
    await download().catch(() => run('apt-get', ['-q', 'update'], { timeout: 60_000, maxBuffer: 1e8 }).then(download)).catch((error) => {
      throw new CannotHave(`WordPress could not be downloaded: ${firstLine(error)}`);
    });
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.deb'))) await run('dpkg-deb', ['-x', join(folder, file), join(folder, 'root')]);
    rmSync(TREE, { recursive: true, force: true });
    renameSync(join(folder, 'root'), TREE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @typedef {object} Switches all off: a new site, but for the flood check, so that tests need not wait
 * @property {boolean} [anonymous] REST takes comments of strangers (the filter `rest_allow_anonymous_comments`)
 * @property {boolean} [barred] REST is closed to strangers, as by a plugin
 * @property {boolean} [flood] one comment in 15 s
 * @property {'slow' | 'hang' | 'slow-after' | 'fatal'} [fault] 1 to 3.5 s, or 22 s, between the look for doubles and the insert, or after it, an error after it; also by the header X-Test-Fault
 *
 * @typedef {object} WordPress
 * @property {string} url
 * @property {import('./database.mjs').Database} database
 * @property {Record<'closed' | 'old' | 'draft' | 'secret', number>} posts the password of `secret` is pw
 * @property {(more?: Record<string, string>) => Promise<number>} post a new post, open to comments; columns of wp_posts
 * @property {(switches: Switches) => void} switches
 * @property {(name: string, value: string) => Promise<void>} option
 * @property {(on: boolean) => void} maintenance
 * @property {(sql: string) => Promise<string>} sql
 * @property {(path: string, init?: RequestInit) => Promise<Response>} asAdmin
 * @property {() => string} cookie the administrator's, once something was done as one
 * @property {string} root the folder that is served: what is put there has an address
 * @property {(post: number, user: 'stranger' | 'administrator', texts: string[]) => Promise<{ stored: number, errors: Record<string, number> }>} write many comments, by REST, in one process of PHP
 * @property {() => Promise<void>} stop
 *
 * @returns {Promise<WordPress>}
 * @throws CannotHave
 */
export async function startWordPress() {
  const php = () => onPath('php');
  await aptInstall(['php-cli', 'php-mysql', 'php-mbstring', 'php-xml'], 'PHP', php);
  const modules = (await run(/** @type {string} */ (php()), ['-m'])).stdout;
  if (!modules.includes('mysqli')) await aptInstall(['php-mysql'], 'mysqli for PHP', () => false);
  await getTree();

  const { folder, ends, stop } = scratch('comments-wp-');
  try {
    const database = await startDatabase();
    ends.push(database.stop);
    await run('cp', ['-a', join(TREE, '.'), join(folder, 'root')]);
    const root = join(folder, 'root/usr/share/wordpress');
    const plugins = join(root, 'wp-content/mu-plugins');
    mkdirSync(plugins, { recursive: true });
    rmSync(join(root, 'wp-config.php'), { force: true });
    copyFileSync(own('wp-config.php'), join(root, 'wp-config.php'));
    copyFileSync(own('switches.php'), join(plugins, 'switches.php'));
    const switches = (/** @type {Switches} */ on) => writeFileSync(join(folder, 'switches.json'), JSON.stringify(on));
    switches({});

    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const env = { TEST_SOCKET: database.socket, TEST_HOME: url, TEST_SWITCHES: join(folder, 'switches.json'), PHP_CLI_SERVER_WORKERS: '6' };
    const sql = (/** @type {string} */ statement) => database.sql(statement, 'wordpress');
    await database.sql('create database wordpress character set utf8mb4');
    const installed = await run('php', [own('install.php'), root], { env: { ...process.env, ...env }, timeout: 60_000 });
    const posts = JSON.parse(installed.stdout.slice(installed.stdout.lastIndexOf('{')));
    const server = start(['php', '-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', root, own('router.php')], { cwd: root, env });
    ends.push(server.stop);
    await until(async () => (await fetch(`${url}/wp-json/wp/v2/posts`)).ok, 'WordPress', server);

    /** @type {string | undefined} */
    let cookie;
    const signIn = async () => {
      const answer = await fetch(`${url}/wp-login.php`, {
        method: 'POST', redirect: 'manual', headers: { cookie: 'wordpress_test_cookie=WP%20Cookie%20check' },
        body: new URLSearchParams({ log: 'admin', pwd: 'admin', testcookie: '1' }),
      });
      return answer.headers.getSetCookie().map((each) => each.split(';')[0]).join('; ');
    };
    return {
      url, root, database, posts, switches, sql, stop,
      async post(more = {}) {
        const columns = { post_author: '1', post_date: '2026-01-01', post_date_gmt: '2026-01-01', post_content: '', post_title: 'T', post_excerpt: '', post_status: 'publish', comment_status: 'open', to_ping: '', pinged: '', post_modified: '2026-01-01', post_modified_gmt: '2026-01-01', post_content_filtered: '', ...more };
        const values = Object.values(columns).map((value) => `'${value.replace(/[\\']/g, '\\$&')}'`);
        const id = Number(await sql(`insert into wp_posts (${Object.keys(columns)}) values (${values}); select last_insert_id()`));
        await sql(`update wp_posts set post_name = 'thread-${id}' where ID = ${id}`);
        return id;
      },
      option: async (name, value) => void await sql(`replace into wp_options (option_name, option_value) values ('${name}', '${value}')`),
      maintenance: (on) => (on ? writeFileSync(join(root, '.maintenance'), '<?php $upgrading = time();') : rmSync(join(root, '.maintenance'), { force: true })),
      async write(post, user, texts) {
        const running = run('php', ['-d', 'memory_limit=1G', own('comments.php'), root, String(post), user === 'stranger' ? '0' : '1'], { env: { ...process.env, ...env }, timeout: 200_000, maxBuffer: 1e8 });
        running.child.stdin?.end(JSON.stringify(texts));
        const { stdout } = await running;
        const { unfiltered, ...written } = JSON.parse(stdout.slice(stdout.lastIndexOf('{"stored"')));
        if (unfiltered === (user === 'stranger')) throw new Error(`a ${user} may${unfiltered ? '' : ' not'} write unfiltered HTML`);
        return written;
      },
      cookie: () => cookie ?? '',
      async asAdmin(path, init = {}) {
        cookie ??= await signIn();
        return fetch(url + path, { ...init, headers: { cookie, ...init.headers } });
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url, switches, stop } = await startWordPress();
  if (process.argv.includes('--anonymous')) switches({ anonymous: true });
  console.log(`${url}, admin with the password admin; REST ${process.argv.includes('--anonymous') ? 'takes comments of strangers' : 'as on a new site (--anonymous: it takes comments of strangers)'}; Ctrl+C ends it`);
  process.once('SIGINT', () => void stop().then(() => process.exit()));
}
