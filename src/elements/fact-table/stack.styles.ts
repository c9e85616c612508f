import { css, type CSSResult } from 'lit';

/* A label of real text takes the place of the generated one. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table) {
      & :where([data-news='label']) {
        display: none;
      }
      @media screen { @container news-fact-table (inline-size < 34em) {
        :where(&[layout='stack']) :where(td[data-label]:has(> [data-news='label']))::before {
          content: none;
        }
        :where(&[layout='stack']) :where(td[data-label]) > :where([data-news='label']) {
          display: block;
          float: inline-start;
          max-inline-size: 50%;
          margin-inline-end: 1.5em !important; /* a node of ours, which resets take for theirs */
          text-align: start;
          color: var(--_quiet);
        }
      } }
    }
  }
`];
