/** Sources of comments in Node, as built: the suite over the one in memory, and what servers of other people answer that no WordPress or Waline of ours can be made to. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { memorySource } from '../../dist/comments/memory.js';
import { conformance } from '../../dist/comments/testing.js';
import { walineSource } from '../../dist/comments/waline.js';
import { wordpressSource } from '../../dist/comments/wordpress.js';

const ANN = { author: 'Ann', email: 'ann@example.test' };
const query = { page: 1, pageSize: 10, order: 'newest' };

describe('memorySource', () => {
  for (const { name, run } of conformance(() => ({ source: memorySource(), tick: 3 }))) it(name, run);

  it('answers as scripted, then with the truth', async () => {
    const source = memorySource({ answers: { submit: [{ state: 'too-fast', wait: 15 }, undefined, { state: 'closed' }], list: [{ state: 'unavailable', reason: 'server' }] } });
    const states = [];
    for (const text of ['One', 'Two', 'Three', 'Four']) states.push((await source.submit({ ...ANN, text })).state);
    assert.deepEqual(states, ['too-fast', 'published', 'closed', 'published']);
    assert.equal((await source.list(query)).state, 'unavailable');
    assert.equal((await source.list(query)).total, 2);
  });

  it('is moderated, closed, signed in', async () => {
    const moderated = memorySource({ moderated: true });
    assert.equal((await moderated.submit({ ...ANN, text: 'Held' })).state, 'pending');
    assert.equal((await moderated.list(query)).total, 0);
    const closed = memorySource({ closed: true });
    assert.equal((await closed.list(query)).closed, true);
    assert.equal((await closed.submit({ ...ANN, text: 'Late' })).state, 'closed');
    assert.equal((await memorySource({ session: { name: 'Bob' } }).submit({ text: 'Mine' })).comment.author, 'Bob');
  });

  it('tells who watches of what comes', async () => {
    const source = memorySource();
    let changes = 0;
    const end = source.watch(() => changes++);
    await source.submit({ ...ANN, text: 'One' });
    end();
    await source.submit({ ...ANN, text: 'Two' });
    assert.equal(changes, 1);
  });
});

describe('the suite', () => {
  /** A source with a fault; the suite has to find it. */
  const faulty = (change) => conformance(() => {
    const source = memorySource();
    return { source: { ...source, ...change(source) }, tick: 3 };
  });
  for (const [name, change] of [
    ['loses text', (source) => ({ submit: (comment, signal) => source.submit({ ...comment, text: comment.text.replace('<', '') }, signal) })],
    ['decodes twice', (source) => ({ list: async (asked) => ({ ...await source.list(asked), comments: (await source.list(asked)).comments.map((each) => ({ ...each, html: each.html.replaceAll('&amp;', '&') })) }) })],
    ['forgets parents', (source) => ({ submit: (comment, signal) => source.submit({ ...comment, parent: undefined }, signal) })],
    ['knows one order', (source) => ({ list: (asked) => source.list({ ...asked, order: 'newest' }) })],
    ['counts wrong', () => ({ count: async () => ({ state: 'counted', total: 7 }) })],
    ['throws', () => ({ list: () => Promise.reject(new Error('no')) })],
    ['takes blanks', (source) => ({ submit: (comment, signal) => source.submit({ ...comment, text: comment.text.trim() || '-' }, signal) })],
    ['says done, and is not', () => ({ like: async () => ({ state: 'done' }) })],
    ['does not listen', (source) => ({ submit: (comment) => source.submit(comment) })],
  ]) {
    it(`finds a source that ${name}`, async () => {
      const results = await Promise.allSettled(faulty(change).map(({ run }) => run()));
      assert.ok(results.some(({ status }) => status === 'rejected'));
    });
  }
});

