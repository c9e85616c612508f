import { NewsEvent } from '../../core/events.js';

/** The list of stories is as fresh as the feed at `src`. */
export class NewsRelatedRefreshEvent extends NewsEvent {
  static readonly type = 'news-related-refresh';

  /** How many stories are shown. */
  readonly count: number;

  /** How many of them the server's list did not have. */
  readonly added: number;

  constructor(count: number, added: number) {
    super(NewsRelatedRefreshEvent.type);
    this.count = count;
    this.added = added;
  }
}

/** Why there was no refresh: no address, no answer, none in time, another status than 200 to 299, one too large, no feed, or one without a story. */
export type RelatedFailure = 'address' | 'network' | 'timeout' | 'status' | 'size' | 'format' | 'empty';

/** The feed at `src` could not be had, is none, or has no story. The list stays as it was. */
export class NewsRelatedErrorEvent extends NewsEvent {
  static readonly type = 'news-related-error';

  readonly reason: RelatedFailure;

  constructor(reason: RelatedFailure) {
    super(NewsRelatedErrorEvent.type);
    this.reason = reason;
  }
}
