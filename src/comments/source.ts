/** Where comments come from and go to. Every backend, and any of your own, is an object of the shape `CommentSource`. */

/** A comment as a source gives it. */
export interface SourceComment {
  /** Unique in its thread; `#comment-<id>` is its address on the page. */
  readonly id: string;
  /** The comment that this one answers. It may be on another page, or nowhere: WordPress does not check it. Default: none, a comment on the article. */
  readonly parent?: string;
  /** The writer's name: plain text, entities decoded. May be empty. */
  readonly author: string;
  /** The writer's own page, http or https. */
  readonly url?: string;
  /** The writer's picture. Only read where the publisher asks for avatars: its address may hold a hash of the writer's e-mail. */
  readonly avatar?: string;
  /** What was said, as HTML that nobody may trust. It is cleaned where it is shown. */
  readonly html: string;
  /** When, as an ISO 8601 date and time with its zone. */
  readonly date: string;
  /** `pending`: it waits for a moderator, and its writer alone sees it. */
  readonly status: 'published' | 'pending';
  /** How many like it. Default: not told. */
  readonly likes?: number;
  /** That this reader likes it. */
  readonly liked?: boolean;
  /** That this reader may edit and delete it. */
  readonly own?: boolean;
  /** The language it is written in, a BCP 47 tag. Default: not told. */
  readonly lang?: string;
}

/** In what order the comments on an article come. Replies are shown oldest first in each. */
export type CommentOrder = 'newest' | 'oldest' | 'popular';

/** Which part of a thread is wanted. */
export interface CommentQuery {
  /** From 1. */
  readonly page: number;
  /** How many comments a page has at most, 1 to 100. A source whose pages count the comments on the article alone may give more, with their replies. */
  readonly pageSize: number;
  readonly order: CommentOrder;
  readonly signal?: AbortSignal;
}

/** A page of a thread: flat, each comment with its `parent`. Pages may overlap when comments arrive in between; who puts them together leaves out doubles by id. */
export interface CommentPage {
  readonly state: 'listed';
  readonly comments: readonly SourceComment[];
  /** All published comments of the thread, replies and all. */
  readonly total: number;
  /** How many pages there are now. */
  readonly pages: number;
  /** That nobody may comment any more. Pages after the first may leave it out. */
  readonly closed?: boolean;
}

/** Why there is no answer. */
export interface Unavailable {
  readonly state: 'unavailable';
  /** `server`: it answers, and not with what it should: an error, maintenance, HTML in disguise. `refused`: it forbids it. */
  readonly reason: 'offline' | 'network' | 'timeout' | 'server' | 'refused' | 'aborted' | 'storage';
  /** In how many seconds the server wishes to be asked again. */
  readonly retryAfter?: number;
}

/** A field of the form. */
export type CommentField = 'text' | 'author' | 'email' | 'url';

/** What is wrong with a field. `invalid`: whatever else; then `message` tells. */
export interface FieldIssue {
  readonly issue: 'missing' | 'malformed' | 'too-long' | 'invalid';
  /** The server's own words, plain text. */
  readonly message?: string;
}

/** What a reader sends. */
export interface NewComment {
  /** Plain text, just as typed. The source escapes it for its server, so that `a < b && c` comes back as typed. */
  readonly text: string;
  readonly parent?: string;
  readonly author?: string;
  readonly email?: string;
  readonly url?: string;
  /**
   * That this very comment was sent before, at this time (ISO 8601), and nobody knows what became of it: a draft that was restored. The source then looks whether it
   * is there before it sends it again. A source remembers its own attempts itself, as long as it lives.
   */
  readonly uncertain?: string;
  /** That the reader allows the site to remember name and e-mail. */
  readonly remember?: boolean;
  /** Further fields of the publisher's form, by name: a honeypot, a nonce, the answer to a question. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** What became of a comment. Never an exception. */
export type SubmitResult =
  | { readonly state: 'published' | 'pending'; readonly comment: SourceComment }
  /** Refused for what it says. */
  | { readonly state: 'rejected'; readonly message?: string }
  /** The server has this very comment already. After an attempt that was `uncertain` that means that it was saved. */
  | { readonly state: 'duplicate' }
  /** Too soon after the last one; `wait` in seconds, where the server's rule is known. */
  | { readonly state: 'too-fast'; readonly wait?: number }
  | { readonly state: 'closed' }
  | { readonly state: 'sign-in'; readonly message?: string }
  | { readonly state: 'invalid'; readonly fields: Readonly<Partial<Record<CommentField, FieldIssue>>>; readonly message?: string }
  /** It was sent, and what came back does not tell whether it was saved: a timeout, an error after the insert. To send it again is safe where the server knows doubles. */
  | { readonly state: 'uncertain'; readonly reason: Unavailable['reason']; readonly retryAfter?: number }
  /** It was not saved, surely. */
  | Unavailable;

/** What became of a like, a report, an edit, a deletion. */
export type ActionResult =
  | { readonly state: 'done'; readonly comment?: SourceComment }
  | { readonly state: 'refused'; readonly message?: string }
  | { readonly state: 'sign-in'; readonly message?: string }
  | Unavailable;

/** Who comments. */
export interface CommentSession {
  /** The name of the reader who is signed in. Default: nobody is; then the form asks for a name. */
  readonly name?: string;
  /** Where to sign in, where that can be told. */
  readonly signIn?: string;
}

/**
 * The comments of one thread. Methods answer with values and never throw; each takes a signal, and answers `unavailable` with the reason `aborted` when that ends it
 * (a submission that had been sent by then: `uncertain`).
 */
export interface CommentSource {
  list(query: CommentQuery): Promise<CommentPage | Unavailable>;
  submit(comment: NewComment, signal?: AbortSignal): Promise<SubmitResult>;
  /** All published comments of the thread, replies and all. */
  count(signal?: AbortSignal): Promise<{ readonly state: 'counted'; readonly total: number } | Unavailable>;
  /** One comment, wherever in the thread it is: for a permalink. Default: pages are gone through. */
  find?(id: string, signal?: AbortSignal): Promise<{ readonly state: 'found'; readonly comment: SourceComment } | { readonly state: 'absent' } | Unavailable>;
  like?(id: string, on: boolean, signal?: AbortSignal): Promise<ActionResult>;
  report?(id: string, reason: string, signal?: AbortSignal): Promise<ActionResult>;
  edit?(id: string, text: string, signal?: AbortSignal): Promise<ActionResult>;
  remove?(id: string, signal?: AbortSignal): Promise<ActionResult>;
  session?(signal?: AbortSignal): Promise<CommentSession>;
  /** Calls back when the thread has changed elsewhere: another tab, a live connection. Returns what ends it. */
  watch?(changed: () => void): () => void;
  /** The orders it knows. Default: `newest` and `oldest`. */
  readonly orders?: readonly CommentOrder[];
  /** The fields it wants. Default: `author` and `email` required, as WordPress does unless told otherwise. */
  readonly fields?: Readonly<Partial<Record<'author' | 'email' | 'url', 'required' | 'optional' | 'none'>>>;
  /** The longest text in bytes of UTF-8, as it is sent. Default: not told. */
  readonly maxBytes?: number;
}
