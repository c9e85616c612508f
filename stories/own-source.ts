import type { CommentSource, NewComment, SourceComment, SubmitResult, Unavailable } from '../src/comments/index.js';

/** What our server keeps. */
interface Entry {
  id: number;
  answers: number | null;
  name: string;
  text: string;
  at: string;
}

/** Our server has plain text. A box is given HTML. */
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/\n/g, '<br>');

const toComment = ({ id, answers, name, text, at }: Entry): SourceComment => ({
  id: String(id),
  ...(answers !== null && { parent: String(answers) }),
  author: name,
  html: `<p>${escape(text)}</p>`,
  date: at,
  status: 'published',
});

/** Comments of `GET` and `POST <address>?article=…`. */
export function ownSource(address: string, article: string): CommentSource {
  /** An answer, or why there is none. Nothing is thrown. */
  async function ask(query: Record<string, string>, signal?: AbortSignal, comment?: NewComment): Promise<Response | Unavailable> {
    if (signal?.aborted) return { state: 'unavailable', reason: 'aborted' };
    const late = AbortSignal.timeout(20_000);
    try {
      return await fetch(`${address}?${new URLSearchParams({ article, ...query })}`, {
        signal: signal ? AbortSignal.any([signal, late]) : late,
        ...(comment && { method: 'POST', body: JSON.stringify({ name: comment.author, text: comment.text, answers: comment.parent ? Number(comment.parent) : null }) }),
      });
    } catch {
      return { state: 'unavailable', reason: signal?.aborted ? 'aborted' : late.aborted ? 'timeout' : 'network' };
    }
  }

  return {
    async list({ page, pageSize, order, signal }) {
      const answer = await ask({ page: String(page), size: String(pageSize), order }, signal);
      if ('state' in answer) return answer;
      if (!answer.ok) return { state: 'unavailable', reason: 'server' };
      const { entries, total } = (await answer.json()) as { entries: Entry[]; total: number };
      return { state: 'listed', comments: entries.map(toComment), total, pages: Math.ceil(total / pageSize) };
    },

    async count(signal) {
      const page = await this.list({ page: 1, pageSize: 1, order: 'newest', ...(signal && { signal }) });
      return page.state === 'listed' ? { state: 'counted', total: page.total } : page;
    },

    async submit(comment, signal): Promise<SubmitResult> {
      if (signal?.aborted) return { state: 'unavailable', reason: 'aborted' };
      if (!comment.text.trim()) return { state: 'invalid', fields: { text: { issue: 'missing' } } };
      if (!comment.author?.trim()) return { state: 'invalid', fields: { author: { issue: 'missing' } } };
      const answer = await ask({}, signal, comment);
      // it was sent, and nobody knows whether it arrived: never say that it was not saved
      if ('state' in answer) return { ...answer, state: 'uncertain' };
      if (answer.status === 409) return { state: 'duplicate' };
      if (answer.status === 429) return { state: 'too-fast', wait: Number(answer.headers.get('retry-after') ?? 60) };
      if (!answer.ok) return { state: 'uncertain', reason: 'server' };
      return { state: 'published', comment: toComment((await answer.json()) as Entry) };
    },

    fields: { author: 'required', email: 'none', url: 'none' },
  };
}
