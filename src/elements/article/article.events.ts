import { NewsEvent } from '../../core/events.js';
import type { Graph } from '../../structured-data/types.js';

/** The structured data of an article has been written, or has changed. */
export class NewsArticleGraphEvent extends NewsEvent {
  static readonly type = 'news-article-graph';

  /** What the script holds; `undefined` when there is nothing that the page does not say already. */
  readonly graph: Graph | undefined;

  constructor(graph: Graph | undefined) {
    super(NewsArticleGraphEvent.type);
    this.graph = graph;
  }
}
