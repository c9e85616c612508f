import type { NewsSupportNoticeAllowedEvent, NewsSupportNoticeCheckEvent, NewsSupportNoticeDismissEvent, NewsSupportNoticeShowEvent } from '../elements/support-notice/support-notice.events.js';
import { NewsSupportNotice } from '../elements/support-notice/support-notice.js';

NewsSupportNotice.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-support-notice': NewsSupportNotice;
  }
  interface GlobalEventHandlersEventMap {
    'news-support-notice-allowed': NewsSupportNoticeAllowedEvent;
    'news-support-notice-check': NewsSupportNoticeCheckEvent;
    'news-support-notice-dismiss': NewsSupportNoticeDismissEvent;
    'news-support-notice-show': NewsSupportNoticeShowEvent;
  }
}
