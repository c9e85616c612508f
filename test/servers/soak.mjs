/**
 * npm run soak -- [N] [--seed S] [--form] [--readers R]
 *
 * N comments are written to a real WordPress through a proxy that does at random what networks and servers do to them. Each reader does what the box does: keeps the
 * text until it is confirmed, tries again while it is not, one try at a time, and takes a duplicate after an uncertain try for saved. At the end the texts in the
 * table of WordPress are counted: written = stored or still kept; none lost, none doubled.
 */
import { createServer, request } from 'node:http';
import { parseArgs } from 'node:util';
import { wordpressSource } from '../../dist/comments/wordpress.js';
import { startWordPress } from './wordpress.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { seed: { type: 'string', default: '1' }, form: { type: 'boolean', default: false }, readers: { type: 'string', default: '12' } } });
const total = Number(positionals[0] ?? 200);
const TIMEOUT = 2; // seconds; a server at work for longer is given up
const SETTLE = 8; // and none is at work for longer than that, in this world
const TRIES = 12;

/** Small, and the same for a seed everywhere. @param {number} seed */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(Number(values.seed));

/** What happens to a request: how often, of a hundred. The rest goes well. */
const FAULTS = {
  'cut before': 7, // nothing arrives
  'cut after': 8, // stored, and nobody hears of it
  'cut in the answer': 4,
  'held up before': 5, // arrives when the reader has given up
  'held up after': 5,
  'slow before the insert': 5, // the server is at work while the reader tries again
  'slow after the insert': 4,
  'error after the insert': 7,
  'gateway error before': 3,
  'gateway error after': 4,
  'maintenance': 2,
  'offline': 6,
};
const draw = () => {
  let left = random() * 100;
  for (const [fault, share] of Object.entries(FAULTS)) if ((left -= share) < 0) return fault;
  return 'none';
};
/** @type {Record<string, number>} */
const injected = {};
/** @type {string[]} */
const spoilt = []; // answers of lists
let longest = 0; // that anything of a reader's was under way, in ms: longer than SETTLE, and this world is not the one that is promised

