import { css, type CSSResult } from 'lit';

/* What only a list that has a feed needs. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    /* With stories to come it has a place, though nothing to see, and takes no room. */
    :where(news-related[src]:not(:has(li a[href]))) {
      display: block;
      position: absolute;
      visibility: hidden;
      block-size: 0;
      overflow: hidden;
      border: 0;
    }
    :where(news-related:has([data-news='list']) :is(ul, ol):not([data-news])) {
      display: none;
    }
  }
`];
