import { carefully } from './careful.js';
import { bare, escapeText, plain, webAddress } from './plain.js';
import { type Answer, ask, unavailable, unready } from './request.js';
import type { CommentField, CommentSession, FieldIssue, NewComment, SourceComment, SubmitResult, Unavailable } from './source.js';
import { errorOf, type Item, toComment } from './wordpress-items.js';

/** What sending needs to know of the site, and of who reads. */
export interface Site {
  readonly src: string;
  readonly post: string;
  readonly form?: string | undefined;
  readonly fallback?: string | undefined;
  readonly timeout: number;
  readonly settle: number;
  readonly call: (path: string, query: Record<string, string>, init: { readonly method?: string; readonly body?: URLSearchParams; readonly signal?: AbortSignal | undefined }) => Promise<Answer | Unavailable>;
  readonly items: (query: Record<string, string>, signal?: AbortSignal) => Promise<{ readonly comments: SourceComment[] } | Unavailable>;
  readonly isClosed: (signal?: AbortSignal) => Promise<boolean>;
  readonly session: (signal?: AbortSignal) => Promise<CommentSession>;
  /** That there was a nonce, and it has expired. */
  readonly signedOut: () => boolean;
}

const FIELD: Readonly<Record<string, CommentField>> = { content: 'text', author: 'author', author_name: 'author', author_email: 'email', author_url: 'url' };

/** In seconds; a filter of the site may have changed it. */
const FLOOD = 15;

/** The most that WordPress stores, in bytes and in characters. */
const MOST = { text: 65_525, author: 245, email: 100, url: 200 };

