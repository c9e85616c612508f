import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';

/* Out of sight until a blocker was found: shown before, it would accuse everybody. How it looks then comes with it (support-notice.view.ts). */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-support-notice) {
      container-name: news-support-notice;
      :where(&:is(:not(:defined), :not(:state(shown)))) {
        display: none;
      }
      :where(&:state(bottom)) {
        display: contents;
      }
      & > :where(p) {
        margin-block: 0;
      }
      @media print {
        display: none;
      }
    }
  }
`];
