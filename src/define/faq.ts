import { NewsFaq } from '../elements/faq/faq.js';
import type { NewsFaqToggleEvent } from '../elements/faq/faq.events.js';

NewsFaq.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-faq': NewsFaq;
  }
  interface GlobalEventHandlersEventMap {
    'news-faq-toggle': NewsFaqToggleEvent;
  }
}