/** Sends comments to WordPress, by REST or by the form of its pages. */
export function sender({ src, post, form, fallback, timeout, settle, call, items, isClosed, session, signedOut }: Site): (comment: NewComment, signal?: AbortSignal) => Promise<SubmitResult> {
  /** REST takes no comments of strangers here. */
  let formOnly = false;

  /** Whether a comment is in the thread: its writer's name and its words tell. */
  async function look({ text, parent, author }: NewComment, signal?: AbortSignal, same?: (text: string) => string): Promise<SourceComment | Unavailable | undefined> {
    const found = await items({ per_page: '100', parent: parent ?? '0' }, signal);
    if ('state' in found) return found;
    const name = bare((await session(signal)).name ?? author ?? '');
    // of a reader who is signed in by a cookie alone, the name is not known
    return found.comments.find((comment) => (!name && same || bare(comment.author) === name) && (same?.(text) ? same(plain(comment.html)) === same(text) : bare(plain(comment.html)) === bare(text)));
  }

  async function send(comment: NewComment, signal?: AbortSignal): Promise<SubmitResult> {
    const idle = unready(signal);
    if (idle) return idle;
    const { name } = await session(signal);
    if (signedOut() && !comment.author) return { state: 'sign-in' };
    if (form) return sendForm(form, comment, signal);
    const place = fallback ?? src.replace(/(wp-json|\?rest_route=|index\.php\?rest_route=).*/, 'wp-comments-post.php');
    if (!formOnly || name !== undefined) {
      const answer = await call('/comments', {}, {
        signal, method: 'POST',
        body: filled({
          ...comment.extra, post, content: escapeText(comment.text), parent: comment.parent,
          // with a name, WordPress would store it as a stranger's
          ...(name === undefined && { author_name: comment.author, author_email: comment.email, author_url: comment.url }),
        }),
      });
      const result = answer.state === 'unavailable' ? uncertain(answer) : understand(answer, comment);
      // by a plugin or a firewall that closes REST to strangers, where the form is open, too
      const barred = answer.state === 'answered' && result.state === 'unavailable' && result.reason === 'refused';
      if (!(result.state === 'sign-in' || barred) || name !== undefined || signedOut() || !isHere(place)) return result;
      formOnly = true;
    }
    return sendForm(place, comment, signal);
  }

  async function sendForm(place: string, comment: NewComment, signal?: AbortSignal): Promise<SubmitResult> {
    const answer = await ask(place, {
      signal, timeout, method: 'POST',
      headers: { accept: 'text/html' },
      body: filled({
        ...comment.extra, comment_post_ID: post, comment: escapeText(comment.text), comment_parent: comment.parent ?? '0',
        author: comment.author, email: comment.email, url: comment.url, 'wp-comment-cookies-consent': comment.remember ? 'yes' : '',
      }),
    });
    if (answer.state === 'unavailable') return uncertain(answer);
    const { status, url, redirected, text } = answer;
    const message = plain(/<div class="wp-die-message">([\s\S]*?)<\/div>/.exec(text)?.[1] ?? '');
    if (redirected && url.includes('wp-login')) return { state: 'sign-in' };
    if (redirected && !url.includes('wp-comments-post')) {
      const held = new URL(url).searchParams.get('unapproved');
      if (held) return { state: 'pending', comment: typed(comment, held, 'pending') };
      const shown = text.split(/\bid=["'](?:div-)?comment-(?=\d)/).slice(1);
      const newest = (of: string[]): string => String(Math.max(0, ...of.map((each) => parseInt(each))));
      // where a cookie tells who reads, the page shows what is theirs and held
      const waiting = shown.filter((each) => each.includes('comment-awaiting-moderation') && words(plain(each)).includes(words(comment.text)));
      if (waiting.length) return { state: 'pending', comment: typed(comment, newest(waiting), 'pending') };
      const stored = await look(comment, signal, words);
      if (stored && 'id' in stored) return { state: 'published', comment: stored };
      if (stored) return { state: 'published', comment: typed(comment, newest(shown), 'published') };
      // not among what all can read: in the trash, for a disallowed word, or held all the same
      return { state: 'pending', comment: typed(comment, `sent-${Date.now()}`, 'pending') };
    }
    if (status === 409) return { state: 'duplicate' };
    if (status === 429) return { state: 'too-fast', wait: FLOOD };
    if (status === 403 && message) return (await isClosed(signal)) || /closed/i.test(message) ? { state: 'closed' } : { state: 'sign-in', message };
    if (status === 200 && message) return { state: 'invalid', fields: faults(comment), message };
    if (status === 503 && message) return unavailable(answer);
    // an empty page: no such post, a draft, a password
    if (status === 200 && !text) return { state: 'unavailable', reason: 'refused' };
    return lost(answer) ? uncertain(unavailable(answer)) : unavailable(answer);
  }

  return carefully({ send, look, settle });
}

const isHere = (place: string): boolean => !globalThis.location || new URL(place, location.href).origin === location.origin;

/** What is left when a site makes pictures of signs. */
const words = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** That the answer does not tell what became of the comment. */
const lost = ({ status }: Answer): boolean => status >= 500 || status === 408 || status < 400;

const uncertain = ({ reason, ...rest }: Unavailable): SubmitResult => ({ ...rest, state: 'uncertain', reason });

const filled = (fields: Record<string, string | undefined>): URLSearchParams => new URLSearchParams(Object.entries(fields).filter((field): field is [string, string] => !!field[1]));

/** A comment as it was typed, where the server does not show it. */
const typed = ({ text, parent, author = '', url }: NewComment, id: string, status: SourceComment['status']): SourceComment => ({
  id, ...(parent && { parent }), author, ...webAddress(url), html: `<p>${escapeText(text).replace(/\n/g, '<br>')}</p>`, date: new Date().toISOString(), status,
});

/** The form tells of a fault in the language of the site, and of one alone. */
function faults({ text, author = '', email = '', url = '' }: NewComment): Partial<Record<CommentField, FieldIssue>> {
  const fields: Partial<Record<CommentField, FieldIssue>> = {};
  if (!text.trim()) fields.text = { issue: 'missing' };
  else if (new TextEncoder().encode(escapeText(text)).length > MOST.text) fields.text = { issue: 'too-long' };
  if (!author.trim()) fields.author = { issue: 'missing' };
  else if (author.length > MOST.author) fields.author = { issue: 'too-long' };
  if (!email.trim()) fields.email = { issue: 'missing' };
  else if (email.length > MOST.email) fields.email = { issue: 'too-long' };
  else if (!/^\S+@\S+\.\S+$/.test(email)) fields.email = { issue: 'malformed' };
  if (url.length > MOST.url) fields.url = { issue: 'too-long' };
  return fields;
}

/** An answer to a comment sent by REST. */
function understand(answer: Answer, comment: NewComment): SubmitResult {
  const { status, json } = answer;
  const { code = '', message: said = '', data } = errorOf(answer);
  const message = plain(said);
  if (status === 201 && json) {
    const stored = toComment(json as Item);
    const { status: state } = json as Item;
    if (state === 'approved' || state === 'hold') return { state: state === 'hold' ? 'pending' : 'published', comment: stored };
    return { state: 'rejected' }; // a disallowed word: stored, in the trash
  }
  if (code === 'comment_duplicate') return { state: 'duplicate' };
  if (code === 'comment_flood') return { state: 'too-fast', wait: FLOOD };
  if (status === 429) return { state: 'too-fast', ...(unavailable(answer).retryAfter && { wait: unavailable(answer).retryAfter! }) };
  if (code === 'rest_comment_closed') return { state: 'closed' };
  if (code === 'rest_comment_login_required' || code === 'rest_cookie_invalid_nonce') return { state: 'sign-in', message };
  if (code === 'rest_comment_content_invalid') return { state: 'invalid', fields: { text: { issue: 'missing', message } }, message };
  if (code === 'rest_comment_author_data_required') {
    // only one of two may be missing; a name of nothing but tags is none
    const issue: FieldIssue = { issue: 'missing', message };
    const { author, email } = faults(comment);
    return { state: 'invalid', fields: { ...((author || !email) && { author: issue }), ...(email && { email: issue }) }, message };
  }
  const long = FIELD[/^comment_(\w+)_column_length$/.exec(code)?.[1] ?? ''];
  if (long) return { state: 'invalid', fields: { [long]: { issue: 'too-long', message } }, message };
  const params = Object.entries(code === 'rest_invalid_param' ? data?.params ?? {} : {}).filter(([param]) => FIELD[param]);
  if (params.length) return { state: 'invalid', fields: Object.fromEntries(params.map(([param, why]): [string, FieldIssue] => [FIELD[param]!, { issue: 'malformed', message: plain(why) }])), message };
  // maintenance, said before anything is done, and an insert that the database refused
  const surely = (status === 503 && code === 'wp_die') || code === 'rest_comment_failed_create';
  if (lost(answer)) return surely ? unavailable(answer) : uncertain(unavailable(answer));
  // what is wrong with the post or the request is not the reader's doing; the rest is a plugin that checks what is said
  return code && !/^rest_/.test(code) ? { state: 'rejected', message } : unavailable(answer);
}
