/**
 * The filter lists that real readers have: those inside Debian's package of uBlock Origin, and the extension itself. Where the package is not
 * installed it is downloaded into .cache/ and unpacked there, which needs no rights.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/server.mjs';

const PACKAGE = 'webext-ublock-origin-firefox';
const EXTENSION = 'usr/share/mozilla/extensions/{ec8030f7-c20a-464f-9b0e-13a3a9e97384}/uBlock0@raymondhill.net';
const LISTS = /^(?!badlists).*\.txt$/;

/** @returns {{ path?: string, reason?: string }} the folder of the extension, or why there is none */
export function extension() {
  const cache = join(root, '.cache/ublock');
  const found = ['/', cache].map((base) => join(base, EXTENSION)).find((path) => existsSync(join(path, 'manifest.json')));
  if (found) return { path: found };
  try {
    mkdirSync(cache, { recursive: true });
    execFileSync('apt-get', ['download', PACKAGE], { cwd: cache, stdio: 'ignore', timeout: 60_000 });
    const file = readdirSync(cache).find((name) => name.startsWith(PACKAGE) && name.endsWith('.deb'));
    execFileSync('dpkg-deb', ['-x', join(cache, String(file)), cache], { stdio: 'ignore' });
    return { path: join(cache, EXTENSION) };
  } catch (error) {
    return { reason: `${PACKAGE} is not installed, and cannot be downloaded: ${error instanceof Error ? error.message.split('\n')[0] : error}` };
  }
}

/** Every list that the package brings, by its name. @param {string} path of the extension @returns {Map<string, string>} */
export function listsOf(path) {
  const assets = join(path, 'assets');
  return new Map(/** @type {string[]} */ (readdirSync(assets, { recursive: true })).filter((name) => LISTS.test(name.replace(/^.*\//, ''))).sort().map((name) => [name, readFileSync(join(assets, name), 'utf8')]));
}
