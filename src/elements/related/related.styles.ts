import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { label, small } from '../../styles/voices.js';

/* A row of headlines; in a narrow column, or of one alone, a list with the picture at its end. */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-related) {
      container: news-related / inline-size;
      border-block-start: var(--_bar-line);
      :where(&:not(:has(li a[href]))) {
        display: none;
      }
      & > :where([slot='heading']) {
        padding-block-end: calc(var(--_q) * 2);
      }
      & :where(ul, ol) {
        display: grid;
        gap: 0 1.5rem;
        margin: 0;
        padding: 0;
        list-style-type: '';
      }
      & :where(li) {
        position: relative;
        isolation: isolate;
        display: grid;
        grid-template: auto auto auto 1fr / minmax(0, 1fr);
        align-content: start;
        padding-block: calc(var(--_q) * 2 - var(--_hair)) calc(var(--_q) * 3);
        border-block-start: var(--_hair) solid var(--_rule);
      }
      & :where(li > picture) {
        display: contents;
      }
      & :where(li:has(img)) {
        grid-template-columns: minmax(0, 1fr) 6.5em;
        column-gap: 1em;
      }
      & :where(li > *) {
        grid-column: 1;
        margin: 0;
      }
      & :where(li) :where(img) {
        grid-area: 1 / 2 / span 4;
        align-self: start;
        inline-size: 100%;
        block-size: auto;
        aspect-ratio: 3 / 2;
        object-fit: cover;
        background: var(--_rule);
      }
      & :where(li > small) {
        padding-block-end: calc(var(--_q) / 2);
        ${label}
      }
      & :where(li > :is(a, h2, h3, h4)) {
        font-family: var(--news-font-display, inherit);
        font-size: 1em;
        font-weight: var(--news-display-weight, 700);
        line-height: calc(var(--_q) * 3.5);
        text-wrap: pretty;
      }
      & :where(li > a, :is(h2, h3, h4) > a) {
        text-decoration-color: transparent;
      }
      & :where(li > a, :is(h2, h3, h4) > a)::before {
        content: '';
        position: absolute;
        inset: 0;
      }
      & :where(li:hover) > :where(a, h2, h3, h4) {
        text-decoration: underline 1px;
      }
      /* Other links in a card stay what they are. */
      & :where(li) :where(:not(h2, h3, h4)) > :where(a),
      & :where(li > a ~ a) {
        position: relative;
        z-index: 1;
      }
      & :where(li > a ~ a)::before {
        content: none;
      }
      & :where(li > a, :is(h2, h3, h4) > a):focus-visible {
        outline-style: none;
      }
      & :where(li > a, :is(h2, h3, h4) > a):focus-visible::before {
        outline: 2px solid var(--news-accent, currentColor);
        outline-offset: 2px;
      }
      & :where(li > :is(p, span, time)) {
        padding-block-start: var(--_q);
        ${small}
      }
      & :where(li > time) {
        font-variant-numeric: tabular-nums;
        color: var(--_quiet);
      }
      & :where(time:empty) {
        overflow: hidden;
        white-space: nowrap;
      }
      & :where(time:empty)::after {
        content: attr(datetime);
      }
      @container news-related (inline-size >= 34em) {
        & :where(:is(ul, ol):has(> li + li)) {
          grid-template-columns: repeat(auto-fit, minmax(9.5em, 1fr));
          & > :where(li) {
            grid-template: none / minmax(0, 1fr);
          }
          & :where(img) {
            grid-area: auto / 1;
            margin-block-end: calc(var(--_q) * 2);
          }
        }
        /* Five or six: no card alone in the last row. */
        & :where(:is(ul, ol):has(> li:nth-child(5)):not(:has(> li:nth-child(7)))) {
          grid-template-columns: repeat(3, minmax(0, 1fr));
        }
      }
      @media print {
        display: none;
      }
    }
  }
`];