const wp = await startWordPress();
process.once('SIGINT', () => void wp.stop().then(() => process.exit(1)));
let failed = true;
try {
  await wp.option('comment_previously_approved', '0');
  await wp.option('comment_max_links', '0');
  wp.switches({ anonymous: !values.form });
  const thread = await wp.post();

  const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));
  const target = new URL(wp.url);
  const proxy = createServer(async (incoming, outgoing) => {
    /** @type {Buffer[]} */
    const parts = [];
    for await (const part of incoming) parts.push(part);
    // reading is disturbed, too, but less
    const fault = incoming.method === 'POST' || random() < 0.2 ? draw() : 'none';
    if (incoming.method === 'POST') injected[fault] = (injected[fault] ?? 0) + 1;
    else if (fault !== 'none') spoilt.push(fault);
    const arrived = Date.now();
    const gateway = (/** @type {number} */ status) => outgoing.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>');
    if (fault === 'cut before' || fault === 'offline') return void incoming.socket.destroy();
    if (fault === 'gateway error before') return void gateway(502);
    if (fault === 'maintenance') return void outgoing.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' }).end('{"code":"wp_die","message":"Maintenance"}');
    if (fault === 'held up before') await wait(TIMEOUT * 1000 + random() * 2000);
    const header = { 'slow before the insert': 'slow', 'slow after the insert': 'slow-after', 'error after the insert': 'fatal' }[fault];
    const onward = request({ host: target.hostname, port: target.port, method: incoming.method, path: incoming.url, headers: { ...incoming.headers, host: target.host, ...(header && { 'x-test-fault': header }) }, agent: false }, async (answer) => {
      /** @type {Buffer[]} */
      const body = [];
      for await (const part of answer) body.push(part);
      if (incoming.method === 'POST') longest = Math.max(longest, Date.now() - arrived);
      if (fault === 'cut after') return void incoming.socket.destroy();
      if (fault === 'gateway error after') return void gateway(504);
      if (fault === 'held up after') await wait(TIMEOUT * 1000 + random() * 2000);
      const headers = { ...answer.headers };
      delete headers['transfer-encoding'];
      if (headers.location) headers.location = headers.location.replace(wp.url, base);
      const whole = Buffer.concat(body);
      outgoing.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': whole.length, connection: 'close' });
      if (fault !== 'cut in the answer') return void outgoing.end(whole);
      outgoing.write(whole.subarray(0, whole.length >> 1), () => incoming.socket.destroy());
    });
    onward.on('error', () => incoming.socket.destroy());
    onward.end(Buffer.concat(parts));
  });
  proxy.on('clientError', (_error, socket) => socket.destroy());
  await new Promise((done) => proxy.listen(0, '127.0.0.1', () => done(undefined)));
  const base = `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (proxy.address()).port}`;

  const make = (/** @type {number} */ post) => wordpressSource({ src: `${base}/wp-json/wp/v2`, thread: post, timeout: TIMEOUT, settle: SETTLE, ...(values.form && { form: `${base}/wp-comments-post.php` }) });
  /** @type {Map<string, 'confirmed' | 'kept'>} */
  const outcome = new Map();
  /** @type {Record<string, number>} */
  const answers = {};
  let next = 0;
  let tries = 0;

  /** One reader after another, each with a page of their own. */
  async function readers() {
    while (next < total) {
      const number = ++next;
      const text = `Comment ${number} of seed ${values.seed}: a < b && c`;
      const comment = { text, author: `Reader ${number}`, email: `reader${number}@example.test` };
      let source = make(thread);
      let uncertain = '';
      outcome.set(text, 'kept');
      for (let turn = 1; turn <= TRIES; turn++) {
        tries++;
        const sent = new Date().toISOString();
        const result = await source.submit({ ...comment, ...(uncertain && { uncertain }) });
        answers[result.state] = (answers[result.state] ?? 0) + 1;
        if (result.state === 'published' || (result.state === 'duplicate' && uncertain)) {
          outcome.set(text, 'confirmed');
          break;
        }
        if (result.state === 'uncertain') uncertain = sent;
        else if (result.state !== 'unavailable') throw new Error(`${text}: ${JSON.stringify(result)}`);
        // some reload the page, and have the draft with its mark
        if (random() < 0.3) source = make(thread);
        await wait(random() * 1500);
      }
      if (number % 100 === 0) console.log(`${number} of ${total}`);
    }
  }
  const from = Date.now();
  await Promise.all(Array.from({ length: Number(values.readers) }, readers));
  await wait(TIMEOUT * 2000 + 2500); // what is still under way
  proxy.close().closeAllConnections();

  const rows = (await wp.sql(`select comment_author, count(*) from wp_comments where comment_post_ID = ${thread} group by comment_author`)).trim().split('\n').map((row) => row.split('\t'));
  const stored = new Map(rows.map(([author, count]) => [`Comment ${/\d+/.exec(author)} of seed ${values.seed}: a < b && c`, Number(count)]));
  const confirmed = [...outcome].filter(([, state]) => state === 'confirmed').map(([text]) => text);
  const kept = [...outcome].filter(([, state]) => state === 'kept').map(([text]) => text);
  const lost = confirmed.filter((text) => !stored.get(text));
  const doubled = [...stored].filter(([, count]) => count > 1);
  console.log(`\n${total} comments by ${values.form ? 'the form' : 'REST'}, seed ${values.seed}, ${values.readers} readers at a time, ${Math.round((Date.now() - from) / 1000)} s`);
  console.log(`faults in sending: ${Object.entries(injected).sort().map(([fault, count]) => `${fault} ${count}`).join(', ')}; in reading: ${spoilt.length}; longest under way ${(longest / 1000).toFixed(1)} s${longest > SETTLE * 1000 ? `, LONGER than the ${SETTLE} s after which it is sent again: this machine is too busy to tell` : ''}`);
  console.log(`${tries} tries answered: ${Object.entries(answers).sort().map(([state, count]) => `${state} ${count}`).join(', ')}`);
  console.log(`written ${total} = confirmed ${confirmed.length} + still kept ${kept.length} (of which stored ${kept.filter((text) => stored.get(text)).length}); in the table ${[...stored.values()].reduce((sum, count) => sum + count, 0)}`);
  console.log(`lost ${lost.length}, doubled ${doubled.length}`);
  for (const text of lost) console.log(`lost: ${text}`);
  for (const [text, count] of doubled) console.log(`stored ${count} times: ${text}`);
  failed = lost.length > 0 || doubled.length > 0 || confirmed.length + kept.length !== total;
} finally {
  await wp.stop();
}
process.exitCode = failed ? 1 : 0;
