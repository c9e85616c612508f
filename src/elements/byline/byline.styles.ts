import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';

/*
 * Names carry weight, the rest is quiet. The words around the names are generated text before script, and those between them
 * afterwards, too: the author's nodes stay alone. Whoever writes the prefix writes them all.
 */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-byline) {
      container-name: news-byline;
      position: relative;
      text-align: var(--news-align, start);
      :where(&:has(> :is([rel~='author'], span:not([slot]))):not(:has(> [slot='prefix'])):is(:not(:defined), :not(:state(ready))))::before {
        content: var(--_prefix);
      }
      & > :where([rel~='author'], span:not([slot])) {
        font-weight: 700;
      }
      & :where([rel~='author']) {
        text-decoration-color: transparent;
      }
      & :where(a) {
        padding-block: 0.4em;
      }
      :where(&:is(:not(:defined):not(:has(> [slot='prefix'])), :not(:state(ready)):not(:has(> [slot='prefix'])), :state(joined))) {
        & > :where(:is([rel~='author'], span:not([slot])):not(:nth-last-child(1 of [rel~='author'], span:not([slot]))))::after {
          content: var(--_after);
        }
        & > :where(:is([rel~='author'], span:not([slot])):not(:nth-child(1 of [rel~='author'], span:not([slot]))))::before {
          content: var(--_before);
        }
        & > :where(:nth-last-child(2 of [rel~='author'], span:not([slot])))::after {
          content: var(--_last-after);
        }
        & > :where(:nth-last-child(1 of [rel~='author'], span:not([slot])):not(:nth-child(1 of [rel~='author'], span:not([slot]))))::before {
          content: var(--_last-before);
        }
      }
      & > *::before,
      & > *::after {
        font-weight: 400;
      }
      & > :where([slot]:not([slot='prefix'], [slot='avatar'])),
      & :where(small),
      &::part(relative) {
        font-family: var(--news-font-label, inherit);
        font-size: var(--_small);
        font-weight: 400;
        line-height: calc(var(--_q) * 3);
        color: var(--_quiet);
      }
      & > :where([slot='role'] ~ [slot='location'])::before,
      & :where(small + small)::before {
        content: '· ';
      }
      /* Dates begin a line of their own, and none breaks; for a reader it is still one sentence. */
      & > :where([slot='published'])::before {
        content: '\\A';
        white-space: pre;
      }
      & > :where([slot='published'], [slot='updated']) {
        margin-inline-end: 1.25em;
        font-variant-numeric: tabular-nums;
      }
      & > :where([slot='updated']) {
        display: inline-block;
      }
      :where(&:state(withheld)) > :where([slot='updated']) {
        visibility: hidden;
      }
      & :where(time:empty)::after {
        content: attr(datetime);
      }
      /* Out of the flow, so that its coming moves nothing. */
      &::part(hint) {
        position: absolute;
        white-space: nowrap;
      }
      & > :where([slot='credit'], [slot='correction']) {
        display: block;
      }
      & > :where([slot='correction']) {
        margin-block-start: calc(var(--_q) * 2);
      }
      :where(&:has(> [slot='avatar'])) {
        display: flow-root;
      }
      & > :where([slot='avatar']) {
        float: inline-start;
        inline-size: calc(var(--_q) * 8);
        block-size: calc(var(--_q) * 8);
        margin-inline-end: 1em;
        object-fit: cover;
      }
      /* Where a language puts no space between names, the white space of the source is none. */
      :where(&:lang(ja), &:lang(zh)) {
        word-spacing: -0.25em;
        & > * {
          word-spacing: normal;
        }
      }
      @media print {
        &::part(hint) {
          display: none;
        }
      }
    }
  }
`];
