import { type Answer, ask, unavailable } from './request.js';
import type { CommentSession, CommentSource, SourceComment, Unavailable } from './source.js';
import { errorOf, FIELDS, type Item, toComment } from './wordpress-items.js';
import type { Site } from './wordpress-send.js';
import { plainText } from './text.js';

export type * from './source.js';

export interface WordPressOptions {
  /** Where the REST API is: `/wp-json/wp/v2`, or `/?rest_route=/wp/v2` where the site has no pretty addresses. */
  readonly src: string;
  /** The id of the post. */
  readonly thread: string | number;
  /**
   * The address of `wp-comments-post.php`, on the site of the page: comments go there, and REST is only read.
   * Default: they go to REST, and where that takes none from strangers (so WordPress does unless told otherwise), to the form from then on.
   */
  readonly form?: string;
  /** The address of `wp-comments-post.php`, for when REST refuses a comment. Default: beside `wp-json`. */
  readonly fallback?: string;
  /** `wp_create_nonce('wp_rest')`, for readers who are signed in. One that has expired, as in a page from a cache, is dropped. */
  readonly nonce?: string;
  /** The password of the post. */
  readonly password?: string;
  /** How many seconds an answer may take. Default: 20. */
  readonly timeout?: number;
  /** How many seconds after it was sent no server can be at work on a comment any more: so long one whose end is not known is not sent again. Default: 30. */
  readonly settle?: number;
}

/** The comments of a post of WordPress, 6.1 and later, as it comes: nothing need be installed there. */
export function wordpressSource({ src, thread, form, fallback, nonce, password, timeout = 20, settle = 30 }: WordPressOptions): CommentSource {
  const post = String(thread);
  const given = nonce;
  let reader: Promise<CommentSession> | undefined;

  async function call(path: string, query: Record<string, string>, init: Parameters<Site['call']>[2] = {}): Promise<Answer | Unavailable> {
    const params = String(new URLSearchParams(password ? { ...query, password } : query));
    const address = src.replace(/\/$/, '') + path + (params && (src.includes('?') ? '&' : '?') + params);
    const sent = nonce; // of several requests at once, another may have dropped it meanwhile
    const answer = await ask(address, { ...init, timeout, ...(sent && { headers: { 'x-wp-nonce': sent } }) });
    if (answer.state === 'unavailable' || !sent) return answer;
    if (errorOf(answer).code !== 'rest_cookie_invalid_nonce') {
      nonce = answer.headers.get('x-wp-nonce') ?? nonce;
      return answer;
    }
    nonce = reader = undefined;
    // what a reader who was signed in wrote is not sent in the name of nobody
    return init.method ? answer : call(path, query, init);
  }

  const session = (signal?: AbortSignal): Promise<CommentSession> => (reader ??= nonce ? whoReads(signal) : Promise.resolve({}));
  async function whoReads(signal?: AbortSignal): Promise<CommentSession> {
    const answer = await call('/users/me', { _fields: 'name' }, { signal });
    const { name } = (answer.state === 'answered' && answer.status === 200 && answer.json || {}) as { name?: string };
    if (answer.state === 'unavailable') reader = undefined;
    return name === undefined ? {} : { name: plainText(name) };
  }

  /** Any page's worth of comments, and what was said with them. */
  async function items(query: Record<string, string>, signal?: AbortSignal): Promise<{ readonly comments: SourceComment[]; readonly headers: Headers } | Unavailable> {
    const answer = await call('/comments', { post, _fields: FIELDS, ...query }, { signal });
    if (answer.state === 'unavailable') return answer;
    return answer.status === 200 && Array.isArray(answer.json) ? { comments: (answer.json as Item[]).map(toComment), headers: answer.headers } : unavailable(answer);
  }

  async function isClosed(signal?: AbortSignal): Promise<boolean> {
    const answer = await call(`/posts/${post}`, { _fields: 'comment_status' }, { signal });
    return answer.state === 'answered' && (answer.json as { comment_status?: string } | undefined)?.comment_status === 'closed';
  }

  let loading: Promise<CommentSource['submit'] | undefined> | undefined;
  const site: Site = { src, post, form, fallback, timeout, settle, call, items, isClosed, session, signedOut: () => !!given && !nonce };
  const sending = (): NonNullable<typeof loading> => (loading ??= import('./wordpress-send.js').then(({ sender }) => sender(site), () => (loading = undefined)));

  return {
    async list({ page, pageSize, order, signal }) {
      const query = { page: String(page), per_page: String(Math.min(Math.max(pageSize, 1), 100)), order: order === 'oldest' ? 'asc' : 'desc' };
      const [found, closed] = await Promise.all([items(query, signal), page === 1 && isClosed(signal)]);
      if ('state' in found) return found;
      void sending(); // now, while there is a network
      const { comments, headers } = found;
      return { state: 'listed', comments, total: Number(headers.get('x-wp-total') ?? comments.length), pages: Number(headers.get('x-wp-totalpages') ?? 1), ...(closed && { closed }) };
    },
    async count(signal) {
      const found = await items({ per_page: '1', _fields: 'id' }, signal);
      return 'state' in found ? found : { state: 'counted', total: Number(found.headers.get('x-wp-total') ?? found.comments.length) };
    },
    async find(id, signal) {
      const answer = await call(`/comments/${encodeURIComponent(id)}`, { _fields: FIELDS }, { signal });
      if (answer.state === 'unavailable') return answer;
      if (answer.status === 200 && answer.json) {
        const item = answer.json as Item;
        return String(item.post) === post ? { state: 'found', comment: toComment(item) } : { state: 'absent' };
      }
      // one that is held or deleted is forbidden, not missing; what is no number has no route
      return /^rest_(comment_invalid_id|cannot_read|no_route)$/.test(errorOf(answer).code ?? '') ? { state: 'absent' } : unavailable(answer);
    },
    async submit(comment, signal) {
      const send = await sending();
      // the module has not come: nothing was sent
      return send ? send(comment, signal) : { state: 'unavailable', reason: 'network' };
    },
    session,
    maxBytes: 65_525,
  };
}
