/**
 * Finds the browsers and fonts that the tests need, or gets them. `node scripts/browsers.mjs` does it and tells.
 *
 * Chromium is needed; Firefox and WebKitGTK are used where they can be had; the fonts only matter to the screenshots.
 * Looking (`locate`) changes nothing. `ensure` installs what is missing: one apt-get call as root on Debian or Ubuntu,
 * and for Chromium alone two more ways that need no root.
 */
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * @typedef {{ path?: string, reason?: string }} Browser `path` when it can be used, else the `reason` why not
 * @typedef {Browser & { binary?: string, xvfb?: boolean }} WebKit `path` is the driver, `binary` the browser; `xvfb` when it needs a display made for it
 * @typedef {{ chromium: Browser, firefox: Browser, webkit: WebKit, fonts: { reason?: string } }} Found
 */

const run = promisify(execFile);
const cache = fileURLToPath(new URL('../.cache/browsers', import.meta.url));
const root = process.getuid?.() === 0;
const linux = process.platform === 'linux';

/** Debian's names; one list a thing, so that only what is missing is asked for. */
const PACKAGES = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'], // xvfb-run stops without xauth, which xvfb only recommends
  fonts: ['fonts-noto-core', 'fonts-noto-cjk', 'fonts-dejavu'],
};

/** Root may not use the sandbox; the rest keeps Chromium from calling home. */
export const chromiumFlags = [
  '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--disable-quic',
];

/**
 * Where and when the tests believe to be: a zone with an offset and no summer time, so that a date computed in the
 * wrong zone shows, and English (the browsers read the name of the locale, even of one that is not installed).
 */
export const place = { TZ: 'Asia/Dubai', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en_US' };

/** @param {string} path */
const executable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} name */
const onPath = (name) => (process.env.PATH ?? '').split(delimiter).map((dir) => join(dir, name)).find(executable);

/** Whether it starts at all: Ubuntu's chromium-browser is a script that only asks for a snap. @param {string} path */
const starts = (path) => run(path, ['--version'], { timeout: 20_000 }).then(() => true, () => false);

/**
 * @param {string | undefined} wanted a path given by the user; it must work, nothing else is tried
 * @param {(string | undefined)[]} usual
 * @param {string} variable
 * @returns {Promise<Browser>}
 */
async function firstOf(wanted, usual, variable) {
  if (wanted) return (await starts(wanted)) ? { path: wanted } : { reason: `${variable} is ${wanted}, which does not start` };
  for (const path of usual) if (path && executable(path) && (await starts(path))) return { path };
  return { reason: 'not found' };
}

/** @param {string} dir @param {(path: string) => boolean} test @returns {string | undefined} */
function below(dir, test) {
  if (!existsSync(dir)) return undefined;
  const names = /** @type {string[]} */ (readdirSync(dir, { recursive: true }));
  return names.map((name) => join(dir, name)).find(test);
}

const playwrightChromium = () => below(join(cache, 'playwright'), (p) => /(chrome|Chromium|Google Chrome for Testing|chrome\.exe)$/.test(p) && /chromium-/.test(p) && executable(p));

/** @returns {Promise<Browser>} */
export const locateChromium = () => firstOf(process.env.CHROME_PATH, [
  ...['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'].map(onPath),
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(cache, 'sparticuz/run/chromium.sh'),
  playwrightChromium(),
], 'CHROME_PATH');

/** @returns {Promise<Browser>} */
export const locateFirefox = () => firstOf(process.env.FIREFOX_PATH, [
  ...['firefox-esr', 'firefox'].map(onPath),
  '/Applications/Firefox.app/Contents/MacOS/firefox',
], 'FIREFOX_PATH');

/** @returns {Promise<WebKit>} */
export async function locateWebkit() {
  if (!linux) return { reason: 'WebKitGTK exists on Linux only' };
  const path = process.env.WEBKIT_DRIVER_PATH ?? onPath('WebKitWebDriver');
  if (!path || !executable(path)) return { reason: 'WebKitWebDriver not found' };
  // libraries of several GTK versions may stand side by side; 4.1 is the one that Debian's driver drives
  const binary = process.env.WEBKIT_BROWSER_PATH ?? ['/usr/lib', '/usr/libexec']
    .flatMap((dir) => (existsSync(dir) ? readdirSync(dir).flatMap((name) => [join(dir, name), ...subfolders(join(dir, name))]) : []))
    .filter((dir) => /webkit(2)?gtk-\d/.test(dir))
    .sort((a, b) => Number(b.endsWith('4.1')) - Number(a.endsWith('4.1')))
    .map((dir) => join(dir, 'MiniBrowser'))
    .find(executable);
  if (!binary) return { reason: "WebKitGTK's MiniBrowser not found" };
  const xvfb = !process.env.DISPLAY;
  if (xvfb && !(onPath('xvfb-run') && onPath('xauth'))) return { reason: 'no display, and xvfb-run or xauth not found' };
  return { path, binary, xvfb };
}

