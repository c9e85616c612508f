import { css, type CSSResult } from 'lit';

/* The key covers its head cell; the sign has had its place since the first paint. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table) {
      /* On paper a column says only whether it is sorted. */
      @media screen {
        & :where([aria-label]:has(> [data-news='sort']))::after,
        & :where([aria-label]:has(> [data-news='sort']))::before {
          visibility: visible;
          color: var(--_quiet);
        }
      }
      & :where([aria-sort])::after,
      & :where([aria-sort])::before {
        content: '↑' / '';
        visibility: visible;
        color: inherit;
      }
      & :where([aria-sort='descending'])::after,
      & :where([aria-sort='descending'])::before {
        content: '↓' / '';
      }
      & :where([aria-sort][data-type='number'])::after,
      & :where([aria-sort]:not([data-type='number']))::before {
        content: none;
      }
      & :where([data-news='sort']) {
        position: absolute;
        inset: 0;
        border: 0;
        background: none;
        color: inherit;
        cursor: pointer;
      }
      & :where([data-news='sort']):focus-visible {
        outline-offset: -2px;
      }
      & :where([aria-label]:hover:has(> [data-news='sort'])) {
        text-decoration: underline 1px;
        text-underline-offset: 0.22em;
      }
      & :where([aria-label]:has(> [data-news='sort'])) :where(a) {
        position: relative;
        z-index: 1;
      }
      @media print {
        & :where([data-news='sort']) {
          display: none;
        }
      }
    }
  }
`];
