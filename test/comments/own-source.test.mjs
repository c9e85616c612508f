/** The example of the docs page “Comment sources” does what it says: it passes the suite, against a server of the kind that it is for. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, it } from 'node:test';
import { transformSync } from 'esbuild';
import { conformance } from '../../dist/comments/testing.js';

const code = readFileSync('stories/own-source.ts', 'utf8');
const { ownSource } = await import(`data:text/javascript,${encodeURIComponent(transformSync(code, { loader: 'ts' }).code)}`);

/** @type {Map<string, object[]>} */
const articles = new Map();
const server = createServer(async (request, response) => {
  const { searchParams } = new URL(request.url ?? '', 'http://localhost');
  const article = searchParams.get('article') ?? '';
  const entries = articles.get(article) ?? [];
  articles.set(article, entries);
  const json = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'GET') {
    const [page, size] = [Number(searchParams.get('page')), Number(searchParams.get('size'))];
    const sorted = searchParams.get('order') === 'oldest' ? entries : [...entries].reverse();
    return json(200, { entries: sorted.slice((page - 1) * size, page * size), total: entries.length });
  }
  let body = '';
  for await (const part of request) body += part;
  const entry = JSON.parse(body);
  if (entries.some(({ name, text }) => name === entry.name && text === entry.text)) return json(409, {});
  entries.push({ ...entry, id: entries.length + 1, at: new Date().toISOString() });
  return json(200, entries.at(-1));
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
after(() => server.close().closeAllConnections());

let articlesMade = 0;
const address = `http://127.0.0.1:${server.address().port}`;
for (const { name, run } of conformance(() => ({ source: ownSource(address, String(++articlesMade)), unreachable: ownSource('http://127.0.0.1:9', 'a'), tick: 3 }))) it(name, run);

it('is what the docs page shows', () => {
  const page = readFileSync('stories/comment-sources.mdx', 'utf8');
  assert.match(page, /import example from '\.\/own-source\.ts\?raw'/);
  assert.match(page, /<Source [^>]*code=\{example/);
});
