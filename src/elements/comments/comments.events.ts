import type { CommentField, FieldIssue } from '../../comments/source.js';
import { NewsEvent } from '../../core/events.js';

/** Why a comment was not published, or the list not loaded. `uncertain`: it may have been saved. */
export type CommentsFailure = 'invalid' | 'rejected' | 'duplicate' | 'too-fast' | 'closed' | 'sign-in' | 'uncertain' | 'unavailable';

/** A comment was not published, or the list could not be loaded. The text stays in the form. */
export class NewsCommentsErrorEvent extends NewsEvent {
  static readonly type = 'news-comments-error';

  /** What was tried. */
  readonly task: 'submit' | 'list';

  readonly reason: CommentsFailure;

  /** For `unavailable` and `uncertain`, what the matter was: `offline`, `network`, `timeout`, `server`, `refused`, `aborted` or `storage`. */
  readonly detail: string | undefined;

  /** For `invalid`: by field. */
  readonly fields: Readonly<Partial<Record<CommentField, FieldIssue>>> | undefined;

  constructor(task: 'submit' | 'list', reason: CommentsFailure, detail?: string, fields?: NewsCommentsErrorEvent['fields']) {
    super(NewsCommentsErrorEvent.type);
    this.task = task;
    this.reason = reason;
    this.detail = detail;
    this.fields = fields;
  }
}

/** Comments have been loaded. */
export class NewsCommentsLoadEvent extends NewsEvent {
  static readonly type = 'news-comments-load';

  /** How many are at hand now. */
  readonly count: number;

  /** How many the thread has, replies and all. */
  readonly total: number;

  constructor(count: number, total: number) {
    super(NewsCommentsLoadEvent.type);
    this.count = count;
    this.total = total;
  }
}
