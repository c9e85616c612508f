/**
 * The one test command: npm test [-- --only <part of a step's name>]
 *
 * Gets the browsers, builds, lints, and runs every kind of test; goes on after a failure; says what could not run and
 * why. Files with a failed test are run once more, alone: what passes then is no failure, and is named as unsteady.
 * Its last line is "N passed, N failed": tests of all runners, and each failed step that counts no tests as one.
 *
 * --quick: for while you work. Chromium only, nothing is built, and only the tests of files changed against HEAD.
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { baselineMachine, ensure, environment } from './browsers.mjs';

/**
 * @typedef {{ file: string, name: string, message: string }} Failure
 * @typedef {{ passed: number, failed: number, skipped: number, reason?: string, failures?: Failure[], unsteady?: Failure[] }} Counts
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [command]
 * @property {Record<string, string | undefined>} [env]
 * @property {(log: string) => Counts} [counts] reads them from what the runner wrote; none: a step without tests
 * @property {(files: string[]) => string[]} [again] the command for some files only
 * @property {string} [skip] why it cannot run
 * @property {number} [limit] in milliseconds; LIMIT when left out
 *
 * @typedef {{ name: string, state: 'passed' | 'failed' | 'skipped', seconds: number, counts?: Counts, reason?: string }} Result
 */

const { values: options } = parseArgs({ options: { quick: { type: 'boolean' }, only: { type: 'string' } } });
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const results = 'test-results';
const LIMIT = 10 * 60_000; // for one step: a hang must not eat the time of the others

/** @param {string} folder @param {RegExp} pattern @returns {string[]} */
const files = (folder, pattern) => (existsSync(folder) ? /** @type {string[]} */ (readdirSync(folder, { recursive: true })) : [])
  .map((name) => join(folder, name).replaceAll('\\', '/')).filter((name) => pattern.test(name)).sort();

/** Where a step's counts are. @param {string} name */
const logOf = (name) => join(results, `${name.replace(/\W+/g, '-')}.log`);

/** The process groups that run now, to be ended with this one. @type {Set<number>} */
const running = new Set();
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => {
    for (const group of running) end(group, signal);
    process.exit(1);
  });
}

/** @param {number} group @param {NodeJS.Signals} signal */
function end(group, signal) {
  try {
    process.kill(-group, signal);
  } catch { /* ended already */ }
}

/**
 * @param {Step} step
 * @param {boolean} live write its output as it comes, not at its end
 * @returns {Promise<Result>}
 */
async function run({ name, command, env, counts, skip, limit = LIMIT }, live) {
  if (skip || !command) return { name, state: 'skipped', seconds: 0, reason: skip };
  const from = Date.now();
  const log = logOf(name);
  rmSync(log, { force: true });
  /** @type {string[]} */
  const output = [`\n── ${name}\n`];
  const write = (/** @type {string} */ text) => (live ? process.stdout.write(text) : output.push(text));
  if (live) process.stdout.write(output[0]);

  const child = spawn(command[0], command.slice(1), {
    env: { ...process.env, ...env, TEST_COUNTS: log, FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true, // a group of its own: its browsers end with it
  });
  if (child.pid) running.add(child.pid);
  const escapes = /\x1b\[[0-9;]*[A-Za-z]/g; // the runners draw for a terminal
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => write(text.replace(escapes, '')));
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    if (child.pid) end(child.pid, 'SIGKILL');
  }, limit);
  const code = await new Promise((done) => child.on('error', () => done(-1)).on('close', done));
  clearTimeout(timer);
  if (child.pid) running.delete(child.pid);
  if (!live) process.stdout.write(output.join(''));

  const seconds = (Date.now() - from) / 1000;
  const failed = (/** @type {string} */ reason) => /** @type {Result} */ ({ name, state: 'failed', seconds, reason, counts: { passed: 0, failed: 1, skipped: 0 } });
  if (late) return failed(`not finished after ${limit / 60_000} minutes`);
  if (!counts) return code === 0 ? { name, state: 'passed', seconds } : failed(`exit code ${code}`);
  if (!existsSync(log)) return failed(`exit code ${code}, no test was run`);
  const counted = counts(readFileSync(log, 'utf8'));
  if (code !== 0 && !counted.failed) return { ...failed(`exit code ${code}`), counts: { ...counted, failed: 1 } };
  if (!counted.passed && !counted.failed && counted.reason) return { name, state: 'skipped', seconds, reason: counted.reason };
  return { name, state: counted.failed ? 'failed' : 'passed', seconds, counts: counted };
}