/** @param {string} dir */
function subfolders(dir) {
  if (!/-linux-gnu/.test(dir)) return []; // the only folders where Debian keeps them; the others are many
  return readdirSync(dir).map((name) => join(dir, name));
}

/** @param {string[]} names @returns {Promise<string[]>} those of the Debian packages that are not installed */
async function notInstalled(names) {
  const missing = [];
  for (const name of names) {
    const { stdout } = await run('dpkg-query', ['-W', '-f=${Status}', name]).catch(() => ({ stdout: '' }));
    if (!stdout.includes('ok installed')) missing.push(name);
  }
  return missing;
}

/** @returns {Promise<{ reason?: string }>} */
export async function locateFonts() {
  if (!isDebian12()) return { reason: 'not Debian 12' };
  const missing = await notInstalled(PACKAGES.fonts);
  return missing.length ? { reason: `${missing.join(', ')} not installed` } : {};
}

/** Looks and changes nothing. @returns {Promise<Found>} */
export async function locate() {
  const [chromium, firefox, webkit, fonts] = await Promise.all([locateChromium(), locateFirefox(), locateWebkit(), locateFonts()]);
  return { chromium, firefox, webkit, fonts };
}

/**
 * Looks, and gets what is missing. Never throws: what cannot be had comes back with its reason.
 * @param {(line: string) => void} [log]
 * @returns {Promise<Found>}
 */
export async function ensure(log = () => {}) {
  let found = await locate();
  const names = /** @type {(keyof Found)[]} */ (Object.keys(found));
  const missing = names.filter((name) => found[name].reason && (name !== 'fonts' || isDebian12()));
  if (!missing.length) return found;

  /** @type {Record<string, string>} what was tried in vain, by thing */
  const tried = {};
  const apt = await installWithApt(missing.flatMap((name) => PACKAGES[name]), log);
  found = await locate();
  for (const name of missing) tried[name] = apt;
  if (found.chromium.reason && !process.env.CHROME_PATH) {
    for (const get of [installSparticuz, installPlaywright]) {
      tried.chromium += `; ${await get(log)}`;
      found.chromium = await locateChromium();
      if (found.chromium.path) break;
    }
  }
  for (const name of names) if (found[name].reason && tried[name]) found[name].reason += `; ${tried[name]}`;
  return found;
}

/** @param {string[]} packages @param {(line: string) => void} log @returns {Promise<string>} what came of it */
async function installWithApt(packages, log) {
  if (!linux || !onPath('apt-get')) return 'no apt-get here';
  if (!root) return 'not root, so not installed with apt-get';
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    await run('apt-get', ['update', '-qq'], { env, maxBuffer: 1 << 26 });
    // one unknown name would stop the whole call (Ubuntu has no chromium package, only a snap)
    const { stdout } = await run('apt-cache', ['policy', ...packages], { env, maxBuffer: 1 << 26 });
    const offered = packages.filter((name) => new RegExp(`^${name}:(?:\\n .*)*?\\n +Candidate: (?!\\(none\\))`, 'm').test(stdout));
    const unknown = packages.filter((name) => !offered.includes(name));
    const none = unknown.length ? `apt-get has no ${unknown.join(', ')}` : '';
    const wanted = await notInstalled(offered);
    if (!wanted.length) return none || 'its packages are installed already';
    log(`apt-get install ${wanted.join(' ')}`);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted], { env, maxBuffer: 1 << 26 });
    return none || `apt-get installed ${wanted.join(', ')}`;
  } catch (error) {
    return `apt-get failed: ${lastLine(error)}`;
  }
}

