import type { NewsCommentsErrorEvent, NewsCommentsLoadEvent } from '../elements/comments/comments.events.js';
import type { NewsCommentsPendingEvent, NewsCommentsPublishedEvent, NewsCommentsSubmitEvent } from '../elements/comments/comments.writing.events.js';
import { NewsComments } from '../elements/comments/comments.js';

NewsComments.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-comments': NewsComments;
  }
  interface GlobalEventHandlersEventMap {
    'news-comments-error': NewsCommentsErrorEvent;
    'news-comments-load': NewsCommentsLoadEvent;
    'news-comments-pending': NewsCommentsPendingEvent;
    'news-comments-published': NewsCommentsPublishedEvent;
    'news-comments-submit': NewsCommentsSubmitEvent;
  }
}
