import { css, unsafeCSS, type CSSResult } from 'lit';
import { boxOfTable } from './table-element.js';

const BOX = unsafeCSS(boxOfTable);

/** The first column. Beside a head of two rows, the first cell of the second is of the second column. */
const FIRST = unsafeCSS(':where(tr:not(thead:has(> tr > :first-child[rowspan]) > tr + tr)) > :where(:is(th, td):first-child)');

/* What a table that is wider than its place has, as long as it is. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-fact-table) {
      :where(&:state(pinned)) > :where(table) > * > ${FIRST},
      :where(&:state(pinned)) > ${BOX} > :where(table) > * > ${FIRST} {
        position: sticky;
        inset-inline-start: 0;
        z-index: 1;
        /* With a line at its end that takes no room, whatever padding a theme gives to cells. */
        background: linear-gradient(currentColor 0 0) right / var(--_hair) 100% no-repeat var(--_paper);
      }
      :where(&:state(pinned):dir(rtl)) > :where(table) > * > ${FIRST},
      :where(&:state(pinned):dir(rtl)) > ${BOX} > :where(table) > * > ${FIRST} {
        background-position: left;
      }
      :where(&:state(overflowing)) :where(caption, figcaption) {
        position: sticky;
        inset-inline-start: 0;
      }
      /* As wide as the table, so that the caption can stay in sight. */
      :where(&:state(overflowing)) > ${BOX} {
        inline-size: min-content;
        min-inline-size: 100%;
      }
      :where(&:state(overflowing)) > ${BOX} > :where(figcaption) {
        inline-size: 100cqi;
      }
      &::part(scroll):focus-visible {
        outline: 2px solid var(--news-accent, currentColor);
        outline-offset: 2px;
      }
      :where(&:state(overflowing))::part(scroll) {
        border: 0 solid;
        border-image: linear-gradient(transparent var(--_top), currentColor 0 var(--_end), transparent 0) 1;
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
