/**
 * npm run blockers [-- --rounds 5] [--only firefox|chromium|webkit] [--at-once 4]
 *
 * The packed library in real browsers with real blockers, beside two detectors that are in use: Firefox with uBlock Origin, Chromium with an
 * extension made of EasyList's own rules, WebKitGTK without any. Several browsers at a time: most of a load is waiting. Prints a table of answers
 * and times; fails where an answer of ours is not the one expected. A blocker's own failure to start shows as answers that are not expected.
 * `npm run build` first.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { installPacked } from '../../scripts/pack.mjs';
import { chromium, firefox, webkit } from './browsers.mjs';
import { measure, table, troubles } from './cases.mjs';
import { cost } from './cost.mjs';
import { startSite } from './site.mjs';

/** @typedef {import('./cases.mjs').Case} Case @typedef {import('./cases.mjs').Row} Row @typedef {import('./cases.mjs').Driver} Driver */

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' }, 'at-once': { type: 'string', default: '4' } } });
const rounds = Number(options.rounds);

const temporary = mkdtempSync(join(tmpdir(), 'news-blockers-'));
process.on('exit', () => rmSync(temporary, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1)); // or the next browser would be started
const { folder } = installPacked();
const site = await startSite(folder, temporary);
const place = { port: site.port, temporary };

/** @param {string} name @param {string} expected @param {boolean} blocker @returns {Case} */
const plain = (name, expected, blocker) => ({ name, expected, blocker });

/** In the order of the table. @type {{ start: () => Promise<Driver | string>, name: string, cases: Case[] }[]} */
const sessions = [
  { name: 'firefox', start: () => firefox(place), cases: [plain('no blocker', 'clear', false), ...troubles(false)] },
  { name: 'firefox', start: () => firefox(place, {}), cases: [plain('uBlock Origin', 'blocked', true), ...troubles(true, 'uBlock Origin, ')] },
  { name: 'firefox', start: () => firefox(place, { trustedSiteDirectives: ['gazette.test'] }), cases: [plain('uBlock Origin, site allowed', 'clear', false)] },
  { name: 'firefox', start: () => firefox(place, { filters: ['@@||gazette.test^$generichide'] }), cases: [plain('uBlock Origin, $generichide', 'unknown', true)] },
  { name: 'firefox', start: () => firefox(place, {}, { 'browser.privatebrowsing.autostart': true }), cases: [plain('private window, uBlock Origin not let in', 'clear', false)] },
  { name: 'chromium', start: () => chromium(place, false), cases: [plain('no blocker', 'clear', false), ...troubles(false)] },
  { name: 'chromium', start: () => chromium(place, true), cases: [plain('EasyList as Manifest V3', 'blocked', true), ...troubles(true, 'EasyList as Manifest V3, ')] },
  { name: 'webkit', start: () => webkit(place), cases: [plain('no blocker', 'clear', false), ...troubles(false)] },
].filter(({ name }) => name.includes(options.only));

/** @type {Map<Case, Row[]>} */
const measured = new Map();

/** @param {typeof sessions[number]} session */
async function run({ start, cases }) {
  const driver = await start();
  if (typeof driver === 'string') return void console.log(`skipped: ${driver}`);
  try {
    for (const one of cases) {
      const rows = await measure(driver, one, rounds);
      measured.set(one, rows);
      for (const { of, loads, wrong } of rows) console.error(`${new Date().toISOString().slice(11, 19)} ${of.browser}, ${of.name}: ${loads} answers, ${wrong} wrong`);
    }
  } finally {
    await driver.close();
  }
}

let failed = false;
try {
  // The longest first, so that none is left alone at the end.
  const waiting = [...sessions].sort((a, b) => b.cases.length - a.cases.length);
  await Promise.all(Array.from({ length: Number(options['at-once']) }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      await run(next).catch((error) => {
        failed = true;
        console.error(error);
      });
    }
  }));
  const rows = sessions.flatMap(({ cases }) => cases).flatMap((one) => measured.get(one) ?? []);
  failed ||= rows.some(({ wrong }) => wrong);
  console.log(table(rows, rounds));
  // Alone: other browsers would be measured, too.
  if ('chromium'.includes(options.only)) console.log(`\n${await cost(folder)}`);
} finally {
  site.close();
}
process.exit(failed ? 1 : 0);
