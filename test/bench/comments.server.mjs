/**
 * Servers of comments that answer at once, in the shapes of WordPress and of Waline, with one and the same thread.
 * `/wp/<n>/…`: a WordPress of n comments, in pages; `/wp-whole/<n>/…`: all of them in one page; `/waline/<n>`: a Waline, likewise in one page.
 */
import { createServer } from 'node:http';

/** The same in every run: a thread in which two of three answer, up to three deep; one paragraph to four, some with a link, a quotation, emphasis. */
export function thread(count) {
  let seed = 1;
  const random = (most) => (seed = (seed * 48271) % 2147483647) % most;
  const words = 'the summit and its pictures were for an audience at home said nobody who has read what they signed in May would be surprised by that except perhaps ministers of trade'.split(' ');
  const sentence = () => `${[...Array(6 + random(14))].map(() => words[random(words.length)]).join(' ')}.`;
  const text = () => [...Array(1 + random(4))].map(() => sentence()).join(' ');
  const paragraph = () => `<p>${text()}${random(6) ? '' : ` <a href="https://example.org/${random(999)}" rel="nofollow ugc">a source</a>`}${random(5) ? '' : ` <em>${sentence()}</em>`}</p>\n`;
  const depths = [];
  return [...Array(count)].map((_, i) => {
    const parent = i > 5 && random(3) ? 1 + random(i) : 0;
    const at = parent && depths[parent - 1] < 3 ? parent : 0;
    depths.push(at ? depths[at - 1] + 1 : 1);
    return {
      id: i + 1, parent: at, author: `Reader ${random(400)}`, time: Date.UTC(2026, 8, 1) + i * 61_000,
      html: [...Array(1 + random(4))].map(paragraph).join('') + (random(8) ? '' : `<blockquote><p>${sentence()}</p></blockquote>\n`),
    };
  });
}

const toWordPress = ({ id, parent, author, time, html }) => ({
  id, post: 1, parent, author_name: author, author_url: '', author_avatar_urls: {}, content: { rendered: html }, date_gmt: new Date(time).toISOString().slice(0, 19), status: 'approved',
});
const toWaline = ({ id, parent, author, time, html }) => ({
  status: 'approved', comment: html, orig: html, link: '', nick: author, sticky: 0, like: 0, objectId: id, browser: '', os: '', addr: '', avatar: '', type: '', level: 0, time, user_id: null,
  ...(parent && { pid: parent }),
});

/** A root with all replies below it, flat, as Waline gives them. */
function walineTree(comments) {
  const items = new Map(comments.map((each) => [each.id, { ...toWaline(each), children: [] }]));
  const roots = [];
  const rootOf = new Map();
  for (const { id, parent } of comments) {
    const item = items.get(id);
    if (!parent) {
      rootOf.set(id, item);
      roots.push(item);
      continue;
    }
    const root = rootOf.get(parent);
    rootOf.set(id, root);
    const { nick, link, avatar } = items.get(parent);
    root.children.push(Object.assign(item, { rid: root.objectId, reply_user: { nick, link, avatar } }));
  }
  return roots;
}

/** @param {number[]} counts @returns {Promise<{ url: string, close: () => void }>} */
export async function serveComments(counts) {
  const threads = new Map(counts.map((count) => [count, thread(count)]));
  const kept = new Map(); // answers as they are sent: what a server needs to make them is not measured
  const once = (key, make) => kept.get(key) ?? kept.set(key, JSON.stringify(make())).get(key);
  const wrap = (data) => ({ errno: 0, errmsg: '', data });
  let last = 1_000_000;

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    const [, kind, count, ...rest] = pathname.split('/');
    const comments = threads.get(Number(count)) ?? [];
    const headers = {
      'content-type': 'application/json', 'cache-control': 'no-store', 'access-control-allow-origin': '*', 'access-control-expose-headers': 'X-WP-Total, X-WP-TotalPages', 'access-control-allow-headers': '*',
      'access-control-allow-methods': '*', 'access-control-max-age': '600',
    };
    const send = (body, status = 200, more = {}) => response.writeHead(status, { ...headers, ...more }).end(typeof body === 'string' ? body : JSON.stringify(body));
    if (request.method === 'OPTIONS') return send('');
    if (request.method === 'POST') {
      let body = '';
      for await (const part of request) body += part;
      const { content, comment, author_name: author = 'Ann', parent = 0 } = body.startsWith('{') ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
      const made = { id: ++last, parent: Number(parent), author, time: Date.now(), html: `<p>${content ?? comment}</p>\n` };
      return kind === 'waline' ? send(wrap(toWaline(made))) : send(toWordPress(made), 201);
    }
    if (kind === 'waline') return send(once(pathname, () => wrap({ page: 1, totalPages: 1, pageSize: comments.length, count: comments.length, data: walineTree(comments) })));
    if (rest.at(-2) === 'posts') return send({ comment_status: 'open' });
    const size = kind === 'wp-whole' ? comments.length || 1 : Number(searchParams.get('per_page'));
    const page = Number(searchParams.get('page'));
    const sorted = searchParams.get('order') === 'desc' ? [...comments].reverse() : comments;
    return send(once(request.url, () => sorted.slice((page - 1) * size, page * size).map(toWordPress)), 200, { 'x-wp-total': String(comments.length), 'x-wp-totalpages': String(Math.ceil(comments.length / size)) });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return { url: `http://127.0.0.1:${server.address().port}`, close: () => server.close().closeAllConnections() };
}
