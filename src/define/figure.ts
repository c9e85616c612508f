import { NewsFigure } from '../elements/figure/figure.js';
import type { NewsFigureCloseEvent, NewsFigureZoomEvent } from '../elements/figure/figure.events.js';

NewsFigure.define();

declare global {
  interface HTMLElementTagNameMap {
    'news-figure': NewsFigure;
  }
  interface GlobalEventHandlersEventMap {
    'news-figure-zoom': NewsFigureZoomEvent;
    'news-figure-close': NewsFigureCloseEvent;
  }
}
