import { transact, within } from './database.js';
import type { ActionResult, CommentField, CommentSource, FieldIssue, NewComment, SourceComment, Unavailable } from './source.js';
import { textToHtml } from './plain.js';

export type * from './source.js';

export interface LocalSourceOptions {
  /** Which comments belong together: the article's id or path. */
  thread: string;
  /** Set it where one origin holds several sites with the same names of threads. Default: the origin alone. */
  site?: string;
  /** Every comment waits; `moderated` threads show what a reader sees then. Nobody publishes it, there being no moderator. Default: false */
  moderated?: boolean;
  /** The fields it asks for. Default: a name, and no e-mail. */
  fields?: CommentSource['fields'];
  /** In bytes of UTF-8. Default: 65,525, as WordPress. */
  maxBytes?: number;
}

interface Row {
  readonly place: string;
  readonly id: string;
  readonly text: string;
  readonly comment: SourceComment;
  readonly reports?: readonly string[];
}

const UNAVAILABLE: Unavailable = { state: 'unavailable', reason: 'storage' };
const ABORTED: Unavailable = { state: 'unavailable', reason: 'aborted' };

/** Comments in the reader's own browser, in IndexedDB: for trying out, for demonstrations, for notes of one's own. No other reader sees them. All tabs of the site do, at once. */
export function localSource({ thread, site = '', moderated = false, fields = { author: 'required', email: 'none', url: 'optional' }, maxBytes = 65_525 }: LocalSourceOptions): CommentSource {
  const place = JSON.stringify([site, thread]);
  const watching = new Set<() => void>(); // channels do not hear themselves
  const channel = (): BroadcastChannel => new BroadcastChannel(`newsroom-comments ${place}`);

  const rows = async (): Promise<Row[]> => ((await transact<Row[]>('comments', 'readonly', (store) => store.getAll(within(place)))) ?? []);
  /** Its own pending ones are seen by the writer: the outbox keeps them. */
  const published = async (): Promise<SourceComment[]> => (await rows()).map(({ comment }) => comment).filter(({ status }) => status === 'published');
  const changed = (): void => {
    for (const callback of watching) callback();
    const other = channel();
    other.postMessage('');
    other.close();
  };

  /** What `ask` answers, unless there is no storage, or nobody waits any more; once it is under way, it is done. */
  const answer = async <T>(signal: AbortSignal | undefined, ask: () => Promise<T>): Promise<T | Unavailable> => {
    if (signal?.aborted) return ABORTED;
    try {
      return await ask();
    } catch {
      return UNAVAILABLE;
    }
  };

  /** Changes a comment in one transaction, so that two tabs do not undo each other's. */
  const change = (id: string, signal: AbortSignal | undefined, work: (row: Row) => Row | null): Promise<ActionResult> => answer(signal, async (): Promise<ActionResult> => {
    let after: Row | null | undefined;
    await transact('comments', 'readwrite', (store) => {
      const asked = store.get([place, id]) as IDBRequest<Row | undefined>;
      asked.onsuccess = () => {
        after = asked.result && work(asked.result);
        if (after) store.put(after);
        else if (after === null) store.delete([place, id]);
      };
    });
    if (after === undefined) return { state: 'refused' };
    changed();
    return { state: 'done', ...(after && { comment: after.comment }) };
  });
  const revise = (row: Row, comment: Partial<SourceComment>): Row => ({ ...row, comment: { ...row.comment, ...comment } });

  const problems = (comment: NewComment): Partial<Record<CommentField, FieldIssue>> => {
    const found: Partial<Record<CommentField, FieldIssue>> = {};
    for (const name of ['author', 'email', 'url'] as const) if (fields?.[name] === 'required' && !comment[name]?.trim()) found[name] = { issue: 'missing' };
    if (comment.email && fields?.email !== 'none' && !/^\S+@\S+$/.test(comment.email)) found.email = { issue: 'malformed' };
    if (comment.url && !safe(comment.url)) found.url = { issue: 'malformed' };
    if (!comment.text.trim()) found.text = { issue: 'missing' };
    else if (new TextEncoder().encode(comment.text).length > maxBytes) found.text = { issue: 'too-long' };
    return found;
  };

  return {
    orders: ['newest', 'oldest', 'popular'],
    fields,
    maxBytes,
    list: ({ page, pageSize, order, signal }) => answer(signal, async () => {
      const all = (await published()).sort((a, b) => (order === 'popular' && (b.likes ?? 0) - (a.likes ?? 0)) || (order === 'oldest' ? 1 : -1) * (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
      return { state: 'listed' as const, comments: all.slice((page - 1) * pageSize, page * pageSize), total: all.length, pages: Math.ceil(all.length / pageSize) };
    }),
    count: (signal) => answer(signal, async () => ({ state: 'counted' as const, total: (await published()).length })),
    find: (id, signal) => answer(signal, async () => {
      const comment = (await published()).find((each) => each.id === id);
      return comment ? { state: 'found' as const, comment } : { state: 'absent' as const };
    }),
    submit: (typed, signal) => answer(signal, async () => {
      const wrong = problems(typed);
      if (Object.keys(wrong).length) return { state: 'invalid' as const, fields: wrong };
      const author = typed.author?.trim() ?? '';
      const state = moderated ? 'pending' as const : 'published' as const;
      const url = typed.url && safe(typed.url);
      const comment: SourceComment = {
        id: crypto.getRandomValues(new Uint32Array(3)).join(''), ...(typed.parent !== undefined && { parent: typed.parent }), author, ...(url && { url }),
        html: textToHtml(typed.text), date: new Date().toISOString(), status: state, likes: 0, own: true,
      };
      let known: boolean | undefined;
      await transact('comments', 'readwrite', (store) => { // looked for and added in one, or two tabs would add it twice
        const asked = store.getAll(within(place)) as IDBRequest<Row[]>;
        asked.onsuccess = () => {
          known = asked.result.some((row) => row.text === typed.text && row.comment.author === author && row.comment.parent === typed.parent);
          if (!known) store.add({ place, id: comment.id, text: typed.text, comment } satisfies Row);
        };
      });
      if (known) return { state: 'duplicate' as const };
      changed();
      return { state, comment };
    }),
    like: (id, on, signal) => change(id, signal, (row) => {
      const before = row.comment.liked ?? false;
      return revise(row, { liked: on, likes: (row.comment.likes ?? 0) + Number(on) - Number(before) });
    }),
    report: (id, reason, signal) => change(id, signal, (row) => ({ ...row, reports: [...row.reports ?? [], reason] })),
    edit: async (id, text, signal) => (text.trim() ? change(id, signal, (row) => ({ ...revise(row, { html: textToHtml(text) }), text })) : { state: 'refused' }),
    remove: (id, signal) => change(id, signal, () => null),
    watch(callback) {
      const heard = channel();
      heard.onmessage = callback;
      watching.add(callback);
      return () => {
        heard.close();
        watching.delete(callback);
      };
    },
  };
}

/** An address of the web as it is kept, or nothing. */
function safe(url: string): string | undefined {
  try {
    const { protocol, href } = new URL(url);
    return /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}