/** A Chromium inside an npm package: no root, no other server than the registry's. @param {(line: string) => void} log */
async function installSparticuz(log) {
  if (!linux || process.arch !== 'x64') return '@sparticuz/chromium is for Linux on x64 only';
  const dir = join(cache, 'sparticuz');
  const temporary = join(dir, 'run');
  try {
    log('npm install @sparticuz/chromium');
    mkdirSync(temporary, { recursive: true });
    await run('npm', ['install', '--no-save', '--no-package-lock', '--prefix', dir, '@sparticuz/chromium'], { maxBuffer: 1 << 26 });
    const entry = pathToFileURL(join(dir, 'node_modules/@sparticuz/chromium/build/esm/index.js')).href;
    // it unpacks into the temporary folder, and a few libraries too when it believes to be on Amazon's Linux
    await run(process.execPath, ['--input-type=module', '-e', `import c from ${JSON.stringify(entry)}; await c.executablePath()`], {
      env: { ...process.env, TMPDIR: temporary, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
    });
    const bare = await starts(join(temporary, 'chromium'));
    writeFileSync(join(temporary, 'chromium.sh'), [
      '#!/bin/sh',
      'here=$(dirname "$0")',
      ...(bare ? [] : ['export LD_LIBRARY_PATH="$here/al2023/lib:$LD_LIBRARY_PATH"']), // NSS is not on this machine
      'exec "$here/chromium" "$@"',
      '',
    ].join('\n'), { mode: 0o755 });
    return '@sparticuz/chromium installed';
  } catch (error) {
    return `@sparticuz/chromium failed: ${lastLine(error)}`;
  }
}

/** @param {(line: string) => void} log */
async function installPlaywright(log) {
  try {
    log('npx playwright install --with-deps chromium');
    const env = { ...process.env, PLAYWRIGHT_BROWSERS_PATH: join(cache, 'playwright') };
    await run('npx', ['--yes', 'playwright', 'install', '--with-deps', 'chromium'], { env, maxBuffer: 1 << 26 });
    return 'playwright installed';
  } catch (error) {
    return `playwright failed: ${lastLine(error)}`;
  }
}

/** @param {any} error */
const lastLine = (error) => String(error.stderr || error.message).trim().split('\n').at(-1);

const isDebian12 = () => linux && existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')) && /^VERSION_ID="12"$/m.test(readFileSync('/etc/os-release', 'utf8'));

/**
 * Whether screenshots made here may be compared with the kept ones: Debian 12 on x64, its Chromium, and its Noto and
 * DejaVu fonts as the generic families. Another font or rasteriser changes every glyph a little.
 * @param {Found} found
 * @returns {Promise<{ yes: boolean, reason?: string }>}
 */
export async function baselineMachine(found) {
  const no = (/** @type {string} */ reason) => ({ yes: false, reason });
  if (!isDebian12() || process.arch !== 'x64') return no('the kept screenshots are of Debian 12 on x64');
  if (found.chromium.path !== '/usr/bin/chromium') return no(`the kept screenshots are of Debian's Chromium, this one is ${found.chromium.path ?? 'missing'}`);
  if (found.fonts.reason) return no(found.fonts.reason);
  for (const [generic, family] of [['serif', 'Noto Serif'], ['sans-serif', 'Noto Sans'], ['monospace', 'DejaVu Sans Mono']]) {
    const { stdout } = await run('fc-match', ['-f', '%{family[0]}', generic]).catch(() => ({ stdout: 'unknown' }));
    if (stdout !== family) return no(`the generic font ${generic} is ${stdout}, not ${family}`);
  }
  return { yes: true };
}

/** What a child process needs to know to use these browsers without looking again. @param {Found} found */
export const environment = (found) => ({
  ...place,
  ...(found.chromium.path && { CHROME_PATH: found.chromium.path }),
  ...(found.firefox.path && { FIREFOX_PATH: found.firefox.path }),
  ...(found.webkit.path && { WEBKIT_DRIVER_PATH: found.webkit.path, WEBKIT_BROWSER_PATH: found.webkit.binary }),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await ensure(console.log);
  for (const [name, thing] of Object.entries(found)) {
    console.log(`${name.padEnd(9)} ${thing.reason ? `no: ${thing.reason}` : 'path' in thing ? thing.path : 'installed'}`);
  }
  const baseline = await baselineMachine(found);
  console.log(`${'pictures'.padEnd(9)} ${baseline.yes ? 'can be compared' : `no: ${baseline.reason}`}`);
  process.exitCode = found.chromium.path ? 0 : 1;
}
