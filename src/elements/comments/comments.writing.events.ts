import type { NewComment, SourceComment } from '../../comments/source.js';
import { NewsEvent } from '../../core/events.js';

/** A reader is about to send a comment. Prevented, it is not sent, and its text stays. */
export class NewsCommentsSubmitEvent extends NewsEvent {
  static readonly type = 'news-comments-submit';

  readonly comment: NewComment;

  constructor(comment: NewComment) {
    super(NewsCommentsSubmitEvent.type, { cancelable: true });
    this.comment = comment;
  }
}

/** The server has published a reader's comment. */
export class NewsCommentsPublishedEvent extends NewsEvent {
  static readonly type = 'news-comments-published';

  /** Not there where the server only said that it had it already. */
  readonly comment: SourceComment | undefined;

  constructor(comment?: SourceComment) {
    super(NewsCommentsPublishedEvent.type);
    this.comment = comment;
  }
}

/** The server has a reader's comment, and a moderator has to see it first. */
export class NewsCommentsPendingEvent extends NewsEvent {
  static readonly type = 'news-comments-pending';

  readonly comment: SourceComment;

  constructor(comment: SourceComment) {
    super(NewsCommentsPendingEvent.type);
    this.comment = comment;
  }
}
