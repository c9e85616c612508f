import { NewsArticle } from '../elements/article/article.js';
import type { NewsArticleGraphEvent } from '../elements/article/article.events.js';

NewsArticle.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-article': NewsArticle;
  }
  interface GlobalEventHandlersEventMap {
    'news-article-graph': NewsArticleGraphEvent;
  }
}
