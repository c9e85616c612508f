import { css, type CSSResult } from 'lit';
import { key, small } from '../../styles/voices.js';

/* What only a live list needs, and a form before something is sent. Lists and forms are layout roots of their own: typing measures no comment anew. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-comments) {
      :where(&:state(live)) :where([data-news='comments'] + ol),
      :where(&:state(locked)) :where(:is(#respond, form:not(li *)):not(:has([data-news='notice'] p)), [data-do='reply']) {
        display: none;
      }
      & :where([data-news='comments']) {
        position: relative;
        isolation: isolate;
        & > :where(ol) {
          contain: layout style;
        }
        & :where(li > article) {
          content-visibility: auto;
          contain-intrinsic-block-size: auto calc(var(--_q) * 16);
          overflow-clip-margin: 4px;
          scroll-margin-block: calc(var(--_q) * 4);
        }
        & :where(time) {
          unicode-bidi: plaintext;
        }
        & :where(header img) {
          align-self: center;
          border-radius: var(--news-radius, 0);
        }
        & :where(header > a:not(:hover)) {
          text-decoration-color: transparent;
        }
        & :where(footer) {
          gap: 0 1.25em;
          padding-block-start: var(--_q);
        }
      }
      /* A thread out of sight gets no style at all. Not where that would cut the line around what has the focus. */
      @supports (overflow-clip-margin: 4px) {
        & :where([data-news='comments']) > :where(ol) > :where(li) {
          content-visibility: auto;
          contain-intrinsic-block-size: auto calc(var(--_q) * 16 * var(--_comments, 1));
          overflow-clip-margin: 4px;
        }
      }
      & :where([data-news='ago']) {
        color: var(--_quiet);
        ${small}
      }
      & :where([data-news='bar']) {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: 0 1.25em;
        padding-block: calc(var(--_q) * 2);
        ${small}
        & :where(select) {
          min-block-size: 32px;
          margin-inline-start: 0.5em;
          border: 1px solid var(--_edge);
          border-radius: var(--news-radius, 0);
          background: var(--_paper);
          color: inherit;
          font: inherit;
        }
        & :where(label) {
          font: inherit;
        }
      }
      & :where([data-news='said']) {
        margin: 0;
        padding-block: calc(var(--_q) * 2);
        color: var(--_quiet);
      }
      & :where([data-news='more']:not(:empty)) {
        padding-block: calc(var(--_q) * 2) calc(var(--_q) * 3);
        border-block-start: var(--_hair) solid var(--_rule);
      }
      & :where(button:not([type='submit'])) {
        ${key}
        border: 1px solid var(--_edge);
      }
      & :where(button, [type='submit']) {
        cursor: pointer;
      }
      & :where(button:hover) {
        text-decoration: underline 1px;
        text-underline-offset: 0.22em;
      }
      & :where(footer, [data-news='title']) :where(button) {
        min-inline-size: 24px;
        min-block-size: 32px;
        padding: 0;
        border: 0;
        font-weight: 400;
        font-size: 1em;
        text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
        text-underline-offset: 0.22em;
      }
      & :where([aria-pressed='true']) {
        font-weight: 700;
      }
      & :where(form) {
        contain: layout style;
      }
      & :where([data-news='comments'] + form) {
        border-block-start: var(--_hair) solid var(--_rule);
      }
      /* It stands in the room that the text field leaves below it, so that nothing moves when it speaks. */
      & :where([data-news='hint']) {
        display: block;
        margin-block-start: calc(var(--_q) * -3);
        min-block-size: calc(var(--_q) * 3);
        color: var(--_quiet);
        ${small}
      }
      & :where([data-news]:is(div, p, span):empty),
      :where(&:not(:state(live))) :where([data-news='comments']) > :where([data-news='bar'], [data-news='said'], [data-news='more']) {
        display: none;
      }
      @container news-comments (inline-size < 24em) {
        & :where(li) :where(ol) {
          padding-inline-start: 0.9em;
        }
      }
      @media print {
        & :where([data-news='bar']) :where(label),
        & :where([data-news='more']) {
          display: none;
        }
        & :where(li, li > article) {
          content-visibility: visible;
          break-inside: avoid;
        }
      }
    }
  }
`];
