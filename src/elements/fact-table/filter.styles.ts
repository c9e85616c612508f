import { css, type CSSResult } from 'lit';

export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table [data-news-filtered]) {
      display: none;
    }
  }
`];
