// Browser tests: ENGINE=chromium|firefox|webkit npx web-test-runner [files]. `npm test` runs all three.
// Files named *.chromium.test.ts need the DevTools protocol (forced colours, print, …) and run in Chromium only.
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import puppeteer from 'puppeteer-core';
import { chromiumFlags, locateChromium, locateFirefox, locateWebkit, place } from './scripts/browsers.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const elements = process.env.ELEMENTS?.split(',').filter(Boolean) ?? null; // the suites run over these only
const rootDir = fileURLToPath(new URL('.', import.meta.url));
Object.assign(process.env, place); // the browsers inherit it

/** @param {import('./scripts/browsers.mjs').Browser} browser */
function need(browser) {
  if (!browser.path) throw new Error(`${engine}: ${browser.reason}; "node scripts/browsers.mjs" may get it`);
  return browser.path;
}

/** One DevTools session a page: what it emulates lasts as long as the session, so one detach undoes all. */
const sessions = new WeakMap();

const launchers = {
  chromium: async () => chromeLauncher({
    puppeteer,
    launchOptions: { executablePath: need(await locateChromium()), args: chromiumFlags },
    async createPage({ browser }) {
      // a window for each page: of two tabs in one window only the front one gets frames and focus
      const page = await (await browser.createBrowserContext()).newPage();
      await page.emulateFocusedPage(true);
      const goto = page.goto.bind(page);
      // the runner hands a page on from file to file, by way of about:blank: nothing emulated may go with it
      page.goto = async (url, options) => {
        if (url === 'about:blank') {
          await sessions.get(page)?.detach();
          sessions.delete(page);
          await page.emulateMediaFeatures();
          await page.emulateMediaType();
        }
        return goto(url, options);
      };
      return page;
    },
  }),
  firefox: async () => chromeLauncher({
    puppeteer,
    launchOptions: {
      browser: 'firefox', executablePath: need(await locateFirefox()), headless: true,
      extraPrefsFirefox: { 'intl.accept_languages': 'en-US', 'intl.locale.requested': 'en-US' },
    },
  }),
  webkit: async () => {
    const { webdriverLauncher } = await import('@web/test-runner-webdriver'); // slow to load, so only here
    const found = await locateWebkit();
    const port = await freePort();
    const command = [need(found), `--port=${port}`];
    if (found.xvfb) command.unshift('xvfb-run', '-a', '-s', '-screen 0 1280x1024x24');
    // a process group of its own, so that the browser and the display end with the driver
    const driver = spawn(command[0], command.slice(1), { stdio: 'ignore', detached: true });
    process.on('exit', () => {
      try {
        process.kill(-driver.pid);
      } catch { /* ended already */ }
    });
    await answering(`http://127.0.0.1:${port}/status`);
    return webdriverLauncher({
      hostname: '127.0.0.1', port, path: '/', logLevel: 'error',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: found.binary, args: ['--automation'] },
      },
    });
  },
};

const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

async function answering(url) {
  for (let i = 0; i < 100; i++) {
    if (await fetch(url).then(() => true, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no answer from ${url}`);
}

/** `emulate()` of test/support/browser.ts. The runner's own emulateMedia drops forced-colors and prefers-contrast. */
const cdpMedia = () => ({
  name: 'cdp-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp-media') return undefined;
    if (engine !== 'chromium') throw new Error('media can be emulated in Chromium only: name the file *.chromium.test.ts');
    const page = session.browser.getPage(session.id);
    if (!sessions.has(page)) sessions.set(page, await page.createCDPSession());
    const { type = '', features = {} } = payload ?? {};
    await sessions.get(page).send('Emulation.setEmulatedMedia', {
      media: type,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    return true;
  },
});

/** `openDocument()` of test/support/browser.ts: keeps pages that a test wrote, serves them as they are. */
function freshDocuments() {
  const documents = new Map();
  return {
    plugin: {
      name: 'fresh-document',
      executeCommand({ command, payload }) {
        if (command !== 'fresh-document') return undefined;
        const path = `/__fresh__/${documents.size}.html`;
        documents.set(path, payload);
        return path;
      },
    },
    // a middleware, not a plugin's serve(): the server would write a script of its own into the page, against its CSP
    async middleware(context, next) {
      const found = documents.get(context.path);
      if (!found) return next();
      context.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...found.headers });
      context.body = found.html;
      return undefined;
    },
  };
}

/** Writes { passed, failed, skipped } to the file named by TEST_COUNTS, for scripts/test.mjs to add up. */
function countsReporter() {
  return {
    onTestRunFinished({ sessions: all }) {
      if (!process.env.TEST_COUNTS) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of all) {
        const tests = flatten(session.testResults);
        for (const test of tests) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        // a file that did not load, or whose hook threw, has failed though none of its tests did
        if (!session.passed && !tests.some((test) => !test.skipped && !test.passed)) counts.failed++;
      }
      writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    },
  };
}

const flatten = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(flatten)] : []);

for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(1)); // so that 'exit' is heard

if (!Object.hasOwn(launchers, engine)) throw new Error(`ENGINE is ${engine}; it can be ${Object.keys(launchers).join(', ')}`);
const fresh = freshDocuments();

export default {
  rootDir,
  files: [
    'test/{elements,core,table,comments,suites}/**/*.test.ts',
    ...(engine === 'chromium' ? [] : ['!test/**/*.chromium.test.ts']),
  ],
  nodeResolve: { exportConditions: ['browser', 'development'] },
  browsers: [await launchers[engine]()],
  // in Firefox a tab in the background gets no frames; WebKit would run files side by side in frames of one window
  concurrency: engine !== 'chromium' ? 1 : elements ? 4 : 2, // the few files of one element mostly wait; all files at once would starve each other
  testFramework: { config: { timeout: 10_000 } },
  plugins: [
    // it says how class fields are compiled; esbuild does not look for it by itself
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${rootDir}tsconfig.json` }),
    a11ySnapshotPlugin(),
    cdpMedia(),
    fresh.plugin,
  ],
  middleware: [fresh.middleware],
  testRunnerHtml: (framework) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tests</title>
<script>globalThis.__test__ = ${JSON.stringify({ engine, elements })}</script></head>
<body><script type="module" src="${framework}"></script></body></html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: false }), countsReporter()],
  coverageConfig: { include: ['src/**/*.ts'], reportDir: 'coverage' }, // --coverage, Chromium only
};
