import type { NewsRelatedErrorEvent, NewsRelatedRefreshEvent } from '../elements/related/related.events.js';
import { NewsRelated } from '../elements/related/related.js';

NewsRelated.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-related': NewsRelated;
  }
  interface GlobalEventHandlersEventMap {
    'news-related-error': NewsRelatedErrorEvent;
    'news-related-refresh': NewsRelatedRefreshEvent;
  }
}