/** @param {string} log written by web-test-runner.config.js and test/visual @returns {Counts} */
const fromJson = (log) => JSON.parse(log);

/** @param {string} log node's own TAP @returns {Counts} */
function fromTap(log) {
  const number = (/** @type {string} */ word) => Number(new RegExp(`^# ${word} (\\d+)$`, 'm').exec(log)?.[1] ?? 0);
  /** @type {Failure[]} */
  const failures = [];
  // a suite fails with its tests; they alone are counted
  for (const [, , name, details] of log.matchAll(/^( *)not ok \d+ - (.*)\n((?:\1 {2}.*\n)*)/gm)) {
    if (/^ *type: 'suite'$|^ *failureType: 'subtestsFailed'$/m.test(details)) continue;
    const place = /^ *location: '(.*?):\d+:\d+'$/m.exec(details)?.[1];
    failures.push({ file: place ? relative(root, place).replaceAll('\\', '/') : '', name, message: /^ *error: (?:\|-\n *)?(.*)$/m.exec(details)?.[1] ?? '' });
  }
  return { passed: number('pass'), failed: number('fail') + number('cancelled'), skipped: number('skipped') + number('todo'), failures };
}

/**
 * Runs a step, and those of its files again in which a test failed. A browser under load may miss a frame; a fault of ours fails twice.
 *
 * @param {Step} step @param {boolean} live @returns {Promise<Result>}
 */
async function runTwice(step, live) {
  const first = await run(step, live);
  const failures = first.counts?.failures ?? [];
  const names = [...new Set(failures.map(({ file }) => file))];
  // many failures are no chance, and those of a runner that broke off have no names
  if (!step.again || !names.length || names.length > 3 || failures.length !== first.counts?.failed) return first;
  const second = await run({ ...step, name: `${step.name}, again`, command: step.again(names) }, live);
  const seconds = first.seconds + second.seconds;
  if (second.counts?.failed !== 0) return { ...first, seconds };
  return { ...first, state: 'passed', seconds, counts: { ...first.counts, passed: first.counts.passed + failures.length, failed: 0, failures: [], unsteady: failures } };
}

