import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { key, label, small } from '../../styles/voices.js';

/* The list and the form as a server writes them. How deep a comment is, is told by where its hairline begins. The rest comes with what is live. */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-comments) {
      container: news-comments / inline-size;
      display: flow-root;
      border-block-start: var(--_bar-line);
      & > :where([slot='heading']) {
        padding-block-end: calc(var(--_q) * 2);
      }
      & > :where([slot='prompt']) {
        margin: 0;
        padding-block: calc(var(--_q) * 2) calc(var(--_q) * 3);
      }
      & :where(ol) {
        margin: 0;
        padding: 0;
        list-style-type: '';
      }
      & :where(li) :where(ol) {
        padding-inline-start: 1.5em;
      }
      & :where(li > article) {
        padding-block: calc(var(--_q) * 2 - var(--_hair)) calc(var(--_q) * 2);
        border-block-start: var(--_hair) solid var(--_rule);
      }
      & :where(article > :is(header, footer)) {
        display: flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.75em;
      }
      & :where(article) :where(a, button) {
        min-block-size: 24px;
      }
      & :where(article) :where(p),
      & :where(form > *) {
        margin: 0;
      }
      & :where(article) :where(p + p) {
        margin-block-start: calc(var(--_q) * 2);
      }
      & :where(time, footer),
      & > :where([slot='privacy']) {
        ${small}
      }
      & :where(time),
      & > :where([slot='privacy']) {
        color: var(--_quiet);
        font-variant-numeric: tabular-nums;
      }
      & :where(form) {
        display: grid;
        grid-template-columns: minmax(0, 1fr);
        gap: calc(var(--_q) * 3) 1.5rem;
        padding-block-start: calc(var(--_q) * 4);
      }
      & :where(ol + form) {
        border-block-start: var(--_hair) solid var(--_rule);
      }
      @container news-comments (inline-size >= 30em) {
        & :where(form) {
          grid-template-columns: repeat(2, minmax(0, 1fr));
        }
        & :where(form > :not([data-half], .comment-form-author, .comment-form-email)) {
          grid-column: 1 / -1;
        }
      }
      & :where(label) {
        ${label}
      }
      & :where(textarea, input:not([type='checkbox'], [type='radio'], [type='hidden'])) {
        display: block;
        box-sizing: border-box;
        inline-size: 100%;
        min-block-size: 44px;
        margin-block-start: var(--_q);
        padding: 0.5em 0.75em;
        border: 1px solid var(--_edge);
        border-radius: var(--news-radius, 0);
        background: none;
        color: inherit;
        font: inherit;
      }
      & :where(textarea) {
        min-block-size: calc(var(--_q) * 20);
        resize: block;
      }
      & :where([type='submit']),
      &::part(show) {
        ${key}
        margin-block-start: calc(var(--_q) * 2);
        border: 2px solid var(--news-accent, currentColor);
      }
      & > :where([slot='privacy']) {
        margin: 0;
        padding-block-start: calc(var(--_q) * 3);
      }
      @media (scripting: enabled) {
        & :where(textarea) {
          margin-block-end: calc(var(--_q) * 4);
        }
        :where(&[loading='click'][backend]:not(:state(ready))) {
          padding-block-end: 44px;
        }
      }
      @media print {
        & :where(form, footer),
        & > :where([slot='prompt']) {
          display: none;
        }
      }
    }
  }
`];
