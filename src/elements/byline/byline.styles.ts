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
    }
    :where(news-byline:has(> :is([rel~='author'], span:not([slot]))):not(:has(> [slot='prefix'])):is(:not(:defined), :not(:state(ready))))::before {
      content: var(--_prefix);
    }
    :where(news-byline > :is([rel~='author'], span:not([slot]))) {
      font-weight: 700;
    }
    :where(news-byline [rel~='author']) {
      text-decoration-color: transparent;
    }
    :where(news-byline a) {
      padding-block: 0.4em;
    }
    :where(news-byline:is(:not(:defined):not(:has(> [slot='prefix'])), :not(:state(ready)):not(:has(> [slot='prefix'])), :state(joined))) {
      & > :where(:is([rel~='author'], span:not([slot])):not(:nth-last-child(1 of [rel~='author'], span:not([slot]))))::after {
        content: var(--_middle-after);
      }
      & > :where(:is([rel~='author'], span:not([slot])):not(:nth-child(1 of [rel~='author'], span:not([slot]))))::before {
        content: var(--_middle-before);
      }
      & > :where(:nth-last-child(2 of [rel~='author'], span:not([slot])))::after {
        content: var(--_last-after);
      }
      & > :where(:nth-last-child(1 of [rel~='author'], span:not([slot])):not(:nth-child(1 of [rel~='author'], span:not([slot]))))::before {
        content: var(--_last-before);
      }
    }
    :where(news-byline > *)::before,
    :where(news-byline > *)::after {
      font-weight: 400;
    }
    :where(news-byline > :is([slot='role'], [slot='location'], [slot='published'], [slot='updated'], [slot='credit'], [slot='correction']), news-byline small),
    :where(news-byline)::part(relative) {
      font-family: var(--news-font-label, inherit);
      font-size: var(--_small);
      font-weight: 400;
      line-height: calc(var(--_q) * 3);
      color: var(--_quiet);
    }
    :where(news-byline > [slot='role'] ~ [slot='location'], news-byline small + small)::before {
      content: '· ';
    }
    /* Dates begin a line of their own, and none breaks; for a reader it is still one sentence. */
    :where(news-byline > [slot='published'])::before {
      content: '\\A';
      white-space: pre;
    }
    :where(news-byline > [slot='published'], news-byline > [slot='updated']) {
      margin-inline-end: 1.25em;
      font-variant-numeric: tabular-nums;
    }
    :where(news-byline > [slot='updated']) {
      display: inline-block;
    }
    :where(news-byline:state(withheld) > [slot='updated']) {
      visibility: hidden;
    }
    :where(news-byline time:empty)::after {
      content: attr(datetime);
    }
    /* Out of the flow, so that its coming moves nothing. */
    :where(news-byline)::part(hint) {
      position: absolute;
      white-space: nowrap;
    }
    :where(news-byline > :is([slot='credit'], [slot='correction'])) {
      display: block;
    }
    :where(news-byline > [slot='correction']) {
      margin-block-start: calc(var(--_q) * 2);
    }
    :where(news-byline:has(> [slot='avatar'])) {
      display: flow-root;
    }
    :where(news-byline > [slot='avatar']) {
      float: inline-start;
      inline-size: calc(var(--_q) * 8);
      block-size: calc(var(--_q) * 8);
      margin-inline-end: 1em;
      object-fit: cover;
    }
    /* Where a language puts no space between names, the white space of the source is none. */
    :where(news-byline:is(:lang(ja), :lang(zh))) {
      word-spacing: -0.25em;
    }
    :where(news-byline:is(:lang(ja), :lang(zh)) > *) {
      word-spacing: normal;
    }
    @media print {
      :where(news-byline)::part(hint) {
        display: none;
      }
    }
  }
`];
