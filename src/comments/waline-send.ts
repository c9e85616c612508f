import { carefully } from './careful.js';
import { escapeMarkdown } from './markdown.js';
import { bare, plain } from './plain.js';
import { type Answer, unavailable, unready } from './request.js';
import type { CommentField, NewComment, SourceComment, SubmitResult, Unavailable } from './source.js';
import { type Item, wrapped } from './waline-items.js';

/** What sending needs to know of the server, and of who reads. */
export interface Server {
  readonly thread: string;
  readonly settle: number;
  /** The comment on the article that a thread of replies begins with, by the id of each in it. */
  readonly roots: Map<string, string>;
  readonly call: (path: string, query: Record<string, string>, init: { readonly method?: string; readonly json?: unknown; readonly signal?: AbortSignal | undefined }) => Promise<Answer | Unavailable>;
  readonly get: (path: string, query: Record<string, string>, signal?: AbortSignal) => Promise<{ readonly data: unknown } | Unavailable>;
  readonly page: (query: Record<string, string>, signal?: AbortSignal) => Promise<{ readonly pages: number } | Unavailable>;
  readonly toComment: (item: Item) => SourceComment;
  /** The name of who is signed in. */
  readonly name: () => string | undefined;
}

const FIELD: Readonly<Record<string, CommentField>> = { comment: 'text', nick: 'author', mail: 'email', link: 'url' };

/** Sends comments to Waline. */
export function sender({ thread, settle, roots, call, get, page, toComment, name: signedIn }: Server): (comment: NewComment, signal?: AbortSignal) => Promise<SubmitResult> {
  /** A reply to what is not there any more would be stored and never shown. */
  async function rootOf(parent: string, signal?: AbortSignal): Promise<string | Unavailable> {
    for (let number = 1, pages = 1; !roots.has(parent) && number <= pages; number++) {
      const found = await page({ page: String(number), pageSize: '100' }, signal);
      if ('state' in found) return found;
      ({ pages } = found);
    }
    return roots.get(parent) ?? { state: 'unavailable', reason: 'refused' };
  }

  async function look({ text, parent, author }: NewComment, signal?: AbortSignal): Promise<SourceComment | Unavailable | undefined> {
    const answer = await get('comment', { type: 'recent', count: '50' }, signal);
    if ('state' in answer) return answer;
    const name = bare(author || signedIn() || '');
    const same = (item: Item): boolean => item.url === thread && bare(item.nick ?? '') === name && String(item.pid || '') === (parent ?? '') && bare(plain(item.comment ?? '')) === bare(text);
    const found = (answer.data as readonly Item[]).find(same);
    return found && toComment(found);
  }

  async function send({ text, parent, author, email, url, extra }: NewComment, signal?: AbortSignal): Promise<SubmitResult> {
    const idle = unready(signal);
    if (idle) return idle;
    // it would be stored
    if (!text.trim()) return { state: 'invalid', fields: { text: { issue: 'missing' } } };
    const rid = parent && await rootOf(parent, signal);
    if (typeof rid === 'object') return rid;
    const answer = await call('comment', {}, {
      signal, method: 'POST',
      json: { ...extra, url: thread, comment: escapeMarkdown(text), nick: author ?? signedIn() ?? '', mail: email ?? '', link: url ?? '', ua: globalThis.navigator?.userAgent ?? '', ...(rid && { pid: parent, rid }) },
    });
    const result = answer.state === 'unavailable' ? { ...answer, state: 'uncertain' as const } : understand(answer, toComment);
    if (parent && result.state === 'uncertain') roots.delete(parent); // it may be gone: that is looked up before another attempt
    return result;
  }

  return carefully({ send, look, settle });
}

/** An answer to a comment. */
function understand(answer: Answer, toComment: (item: Item) => SourceComment): SubmitResult {
  const { errno, errmsg, data } = wrapped(answer);
  if (answer.status === 200 && errno === 0 && data) {
    const item = data as Item;
    return item.status === 'spam' ? { state: 'rejected' } : { state: item.status === 'waiting' ? 'pending' : 'published', comment: toComment(item) };
  }
  if (answer.status === 401 || errno === 401) return { state: 'sign-in' };
  if (errno === 1001 && errmsg && typeof errmsg === 'object') {
    return { state: 'invalid', fields: Object.fromEntries(Object.entries(errmsg).filter(([name]) => FIELD[name]).map(([name, message]) => [FIELD[name], { issue: /blank/.test(message) ? 'missing' : 'invalid', message }])) };
  }
  const message = typeof errmsg === 'string' ? errmsg : '';
  if (answer.status === 200 && errno) {
    if (/duplicate/i.test(message)) return { state: 'duplicate' };
    return /too fast/i.test(message) ? { state: 'too-fast' } : { state: 'rejected', ...(message && { message: plain(message) }) };
  }
  const failure = unavailable(answer);
  return failure.reason === 'refused' ? failure : { ...failure, state: 'uncertain' };
}
