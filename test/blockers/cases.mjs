/** What is tried, and what ought to come of it. */
import { PEERS } from './site.mjs';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string} expected
 * @property {boolean} blocker whether there is one, so that "blocked" is right for the other detectors
 * @property {string} [way] how the server fails
 * @property {'offline' | 'unresolved' | 'behind' | 'minimised'} [trouble] what befalls the browser between the load and the check
 *
 * @typedef {object} Row
 * @property {Case & { browser: string }} of
 * @property {Record<string, number>} results
 * @property {number} loads
 * @property {number} wrong
 * @property {number[]} times
 * @property {number[] | undefined} peers how often each of the others was wrong; none where they were not asked
 *
 * @typedef {object} Driver a browser with a page, and a second tab
 * @property {string} browser its name
 * @property {(host: 'well' | 'passing') => string} base where the site is
 * @property {(url: string) => Promise<void>} open
 * @property {(name: 'start' | 'answer') => Promise<any>} call a function of the page, when it is there
 * @property {Record<string, ((on: boolean) => Promise<void>) | undefined>} troubles those that it can bring about, and end
 * @property {number} [peers] how many of the others can be asked in it; all when left out
 * @property {() => Promise<void>} close
 */

/** What goes wrong on the way, with a blocker and without. @param {boolean} blocker @param {string} [prefix] @returns {Case[]} */
export const troubles = (blocker, prefix = '') => /** @type {Partial<Case>[]} */ ([
  { name: 'offline', trouble: 'offline' },
  { name: 'name of the host no longer known', trouble: 'unresolved' },
  { name: 'server: 500', way: 'failing' },
  { name: 'server hangs', way: 'hung' },
  { name: 'connection reset', way: 'reset' },
  { name: 'captive portal', way: 'portal' },
  { name: 'CSP connect-src none', way: 'csp' },
  { name: 'tab behind another', trouble: 'behind' },
  { name: 'window minimised', trouble: 'minimised' },
]).map((each) => ({ ...each, name: prefix + each.name, expected: 'unknown', blocker }));

/** @param {Case} of @param {string} browser @returns {Row} */
const rowOf = (of, browser) => ({ of: { ...of, browser }, results: {}, loads: 0, wrong: 0, times: [], peers: undefined });

/** Loads the page again and again. @param {Driver} driver @param {Case} one @param {number} rounds @returns {Promise<Row[]>} */
export async function measure(driver, one, rounds) {
  const { name, way = 'well', trouble = '', blocker } = one;
  const bring = driver.troubles[trouble];
  if (trouble && !bring) return [];
  const row = rowOf(one, driver.browser);
  const rows = [row];
  const hides = /behind|minimised/.test(trouble);
  // A page that comes to be seen is one more case.
  if (hides) rows.push(rowOf({ name: `${name}, then seen`, expected: blocker ? 'blocked' : 'clear', blocker }, driver.browser));
  for (let round = 0; round < rounds; round++) {
    if (hides) await bring?.(true);
    await driver.open(`${driver.base(trouble === 'unresolved' ? 'passing' : 'well')}/page/${way}/${round}`);
    if (!hides) await bring?.(true);
    const answer = await driver.call('start');
    await bring?.(false);
    answer.peers.length = driver.peers ?? PEERS.length;
    take(row, answer);
    if (rows[1]) take(rows[1], await driver.call('answer'));
  }
  return rows;
}

/** @param {Row} row @param {any} answer */
function take(row, answer) {
  const { expected, blocker, browser, name } = row.of;
  row.loads += 1;
  row.results[answer.result] = (row.results[answer.result] ?? 0) + 1;
  row.times.push(answer.time);
  const wanted = expected === 'blocked';
  if (answer.result !== expected || answer.shown !== wanted || wanted && !(answer.visible && answer.dismissed)) {
    row.wrong += 1;
    console.error(`${browser}, ${name}: ${JSON.stringify(answer)}`);
  }
  if (!answer.peers) return;
  row.peers ??= answer.peers.map(() => 0);
  answer.peers.forEach((/** @type {boolean | undefined} */ found, /** @type {number} */ i) => (/** @type {number[]} */ (row.peers)[i] += Number(Boolean(found) !== blocker)));
}

/** @param {Row[]} rows @param {number} rounds */
export function table(rows, rounds) {
  const line = (/** @type {Row} */ { of, results, wrong, times, peers }) => {
    const sorted = [...times].sort((a, b) => a - b);
    const answers = Object.entries(results).map(([key, count]) => `${key} ${count}`).join(', ');
    return `| ${[of.browser, of.name, of.expected, answers, wrong, `${sorted[sorted.length >> 1]} / ${sorted.at(-1)}`, ...PEERS.map((_, i) => peers?.[i] ?? '')].join(' | ')} |`;
  };
  const sum = (/** @type {(row: Row) => number} */ of) => rows.reduce((total, row) => total + of(row), 0);
  return [
    `| browser | case | expected | ours, of ${rounds} | wrong | ms: median / most | ${PEERS.map((name) => `wrong: ${name}`).join(' | ')} |`,
    '| --- | --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map(line),
    '',
    `${sum(({ loads }) => loads)} answers. Wrong: ours ${sum(({ wrong }) => wrong)}, ${PEERS.map((name, i) => `${name} ${sum(({ peers }) => peers?.[i] ?? 0)} of ${sum(({ loads, peers }) => (peers && i in peers ? loads : 0))}`).join(', ')}.`,
  ].join('\n');
}
