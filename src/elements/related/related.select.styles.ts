import { css, type CSSResult } from 'lit';

/* The text of a card above the area of its link. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-related) {
      :where(&:state(selectable)) :where(li > :is(small, time, p, span, div)) {
        position: relative;
        z-index: 1;
        justify-self: start;
        cursor: pointer;
      }
    }
  }
`];