/** @param {string} log of tests that say why they cannot run @returns {Counts} */
function fromTapWithReason(log) {
  const reasons = new Set([...log.matchAll(/# SKIP (.+)$/gm)].map(([, reason]) => reason));
  return { ...fromTap(log), ...(reasons.size && { reason: `not run: ${[...reasons].join('; ')}` }) };
}

const npm = (/** @type {string} */ script) => ['npm', 'run', '--silent', script];

/**
 * @param {string} name @param {string[]} tests @param {Record<string, string | undefined>} env
 * @param {{ concurrency?: number, timeout?: number }} [bounds] how many files at a time: one, since a suite that waits more than it works runs its own tests side by side; and how long a file may take, in ms
 * @returns {Step}
 */
function nodeTests(name, tests, env, { concurrency = 1, timeout = 300_000 } = {}) {
  const command = (/** @type {string} */ title, /** @type {string[]} */ some) => [process.execPath, '--test', `--test-concurrency=${concurrency}`, `--test-timeout=${timeout}`,
    '--test-reporter=spec', '--test-reporter-destination=stdout',
    '--test-reporter=tap', `--test-reporter-destination=${logOf(title)}`,
    ...some];
  return {
    name, env, counts: fromTap, command: command(name, tests), again: (some) => command(`${name}, again`, some),
    skip: tests.length ? undefined : 'no such tests',
  };
}

/**
 * Comments against a real WordPress and a real Waline, which it installs into .cache/ (and PHP and MariaDB into the system, as root on Debian). Two files at a time.
 * @param {string[]} tests @param {Record<string, string | undefined>} env @returns {Step}
 */
const realServers = (tests, env) => ({ ...nodeTests('real servers', tests, env, { concurrency: 2, timeout: 230_000 }), counts: fromTapWithReason, limit: 4 * 60_000 });

/**
 * @param {string} name @param {string} engine @param {string | undefined} reason
 * @param {Record<string, string | undefined>} env @param {string[]} [tests] all of them when left out
 * @returns {Step}
 */
function browserTests(name, engine, reason, env, tests) {
  const some = tests ?? files('test', engine === 'chromium' ? /^test\/(elements|core|table|comments|suites)\/.*\.test\.ts$/ : /^test\/(elements|core|table|comments|suites)\/.*(?<!\.chromium)\.test\.ts$/);
  const command = (/** @type {string[] | undefined} */ only) => [process.execPath, 'node_modules/@web/test-runner/dist/bin.js', ...(only ? ['--files', ...only] : [])];
  return {
    name, counts: fromJson, env: { ...env, ENGINE: engine }, command: command(tests), again: command,
    skip: reason ?? (some.length ? undefined : 'no such tests'),
  };
}

/** @param {Step[][]} groups one after the other; the steps of a group side by side */
async function runAll(groups) {
  /** @type {Result[]} */
  const done = [];
  for (const group of groups) {
    const wanted = group.filter(({ name }) => name.toLowerCase().includes((options.only ?? '').toLowerCase()));
    done.push(...await Promise.all(wanted.map((step) => runTwice(step, wanted.length === 1))));
  }
  return done;
}

/** @param {Result[]} done @param {number} from */
function report(done, from) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const width = Math.max(...done.map(({ name }) => name.length));
  console.log(`\n── all, in ${Math.round((Date.now() - from) / 1000)} s`);
  for (const { name, state, seconds, counts, reason } of done) {
    for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts?.[key] ?? 0;
    const tests = counts ? `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}` : '';
    const why = reason ? `${tests ? '; ' : ''}${reason}` : '';
    console.log(`${state.padEnd(8)} ${name.padEnd(width)} ${seconds.toFixed(1).padStart(6)} s  ${state === 'skipped' ? reason : tests + why}`.trimEnd());
  }
  for (const { name, counts } of done) {
    const tell = (/** @type {string} */ what, /** @type {Failure} */ { file, name: test, message }) => console.log(`${what} ${name}: ${file}: ${test}: ${message.split('\n')[0]}`);
    for (const each of counts?.failures ?? []) tell('failed:', each);
    for (const each of counts?.unsteady ?? []) tell('unsteady (failed, then passed):', each);
  }
  if (sum.skipped) console.log(`# skipped ${sum.skipped} tests`);
  console.log(`${sum.passed} passed, ${sum.failed} failed`);
  process.exitCode = sum.failed ? 1 : 0;
}

async function all() {
  const from = Date.now();
  const found = await ensure((line) => console.log(line));
  /** @type {Result} */
  const browsers = {
    name: 'browsers', state: found.chromium.path ? 'passed' : 'failed', seconds: (Date.now() - from) / 1000,
    reason: found.chromium.path ? undefined : `Chromium: ${found.chromium.reason}`,
    counts: found.chromium.path ? undefined : { passed: 0, failed: 1, skipped: 0 },
  };
  const without = (/** @type {string} */ name, /** @type {import('./browsers.mjs').Browser} */ browser) => (browser.reason ? `${name}: ${browser.reason}` : undefined);
  const noChromium = without('Chromium', found.chromium);
  for (const line of [noChromium, without('Firefox', found.firefox), without('WebKit', found.webkit)]) if (line) console.log(`skipped: ${line}`);
  const machine = await baselineMachine(found);
  if (!machine.yes) console.log(`skipped: screenshots: ${machine.reason}`);

  const env = environment(found);
  const tests = files('test', /\.test\.mjs$/).filter((name) => !name.startsWith('test/visual/'));
  const inPackage = (/** @type {string} */ name) => name.startsWith('test/package/');
  const withServers = (/** @type {string} */ name) => name.startsWith('test/servers/');
  report([browsers, ...await runAll([
    [{ name: 'build', command: npm('build') }],
    // these three wait more than they work, and ask nothing of the clock
    [
      { name: 'lint', command: npm('lint') },
      browserTests('Firefox', 'firefox', without('Firefox', found.firefox), env),
      browserTests('WebKit', 'webkit', without('WebKit', found.webkit), env),
    ],
    [browserTests('Chromium', 'chromium', noChromium, env)],
    [nodeTests('package', tests.filter(inPackage), env)], // may build and pack: nobody else may read dist/ meanwhile
    [nodeTests('node and whole pages', tests.filter((name) => !inPackage(name) && !withServers(name)), env)],
    [realServers(tests.filter(withServers), env)],
    [{
      name: 'screenshots', env, counts: fromJson, command: [process.execPath, 'test/visual/visual.test.mjs'],
      skip: machine.reason ?? (existsSync('.storybook') ? undefined : 'no .storybook'),
    }],
  ])], from);
}

/** @returns {string[]} changed against HEAD, or never committed */
function changedFiles() {
  const git = (/** @type {string[]} */ ...args) => {
    try {
      return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).split('\n').filter(Boolean);
    } catch {
      return []; // before the first commit there is no HEAD
    }
  };
  return [...new Set([...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')])];
}

async function quick() {
  const from = Date.now();
  const changed = changedFiles();
  /** @type {Set<string>} */
  const tests = new Set();
  /** @type {Set<string>} */
  const elements = new Set();
  /** @type {Set<string>} */
  const inNode = new Set();
  let everything = false;
  for (const name of changed) {
    const element = /^src\/(?:elements\/([^/]+)\/|define\/([^/]+)\.ts$)/.exec(name);
    if (element) elements.add(element[1] ?? element[2]);
    else if (/^src\/.*\.ts$|^test\/support\/|^web-test-runner/.test(name)) everything = true; // what every element stands on
    else if (/^test\/(elements|core|table|comments|suites)\/.*\.test\.ts$/.test(name) && existsSync(name)) tests.add(name);
    else if (/^test\/(?!visual\/|package\/|servers\/).*\.test\.mjs$/.test(name) && existsSync(name)) inNode.add(name);
  }
  const suites = files('test/suites', /\.test\.ts$/);
  const changedSuites = [...tests].some((name) => name.startsWith('test/suites/'));
  if (everything) for (const name of files('test', /^test\/(core|elements|comments|table)\/.*\.test\.ts$/)) tests.add(name);
  else {
    for (const name of files('test/elements', /\.test\.ts$/)) if (elements.has(basename(name).split('.')[0])) tests.add(name);
    if (elements.size) for (const name of suites) tests.add(name);
  }
  if (!tests.size && !inNode.size) {
    console.log(`Nothing to test: ${changed.length ? 'no changed file has tests that --quick runs' : 'nothing changed against HEAD'}. npm test runs everything.`);
    console.log('0 passed, 0 failed');
    return;
  }
  const found = await ensure((line) => console.log(line));
  // a suite that changed itself must hold for every element
  const env = { ...environment(found), ELEMENTS: elements.size && !everything && !changedSuites ? [...elements].join(',') : undefined };
  console.log(`${everything ? 'all of core and elements' : [...elements, ...tests, ...inNode].join(' ')}`);
  console.log('left to npm test: build, lint, Firefox, WebKit, screenshots, and the suites in Node, which need a build');
  /** @type {Step[][]} */
  const groups = [];
  if (tests.size) groups.push([browserTests('Chromium', 'chromium', undefined, env, [...tests])]);
  if (inNode.size) groups.push([nodeTests('node', [...inNode], env)]);
  report(await runAll(groups), from);
}

mkdirSync(results, { recursive: true });
await (options.quick ? quick() : all());
