import { css, type CSSResult } from 'lit';

/* A label of real text takes the place of the generated one. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table [data-news='label']) {
      display: none;
    }
    @media screen { @container news-fact-table (inline-size < 34em) {
      :where(news-fact-table[layout='stack'] > table > * > tr > td[data-label]:has(> [data-news='label']))::before {
        content: none;
      }
      :where(news-fact-table[layout='stack'] > table > * > tr > td[data-label] > [data-news='label']) {
        display: block;
        float: inline-start;
        max-inline-size: 50%;
        margin-inline-end: 1.5em;
        text-align: start;
        color: var(--_quiet);
      }
    } }
  }
`];
