import { bare, plain, textToHtml, webAddress } from './plain.js';
import { unready } from './request.js';
import type { ActionResult, CommentSession, CommentSource, NewComment, SourceComment, SubmitResult } from './source.js';

export type * from './source.js';

type Method = 'list' | 'submit' | 'count' | 'find' | 'like' | 'report' | 'edit' | 'remove';
type Answers<M extends Method> = readonly (Awaited<ReturnType<NonNullable<CommentSource[M]>>> | undefined)[];

export interface MemoryOptions {
  /** What is there from the start, in any order. */
  readonly comments?: Iterable<SourceComment>;
  /** How many milliseconds each answer takes. Default: 0. */
  readonly delay?: number;
  /** New comments wait for a moderator. */
  readonly moderated?: boolean;
  /** Nobody may comment any more. */
  readonly closed?: boolean;
  /** Who is signed in. Default: nobody. */
  readonly session?: CommentSession;
  /** What is answered instead of the truth, by method, one after the other; `undefined` is the truth once. Every state of a comment box can be had by this. */
  readonly answers?: { readonly [M in Method]?: Answers<M> };
}

/** Comments in memory, for stories, examples and tests: gone with the page. */
export function memorySource({ comments: given = [], delay = 0, moderated = false, closed = false, session = {}, answers = {} }: MemoryOptions = {}): CommentSource {
  const comments = new Map<string, SourceComment>();
  for (const comment of given) comments.set(comment.id, comment);
  const watchers = new Set<() => void>();
  const told: Partial<Record<Method, number>> = {};
  let last = 0;

  const published = (): SourceComment[] => [...comments.values()].filter(({ status }) => status === 'published');

  /** Waits, and gives what was scripted, or the truth. */
  async function answer<M extends Method, R extends Awaited<ReturnType<NonNullable<CommentSource[M]>>>>(method: M, signal: AbortSignal | undefined, truth: () => R): Promise<R | Awaited<ReturnType<NonNullable<CommentSource[M]>>>> {
    const aborted = unready(signal);
    if (aborted) return aborted as R;
    if (delay) await new Promise((done) => setTimeout(done, delay));
    const turn = told[method] ?? 0;
    told[method] = turn + 1;
    return answers[method]?.[turn] as R | undefined ?? unready(signal) as R | undefined ?? truth();
  }

  function store(comment: SourceComment): SourceComment {
    comments.set(comment.id, comment);
    for (const changed of watchers) changed();
    return comment;
  }

  const change = (method: 'like' | 'edit' | 'remove', id: string, signal: AbortSignal | undefined, changed: (comment: SourceComment) => SourceComment): Promise<ActionResult> => answer(method, signal, () => {
    const comment = comments.get(id);
    return comment ? { state: 'done', comment: store(changed(comment)) } : { state: 'refused' };
  });

  return {
    list: ({ page, pageSize, order, signal }) => answer('list', signal, () => {
      const time = ({ date }: SourceComment): number => Date.parse(date);
      const sorted = published().sort((a, b) => (order === 'oldest' ? time(a) - time(b) : order === 'popular' ? (b.likes ?? 0) - (a.likes ?? 0) || time(b) - time(a) : time(b) - time(a)));
      return { state: 'listed', comments: sorted.slice((page - 1) * pageSize, page * pageSize), total: sorted.length, pages: Math.ceil(sorted.length / pageSize), ...(closed && { closed }) };
    }),
    count: (signal) => answer('count', signal, () => ({ state: 'counted', total: published().length })),
    find: (id, signal) => answer('find', signal, () => {
      const comment = comments.get(id);
      return comment?.status === 'published' ? { state: 'found', comment } : { state: 'absent' };
    }),
    submit: (comment, signal) => answer('submit', signal, (): SubmitResult => {
      if (closed) return { state: 'closed' };
      if (!comment.text.trim()) return { state: 'invalid', fields: { text: { issue: 'missing' } } };
      const author = session.name ?? comment.author ?? '';
      if (!author.trim()) return { state: 'invalid', fields: { author: { issue: 'missing' } } };
      if ([...comments.values()].some((each) => each.author === author && each.parent === comment.parent && bare(plain(each.html)) === bare(comment.text))) return { state: 'duplicate' };
      do last++; while (comments.has(String(last)));
      return { state: moderated ? 'pending' : 'published', comment: store(toComment(comment, String(last), author, moderated)) };
    }),
    like: (id, on, signal) => change('like', id, signal, (comment) => ({ ...comment, liked: on, likes: Math.max(0, (comment.likes ?? 0) + (on === !!comment.liked ? 0 : on ? 1 : -1)) })),
    report: (id, _reason, signal) => answer('report', signal, () => (comments.has(id) ? { state: 'done' } : { state: 'refused' })),
    edit: (id, text, signal) => change('edit', id, signal, (comment) => ({ ...comment, html: textToHtml(text) })),
    async remove(id, signal) {
      const result = await change('remove', id, signal, (comment) => comment);
      if (result.state === 'done') comments.delete(id);
      return result.state === 'done' ? { state: 'done' } : result;
    },
    session: () => Promise.resolve(session),
    watch(changed) {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
    orders: ['newest', 'oldest', 'popular'],
    fields: { author: 'required', email: 'optional', url: 'optional' },
  };
}

const toComment = ({ text, parent, url }: NewComment, id: string, author: string, moderated: boolean): SourceComment => ({
  id, ...(parent !== undefined && { parent }), author, ...webAddress(url), html: textToHtml(text), date: new Date().toISOString(), status: moderated ? 'pending' : 'published', own: true,
});
