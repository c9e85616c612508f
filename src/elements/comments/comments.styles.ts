import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';

/* How the authored HTML looks, before and after upgrade. */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-comments) {
      container-name: news-comments;
      padding-block: calc(var(--_q) * 3);
    }
    :where(news-comments > p) {
      margin-block: 0;
    }
  }
`];
