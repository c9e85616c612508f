import { webAddress } from './plain.js';
import { type Answer, ask, unavailable } from './request.js';
import type { ActionResult, CommentSession, CommentSource, SourceComment, Unavailable } from './source.js';
import { type Item, wrapped } from './waline-items.js';
import type { Server } from './waline-send.js';

export type * from './source.js';

export interface WalineOptions {
  /** Where the server is, without `/api`. */
  readonly src: string;
  /** What its comments are kept under: the path of the article, as for Waline's own client. */
  readonly thread: string;
  /** The token of a reader who has signed in at the server, who may then edit and delete comments of their own. */
  readonly token?: string;
  /** How many seconds an answer may take. Default: 20. */
  readonly timeout?: number;
  /** How many seconds after it was sent no server can be at work on a comment any more: so long one whose end is not known is not sent again. Default: 30. */
  readonly settle?: number;
}

const SORT = { newest: 'insertedAt_desc', oldest: 'insertedAt_asc', popular: 'like_desc' };

/** The comments of a path on a server of Waline 1.39 or later. Its pages count the comments on the article alone, and come with all replies. */
export function walineSource({ src, thread, token, timeout = 20, settle = 30 }: WalineOptions): CommentSource {
  /** The comment on the article that a thread of replies begins with, by the id of each in it: a reply has to name it. */
  const roots = new Map<string, string>();
  /** What this browser likes: the server counts, and does not know whose likes they are. */
  const liked = new Set<string>();
  const kept = `newsroom-likes ${src}`;
  try {
    for (const id of JSON.parse(localStorage.getItem(kept)!) as string[]) liked.add(id);
  } catch { /* none, storage denied, or no browser */ }
  let reader: { readonly name?: string; readonly id?: string } = {};

  /** `lang`, as its errors differ in their words alone. */
  const call = (path: string, query: Record<string, string>, { json, ...init }: { method?: string; json?: unknown; signal?: AbortSignal | undefined } = {}): Promise<Answer | Unavailable> =>
    ask(`${src.replace(/\/$/, '')}/api/${path}?${new URLSearchParams({ ...query, lang: 'en' })}`, {
      ...init, timeout, headers: { ...(json !== undefined && { 'content-type': 'application/json' }), ...(token && { authorization: `Bearer ${token}` }) },
      ...(json !== undefined && { body: JSON.stringify(json) }),
    });

  async function get(path: string, query: Record<string, string>, signal?: AbortSignal): Promise<{ readonly data: unknown } | Unavailable> {
    const answer = await call(path, query, { signal });
    if (answer.state === 'unavailable') return answer;
    const { errno, data } = wrapped(answer);
    return answer.status === 200 && errno === 0 ? { data } : unavailable(answer);
  }

  function toComment({ objectId, pid, rid, nick, link, avatar, comment = '', time, status, like, user_id }: Item): SourceComment {
    const id = String(objectId);
    roots.set(id, String(rid || objectId));
    return {
      id, ...(pid && { parent: String(pid) }), author: nick ?? '', ...webAddress(link), ...(avatar && { avatar }), html: comment,
      date: new Date(time ?? Date.now()).toISOString(), status: status === 'waiting' ? 'pending' : 'published',
      likes: like ?? 0, ...(liked.has(id) && { liked: true }), ...(user_id && String(user_id) === reader.id && { own: true }),
    };
  }

  async function page(query: Record<string, string>, signal?: AbortSignal): Promise<{ readonly comments: SourceComment[]; readonly count: number; readonly pages: number } | Unavailable> {
    const answer = await get('comment', { path: thread, ...query }, signal);
    if ('state' in answer) return answer;
    const { data, count, totalPages } = answer.data as { data: readonly Item[]; count: number; totalPages: number };
    return { comments: data.flatMap((root) => [root, ...(root.children ?? [])]).map(toComment), count, pages: totalPages };
  }

  async function act(id: string, init: { method: string; json?: unknown }, signal?: AbortSignal): Promise<ActionResult> {
    const answer = await call(`comment/${encodeURIComponent(id)}`, {}, { ...init, signal });
    if (answer.state === 'unavailable') return answer;
    const { errno, data } = wrapped(answer);
    if (errno === 0) return { state: 'done', ...(data !== null && typeof data === 'object' && 'objectId' in data && { comment: toComment(data as Item) }) };
    return answer.status === 401 || errno === 401 ? { state: 'sign-in' } : answer.status === 403 ? { state: 'refused' } : unavailable(answer);
  }

  let loading: Promise<CommentSource['submit'] | undefined> | undefined;
  const server: Server = { thread, settle, roots, call, get, page, toComment, name: () => reader.name };
  const sending = (): NonNullable<typeof loading> => (loading ??= import('./waline-send.js').then(({ sender }) => sender(server), () => (loading = undefined)));

  return {
    async list({ page: number, pageSize, order, signal }) {
      if (token && !reader.id) await this.session!(signal);
      const found = await page({ page: String(number), pageSize: String(Math.min(Math.max(pageSize, 1), 100)), sortBy: SORT[order] }, signal);
      if ('state' in found) return found;
      void sending(); // now, while there is a network
      return { state: 'listed', comments: found.comments, total: found.count, pages: found.pages };
    },
    async count(signal) {
      const answer = await get('comment', { type: 'count', url: thread }, signal);
      return 'state' in answer ? answer : { state: 'counted', total: Number((answer.data as readonly number[])[0] ?? 0) };
    },
    async submit(comment, signal) {
      const send = await sending();
      // the module has not come: nothing was sent
      return send ? send(comment, signal) : { state: 'unavailable', reason: 'network' };
    },
    async like(id, on, signal) {
      const result = await act(id, { method: 'PUT', json: { like: on } }, signal);
      if (result.state !== 'done') return result;
      if (on) liked.add(id);
      else liked.delete(id);
      try {
        localStorage.setItem(kept, JSON.stringify([...liked]));
      } catch { /* known as long as the page lives */ }
      return result.comment ? { state: 'done', comment: { ...result.comment, liked: on } } : result;
    },
    ...(token && {
      edit: async (id: string, text: string, signal?: AbortSignal) => act(id, { method: 'PUT', json: { comment: (await import('./markdown.js')).escapeMarkdown(text) } }, signal),
      remove: (id: string, signal?: AbortSignal) => act(id, { method: 'DELETE' }, signal),
    }),
    async session(signal): Promise<CommentSession> {
      const answer = token ? await get('token', {}, signal) : { data: {} };
      const { display_name: name, objectId } = ('data' in answer ? answer.data : {}) as { display_name?: string; objectId?: string | number };
      reader = { ...(name !== undefined && { name }), ...(objectId !== undefined && { id: String(objectId) }) };
      return name === undefined ? {} : { name };
    },
    orders: ['newest', 'oldest', 'popular'],
    fields: { author: 'optional', email: 'optional', url: 'optional' },
  };
}
