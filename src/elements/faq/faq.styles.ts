import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';

/*
 * Questions between hairlines; under the sign at the end of a question its answer leaves room free, in which the link to it appears.
 * Where script can run, the first question keeps the place of the toolbar (faq.tools.ts has the same measures).
 */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-faq) {
      container-name: news-faq;
      display: flow-root;
      border-block-start: var(--_bar-line);
      :where(&:empty) {
        display: none;
      }
      & > :where(p),
      & :where(dl, dd) {
        margin: 0;
      }
      & > :where(details),
      & > :where(div) > :where(details) {
        position: relative;
        padding-inline-end: 2.25em;
        border-block-end: var(--_hair) solid var(--_rule);
        scroll-margin-block-start: calc(var(--_q) * 2);
        &:where([open]) {
          padding-block-end: calc(var(--_q) * 3);
        }
        & > :where(:not(summary)) {
          margin-block: 0;
        }
        & > :where(:not(summary, [data-news]) + *) {
          margin-block-start: calc(var(--_q) * 2);
        }
        & > :where(summary) {
          position: relative;
          list-style: none;
          box-sizing: border-box;
          min-block-size: 44px;
          margin-inline-end: -2.25em;
          padding-block: calc(var(--_q) * 2) calc(var(--_q) * 2 - var(--_hair));
          padding-inline-end: 2.25em;
          font-weight: 600;
          text-wrap: pretty;
          cursor: pointer;
        }
        & > :where(summary)::-webkit-details-marker {
          display: none;
        }
        & > :where(summary:hover) {
          text-decoration: underline 1px;
          text-underline-offset: 0.22em;
        }
        & > :where(summary)::before,
        & > :where(summary)::after {
          content: '';
          position: absolute;
          inset-inline-end: 3px;
          inset-block-start: calc(var(--_q) * 4 - 0.5px);
          inline-size: 13px;
          border-block-start: 1px solid;
        }
        &:where(:not([open])) > :where(summary)::after {
          rotate: 90deg;
        }
      }
      & :where(dt),
      & > :where(:is(h2, h3, h4, h5, h6):not([slot])) {
        position: relative;
        margin: 0;
        padding-block-start: calc(var(--_q) * 2);
        padding-inline-end: 2.25em;
        font-size: 1em;
        font-weight: 600;
        scroll-margin-block-start: calc(var(--_q) * 2);
      }
      & :where(dd),
      & > :where(p) {
        padding-block-end: calc(var(--_q) * 2);
      }
      & :where(dd:not(:has(+ dd))) {
        border-block-end: var(--_hair) solid var(--_rule);
      }
      @media (scripting: enabled) {
        :where(&:is([searchable], [expandable]:not([exclusive]):has(details + details))) {
          & > :where(:nth-child(1 of :not([slot]))) {
            margin-block-start: var(--_tools, 0) !important;
            display: flow-root;
          }
          :where(&:not(:state(tools))) {
            --_tools: calc(var(--_q) * 4 + max(32px, var(--_news-line)));
            :where(&[searchable]) {
              --_tools: calc(var(--_q) * 8 + max(44px, var(--_news-line) * 1.5));
            }
          }
        }
      }
      @media (prefers-reduced-motion: no-preference) {
        & :where(summary)::after {
          transition: rotate 0.15s;
        }
      }
      @media print {
        & :where(details) {
          break-inside: avoid;
          padding-block-end: calc(var(--_q) * 2);
        }
        & :where(details)::details-content {
          content-visibility: visible;
          block-size: auto;
        }
        & :where(summary) {
          min-block-size: 0;
          padding-block-end: 0;
          break-after: avoid;
        }
        & :where(summary)::before,
        & :where(summary)::after {
          display: none;
        }
      }
    }
  }
`];
