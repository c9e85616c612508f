import { css, type CSSResult } from 'lit';

/* The key covers its head cell; the sign has had its place since the first paint. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table [aria-label]:has(> [data-news='sort']))::after,
    :where(news-fact-table [aria-label]:has(> [data-news='sort']))::before {
      visibility: visible;
      color: var(--_quiet);
    }
    :where(news-fact-table [aria-sort])::after,
    :where(news-fact-table [aria-sort])::before {
      content: '↑' / '';
      color: inherit;
    }
    :where(news-fact-table [aria-sort='descending'])::after,
    :where(news-fact-table [aria-sort='descending'])::before {
      content: '↓' / '';
    }
    :where(news-fact-table [aria-sort][data-type='number'])::after,
    :where(news-fact-table [aria-sort]:not([data-type='number']))::before {
      content: none;
    }
    :where(news-fact-table [data-news='sort']) {
      position: absolute;
      inset: 0;
      border: 0;
      background: none;
      color: inherit;
      cursor: pointer;
    }
    :where(news-fact-table [data-news='sort']):focus-visible {
      outline-offset: -2px;
    }
    :where(news-fact-table [aria-label]:hover:has(> [data-news='sort'])) {
      text-decoration: underline 1px;
      text-underline-offset: 0.22em;
    }
    :where(news-fact-table [aria-label]:has(> [data-news='sort']) a) {
      position: relative;
      z-index: 1;
    }
    @media print {
      :where(news-fact-table [data-news='sort']) {
        display: none;
      }
    }
  }
`];
