import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { label } from '../../styles/voices.js';

/* A ruled list. The label is generated text until the element is ready, then its part: one set of rules for both. */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-key-points) {
      container-name: news-key-points;
      display: flow-root;
      border-block-start: var(--_bar-line);
      :where(&:not(:has(> :is(ul, ol) > li))) {
        display: none;
      }
      :where(&:not(:has(> [slot='heading'])):is(:not(:defined), :not(:state(ready))))::before {
        content: var(--_title);
      }
      & > :where([slot='heading']),
      &::part(label),
      &::before {
        display: block;
        margin: 0;
        padding-block: calc(var(--_q) * 2) var(--_q) !important;
        ${label}
        text-align: var(--news-align, start);
      }
      & > :where(ul, ol) {
        margin: 0;
        padding: 0;
        list-style-type: '';
      }
      & > * > :where(li) {
        position: relative;
        padding-block: calc(var(--_q) * 2 - var(--_hair)) calc(var(--_q) * 2);
        border-block-start: var(--_hair) solid var(--_rule);
      }
      & > * > :where(li:first-child) {
        padding-block-start: calc(var(--_q) * 2);
        border: 0;
      }
      & > :where(ol) > :where(li) {
        padding-inline-start: 2em;
      }
      & > :where(ol) > :where(li)::before {
        content: counter(list-item);
        position: absolute;
        inset-inline-start: 0;
        font-family: var(--news-font-label, inherit);
        font-variant-numeric: tabular-nums;
        color: var(--_quiet);
      }
      @media screen {
        /* A short stroke in the room that is there. */
        & > * > :where(li:target)::after {
          content: '';
          position: absolute;
          inset-block-start: 0;
          inset-inline-start: 0;
          inline-size: 2.5em;
          border-block-start: 3px solid;
        }
      }
      @media screen and (scripting: enabled) {
        /* Room for the key. */
        & > * > :where(li) {
          padding-inline-end: 40px;
        }
        & > * > :where(li) > :where([data-news]) {
          inset-block-start: calc(var(--_q) * 4 - 16px);
        }
      }
      @media print {
        & > * > :where(li) {
          break-inside: avoid;
        }
      }
    }
  }
`];
