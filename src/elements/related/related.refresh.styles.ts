import { css, type CSSResult } from 'lit';

/* What only a list that has a feed needs. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-related) {
      /* With stories to come it has a place, though nothing to see, and takes no room. */
      :where(&[src]:not(:has(li a[href]))) {
        display: block;
        position: absolute;
        visibility: hidden;
        block-size: 0;
        overflow: hidden;
        border: 0;
      }
      :where(&:has([data-news='list'])) :where(:is(ul, ol):not([data-news])) {
        display: none;
      }
    }
  }
`];
