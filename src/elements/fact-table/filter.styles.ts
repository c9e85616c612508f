import { css, type CSSResult } from 'lit';

/* On paper all rows stand: nothing there would say that some are hidden. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table) {
      @media screen {
        & :where([data-news-filtered]) {
          display: none;
        }
      }
    }
  }
`];
