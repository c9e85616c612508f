import { css, type CSSResult } from 'lit';

/* What a table that is wider than its place has, as long as it is. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table) {
      /* Beside a head of two rows, the first cell of the second is of the second column. */
      :where(&:state(pinned)) :where(tr:not(td *, thead:has(> tr > :first-child[rowspan]) > tr + tr)) > :where(:is(th, td):first-child) {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        /* The line takes its room out of the padding: nothing moves. */
        padding-inline-end: calc(var(--_q) * 3 - var(--_hair));
        border-inline-end: var(--_hair) solid;
        background: var(--_paper);
      }
      :where(&:state(overflowing)) :where(caption, figcaption) {
        position: sticky;
        inset-inline-start: 0;
      }
      &::part(scroll):focus-visible {
        outline: 2px solid var(--news-accent, currentColor);
        outline-offset: 2px;
      }
      :where(&:state(overflowing))::part(scroll) {
        border: 0 solid;
        border-image: linear-gradient(transparent var(--_room, 0px), currentColor 0) 1;
      }
      /* Below the toolbar, which has two lines here. */
      @container news-fact-table (inline-size < 32em) {
        :where(&[filterable][downloadable])::part(scroll) {
          --_room: calc(88px + var(--_q) * 3);
        }
      }
      /* This one stands outside, and so moves nothing. A pinned column has its own. */
      :where(&:state(more-start):not(:state(pinned)))::part(scroll) {
        border-inline-start-width: var(--_hair);
        margin-inline-start: calc(-1 * var(--_hair));
      }
      :where(&:state(more-end))::part(scroll) {
        border-inline-end-width: var(--_hair);
      }
      @media print {
        & :where(tr) > :where(:is(th, td):first-child) {
          position: static;
        }
      }
    }
  }
`];