describe('servers of other people', () => {
  /** @type {import('node:http').Server} */
  let server;
  let url = '';
  /** @type {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => void} */
  let answer = () => undefined;
  let requests = [];
  before(async () => {
    server = createServer((request, response) => {
      requests.push(`${request.method} ${request.url}`);
      request.resume();
      answer(request, response);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    url = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => server.close().closeAllConnections());

  const gives = (status, body, headers = {}) => {
    requests = [];
    answer = (_request, response) => response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const wordpress = (more = {}) => wordpressSource({ src: `${url}/wp-json/wp/v2`, thread: 1, timeout: 10, settle: 0.2, ...more });
  const form = (more = {}) => wordpress({ form: `${url}/wp-comments-post.php`, ...more });
  const waline = (more = {}) => walineSource({ src: url, thread: '/', timeout: 10, settle: 0.2, ...more });
  const submit = (source) => source.submit({ ...ANN, text: 'Hello' });
  const impatient = { timeout: 0.3 };
  const sources = (more = {}) => [wordpress(more), form(more), waline(more)];

  for (const [name, status, body, headers, reading, writing] of [
    ['the page of a captive portal', 200, '<h1>Sign in to the café</h1>', {}, { state: 'unavailable', reason: 'server' }, { state: 'uncertain', reason: 'server' }],
    ['an empty answer', 200, '', {}, { state: 'unavailable', reason: 'server' }, undefined],
    ['JSON of another kind', 200, 'null', {}, { state: 'unavailable', reason: 'server' }, undefined],
    ['a firewall', 403, '<h1>Forbidden</h1>', {}, { state: 'unavailable', reason: 'refused' }, undefined],
    ['a gateway without its server', 502, '<h1>Bad gateway</h1>', {}, { state: 'unavailable', reason: 'server' }, { state: 'uncertain', reason: 'server' }],
    ['a gateway that waited too long', 504, '', {}, { state: 'unavailable', reason: 'server' }, { state: 'uncertain', reason: 'server' }],
    ['a server that is too busy', 503, '<h1>Busy</h1>', { 'retry-after': '7' }, { state: 'unavailable', reason: 'server', retryAfter: 7 }, { state: 'uncertain', reason: 'server', retryAfter: 7 }],
  ]) {
    it(`${name} (${status})`, async () => {
      gives(status, body, headers);
      for (const source of sources()) {
        assert.deepEqual(await source.list(query), reading);
        assert.deepEqual(await source.count(), reading);
      }
      for (const source of sources()) {
        const result = await submit(source);
        if (writing) assert.deepEqual(result, writing);
        else assert.match(result.state, status === 403 ? /^unavailable$/ : /^(uncertain|unavailable)$/);
      }
    });
  }

  it('where REST refuses, the form at the address that is said; a comment that a cookie shows to its writer alone is pending', async () => {
    const asked = [];
    answer = ({ url: path, method }, response) => {
      if (method === 'POST') asked.push(path);
      if (path === '/blog/wp-comments-post.php') return response.writeHead(302, { location: '/a/' }).end();
      if (path === '/a/') {
        const item = (id, said, more = '') => `<li id="comment-${id}"><article id="div-comment-${id}">${more}<p>${said}</p></article></li>`;
        return response.writeHead(200, { 'content-type': 'text/html' }).end(`<ol>${item(7, 'Mine', '<em class="comment-awaiting-moderation">Waits</em>')}${item(8, 'Older, and mine', '<em class="comment-awaiting-moderation">Waits</em>')}${item(9, 'Of others')}</ol>`);
      }
      return response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>Forbidden</h1>');
    };
    const source = wordpressSource({ src: `${url}/wp-json/wp/v2`, thread: 1, fallback: `${url}/blog/wp-comments-post.php`, timeout: 2 });
    const result = await source.submit({ ...ANN, text: 'Mine' });
    assert.deepEqual([result.state, result.comment?.id], ['pending', '7']);
    assert.deepEqual(asked, ['/wp-json/wp/v2/comments', '/blog/wp-comments-post.php']);
  });

  for (const first of ['comments', 'posts']) {
    it(`a nonce that has expired, of two requests at once, where that for ${first} is answered first: reading goes on`, async () => {
      answer = ({ url: asked, headers }, response) => {
        const json = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        if (!headers['x-wp-nonce']) return json(200, asked.includes('/posts/') ? { comment_status: 'open' } : []);
        setTimeout(() => json(403, { code: 'rest_cookie_invalid_nonce', message: 'Cookie check failed', data: { status: 403 } }), asked.includes(`/${first}`) ? 0 : 100);
      };
      assert.equal((await wordpress({ nonce: 'expired' }).list(query)).state, 'listed');
    });
  }

  it('a date says when to come again', async () => {
    gives(503, '', { 'retry-after': new Date(Date.now() + 100_000).toUTCString() });
    const { retryAfter } = await wordpress().list(query);
    assert.ok(retryAfter > 90 && retryAfter <= 100, String(retryAfter));
  });

  it('too many requests', async () => {
    gives(429, {}, { 'retry-after': '30' });
    assert.deepEqual(await submit(wordpress()), { state: 'too-fast', wait: 30 });
    assert.equal((await submit(form())).state, 'too-fast');
  });

  it('no answer', async () => {
    answer = () => undefined;
    for (const source of sources(impatient)) {
      assert.deepEqual(await source.list(query), { state: 'unavailable', reason: 'timeout' });
      assert.deepEqual(await submit(source), { state: 'uncertain', reason: 'timeout' });
    }
  });

  it('half an answer, and then none', async () => {
    answer = (_request, response) => void response.writeHead(200, { 'content-length': 1000 }).write('[{"id":');
    assert.deepEqual(await wordpress(impatient).list(query), { state: 'unavailable', reason: 'timeout' });
    answer = (request, response) => void response.writeHead(200, { 'content-length': 1000 }).write('[{"id":', () => request.socket.destroy());
    assert.deepEqual(await wordpress().list(query), { state: 'unavailable', reason: 'network' });
  });

  it('the browser is offline: nothing is asked, nothing was sent, surely', async () => {
    gives(200, []);
    const before = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
    Object.defineProperty(globalThis, 'navigator', { value: { onLine: false }, configurable: true });
    try {
      for (const source of sources()) {
        assert.deepEqual(await source.list(query), { state: 'unavailable', reason: 'offline' });
        assert.deepEqual(await submit(source), { state: 'unavailable', reason: 'offline' });
      }
    } finally {
      if (before) Object.defineProperty(globalThis, 'navigator', before);
      else delete globalThis.navigator;
    }
    assert.deepEqual(requests, []);
  });

  it('a plug-in that checks what is said: rejected, in its words', async () => {
    gives(403, { code: 'antispam', message: 'You&#8217;re a <b>robot</b>' });
    assert.deepEqual(await submit(wordpress()), { state: 'rejected', message: 'You’re a robot' });
  });

  it('an answer without the headers of the totals', async () => {
    gives(200, [{ id: 1 }]);
    const { comments, total, pages } = await wordpress().list(query);
    assert.deepEqual([comments.length, total, pages], [1, 1, 1]);
    assert.equal(comments[0].author, '');
  });

  it('entities in names are decoded once', async () => {
    gives(200, [{ id: 1, author_name: 'A &amp;amp; &lt;b&gt; &#8217;&#x27; &nope; &quot;', date_gmt: '2026-01-01T00:00:00' }]);
    const { comments: [comment] } = await wordpress().list(query);
    assert.equal(comment.author, 'A &amp; <b> ’\' &nope; "');
    assert.equal(comment.date, '2026-01-01T00:00:00Z');
  });

  it('what is uncertain is looked for before it is sent again, and not sent while nobody can look', async () => {
    const source = wordpress({ settle: 0.5 });
    gives(502, '');
    assert.equal((await submit(source)).state, 'uncertain');
    requests = [];
    assert.equal((await submit(source)).state, 'uncertain');
    assert.equal(requests.filter((each) => each.startsWith('POST')).length, 0);
    // it is there
    answer = (request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify([{ id: 9, author_name: 'Ann', content: { rendered: '<p>Hello</p>' }, date_gmt: '2026-01-01T00:00:00' }]));
    const result = await submit(source);
    assert.deepEqual([result.state, result.comment?.id], ['published', '9']);
    assert.equal(requests.filter((each) => each.startsWith('POST')).length, 0);
  });

  it('what is uncertain waits until no server can be at work on it, and is then sent', async () => {
    const source = wordpress({ settle: 0.5 });
    gives(502, '');
    const from = Date.now();
    await submit(source);
    answer = (request, response) => response.writeHead(request.method === 'POST' ? 409 : 200, { 'content-type': 'application/json' }).end(request.method === 'POST' ? '{"code":"comment_duplicate"}' : '[]');
    assert.deepEqual(await submit(source), { state: 'duplicate' });
    assert.ok(Date.now() - from >= 500);
  });

  it('another text of the same writer is not taken for it', async () => {
    const source = wordpress();
    gives(502, '');
    await source.submit({ ...ANN, text: 'Yes!' });
    answer = (request, response) => response.writeHead(request.method === 'POST' ? 201 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(request.method === 'POST' ? { id: 10, status: 'approved' } : [{ id: 9, author_name: 'Ann', content: { rendered: '<p>Yes?</p>' } }, { id: 8, author_name: 'Bob', content: { rendered: '<p>Yes!</p>' } }]));
    assert.equal((await source.submit({ ...ANN, text: 'Yes!' })).comment.id, '10');
  });
});
