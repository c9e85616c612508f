/**
 * The filter lists that real readers have: those inside Debian's package of uBlock Origin, and the extension itself; and those of AdGuard, with what it
 * calls annoyances, from its package in the npm registry. What is not installed is downloaded into .cache/ and unpacked there, which needs no rights.
 * All of them are under the GPL, are used by tests alone, and go into no package of ours.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
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

const ADGUARD = '@adguard/dnr-rulesets@3.3.20260320140136';
/** By AdGuard's own numbers. */
const RULESETS = { 2: 'base, with EasyList', 4: 'social media', 18: 'cookie notices', 19: 'popups', 20: 'app banners', 21: 'other annoyances', 22: 'widgets' };

/** AdGuard's lists, by name. @returns {{ lists: Map<string, string>, reason?: string }} */
export function adguard() {
  const cache = join(root, '.cache/adguard');
  const kept = (/** @type {string} */ number) => join(cache, `${number}.txt`);
  try {
    if (!Object.keys(RULESETS).every((number) => existsSync(kept(number)))) {
      mkdirSync(cache, { recursive: true });
      const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', ADGUARD, '--json'], { cwd: cache, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 }));
      for (const number of Object.keys(RULESETS)) {
        const [{ metadata }] = JSON.parse(execFileSync('tar', ['-xzOf', filename, `package/dist/filters/declarative/ruleset_${number}/ruleset_${number}.json`], { cwd: cache, encoding: 'utf8', maxBuffer: 1 << 28 }));
        writeFileSync(kept(number), metadata.rawFilterList.replaceAll('\r', ''));
      }
      rmSync(join(cache, filename));
    }
    return { lists: new Map(Object.entries(RULESETS).map(([number, name]) => [name, readFileSync(kept(number), 'utf8')])) };
  } catch (error) {
    return { lists: new Map(), reason: `${ADGUARD} cannot be downloaded: ${error instanceof Error ? error.message.split('\n')[0] : error}` };
  }
}
