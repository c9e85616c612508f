import { css, unsafeCSS, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { boxOfTable } from './table-element.js';

/**
 * The columns whose head cell can say once that figures end-align; in a table of more columns, of heads over two columns or in two rows, it is said on the cells. Each of these rules is for `td` alone: engines
 * sort rules by their last tag, and forty thousand cells held against a dozen rules with `:has()` take minutes.
 */
const COLUMNS = [...Array(10).keys()].map((x) => x + 1);
const alignment = COLUMNS.map((x) => `
      & :where(table:has(> thead > tr:only-child > :nth-child(${x})[data-type='number']:not([colspan] ~ *))) {
        --_${x}: end;
      }
      & :where(td:nth-child(${x})) {
        text-align: var(--_${x}, start);
      }`).join('');

/** The head cells of a sortable table: without a `<thead>`, those of a first row of nothing but heads. */
const heads = (which: string, pseudo = ''): string[] => [
  `:where(thead) :where(:is(th, td)${which})`,
  `:where(tr:first-child:not(thead ~ * > *, :has(> td)) > th${which})`,
].map((cell) => `
          & ${cell}${pseudo}`);

/* From the first paint on: to Chromium a cell that is positioned later has moved. */
const room = `:where(&[sortable]) {${heads('').join()} {
            position: relative;
          }${[...heads(":not([colspan], [data-type='number'])", '::after'), ...heads("[data-type='number']:not([colspan])", '::before')].join()} {
            content: '↕' / '';
            display: inline-block;
            inline-size: 1em;
            text-align: center;
            visibility: hidden;
          }
        }`;

/** What a content system puts around a table: a theme that makes it scroll would take that from the element. */
const BOX = unsafeCSS(boxOfTable);

/** Over it the toolbar has its room, whatever margins a theme gives to tables. */
const FIRST = unsafeCSS(':where(:nth-child(1 of :not([slot])))');

/** A table that can be stacked. */
const LABELLED = unsafeCSS(":where(table:not(:has(:not(thead) > tr > td:not([data-label]), tbody :is([colspan], [rowspan]))))");

/*
 * Heads over a line of full ink, a hair under each row, no zebra and no uprights. What the toolbar and the sort signs take up has its place from
 * the first paint on, where script can run.
 */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-fact-table) {
      container: news-fact-table / inline-size;
      position: relative;
      border-block-start: var(--_bar-line);
      font-family: var(--news-font-label, inherit);
      & > ${BOX} {
        overflow: visible !important;
        margin: 0;
      }
      & > :where(table, dl),
      & > * > :where(table, dl) {
        inline-size: 100%;
        margin: 0;
        border-spacing: 0;
        font-size: max(0.9em, 0.875rem);
        font-variant-numeric: lining-nums tabular-nums;
        line-height: calc(var(--_q) * 3.5);
      }
      & :where(caption) {
        padding-block: calc(var(--_q) * 2);
        font-family: var(--news-font-display, inherit);
        font-size: calc(1em * (var(--_s) + 1) / 2);
        font-weight: var(--news-display-weight, 700);
        line-height: var(--_news-line);
        text-align: var(--news-align, start);
        text-wrap: balance;
      }
      /* Safari puts a narrow caption at the left of a table from right to left; it alone knows this property. */
      @supports not (hanging-punctuation: first) {
        & :where(caption) {
          max-inline-size: 100cqi;
        }
      }
      & :where(td, th) {
        padding-block: calc(var(--_q) * 1.5 - var(--_hair)) calc(var(--_q) * 1.5);
        padding-inline: 0 calc(var(--_q) * 3);
        border-block-end: var(--_hair) solid var(--_rule);
        font-weight: 600;
        text-align: start;
        vertical-align: baseline;
      }
      & :where(td) {
        font-weight: inherit;
      }
      ${unsafeCSS(alignment)}
      & :where(:is(td, th):last-child) {
        padding-inline-end: 0;
      }
      & :where([data-type='number']) {
        text-align: end;
      }
      & :where(thead) :where(td, th) {
        border-block-end-color: currentColor;
        font-size: var(--news-label-size, var(--_small));
        font-weight: var(--news-label-weight, 700);
        font-variant-caps: var(--news-label-caps, normal);
        letter-spacing: var(--_tracking, var(--news-label-tracking, 0));
        vertical-align: bottom;
      }
      & :where(dl) {
        display: grid;
        grid-template-columns: fit-content(50%) 1fr;
      }
      & :where(dt, dd) {
        margin: 0;
        padding-block: calc(var(--_q) * 2 - var(--_hair)) calc(var(--_q) * 2);
        border-block-end: var(--_hair) solid var(--_rule);
      }
      & :where(dt) {
        grid-column: 1;
        padding-inline-end: 1.5em;
        font-weight: 600;
      }
      & :where(dd) {
        grid-column: 2;
      }
      & > :where([slot='note'], [slot='source']),
      & > * > :where(figcaption) {
        display: block;
        margin: 0 !important;
        padding-block-start: calc(var(--_q) * 2);
        font-size: var(--_small);
        line-height: calc(var(--_q) * 3);
        color: var(--_quiet);
      }
      & > :where([slot='note'] + [slot='source']) {
        padding-block-start: 0;
      }
      @media screen {
        :where(&:not(:defined)),
        &::part(scroll) {
          overflow-x: auto;
          overscroll-behavior-inline: contain;
        }
        & :where(thead) :where(td, th) {
          white-space: nowrap;
        }
        /* Labelled cells stand under one another. The head row is unseen, and still there for a screen reader. */
        @container news-fact-table (inline-size < 34em) {
          :where(&[layout='stack']) > ${LABELLED},
          :where(&[layout='stack']) > ${BOX} > ${LABELLED} {
            &,
            & > :where(caption, tbody, tfoot),
            & > * > :where(tr) {
              display: block;
            }
            & > :where(thead) {
              position: absolute;
              overflow: hidden;
              clip-path: inset(50%);
              inline-size: 1px;
              block-size: 1px;
            }
            & > * > :where(tr) > * {
              display: flow-root;
              padding-inline: 0;
              text-align: end;
            }
            & > * > :where(tr) > :where(th) {
              padding-block-start: calc(var(--_q) * 3);
              border-block-end-color: currentColor;
              font-size: 1.05em;
              text-align: start;
            }
            & > * > :where(tr) > :where(td)::before {
              content: attr(data-label);
              float: inline-start;
              max-inline-size: 50%;
              margin-inline-end: 1.5em !important;
              text-align: start;
              color: var(--_quiet);
            }
          }
        }
      }
      @media (scripting: enabled) {
        ${unsafeCSS(room)}
        @media screen {
          :where(&:is([filterable], [downloadable])) > ${FIRST} {
            margin-block-start: calc(44px + var(--_q) * 2) !important;
          }
          @container news-fact-table (inline-size < 32em) {
            :where(&[filterable][downloadable]) > ${FIRST} {
              margin-block-start: calc(88px + var(--_q) * 3) !important;
            }
          }
        }
      }
      @media print {
        & :where(tr) {
          break-inside: avoid;
        }
      }
    }
  }
`];
