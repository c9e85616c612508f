import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { small } from '../../styles/voices.js';

/*
 * Measure, rhythm, and in a wide article the hanging column: labels stand in a gutter beside the text.
 * Every space is a multiple of a quarter line. Grid on the article is no way: floats of a CMS would die in it.
 * It has a layer of its own above the elements', which it places: whichever sheet comes first.
 */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.article {
    :where(news-article) {
      container: news-article / inline-size;
      line-height: var(--news-leading, inherit);
      font-family: var(--news-font-text, inherit);
      font-size: var(--news-text-size, inherit);
      & > :where(article) {
        max-inline-size: var(--news-measure, 33em);
        margin-inline: auto;
        text-wrap: pretty;
      }
      & > :where(article) > * {
        margin-block: 0;
      }
      & > :where(article) > * + * {
        margin-block-start: calc(var(--_q) * 4);
      }
      & > :where(article) > :where(* + :is(h2, h3)) {
        margin-block-start: calc(var(--_q) * 8);
      }
      & > :where(article) > :where(:is(h2, h3) + *) {
        margin-block-start: calc(var(--_q) * 2);
      }
      & > :where(article) > :where(* + :is(figure, table, news-figure, news-callout), :is(figure, table, news-figure, news-key-points, news-fact-table, news-callout, news-faq) + *) {
        margin-block-start: calc(var(--_q) * 6);
      }
      /* An opening rule is taken out of the space before it, so that the text after it is on the grid. */
      & > :where(article) > :where(* + :is(news-key-points, news-fact-table)) {
        margin-block-start: calc(var(--_q) * 8 - var(--_bar));
      }
      & > :where(article) > :where(* + :is(news-faq, news-related, news-comments)) {
        margin-block-start: calc(var(--_q) * 14 - var(--_bar));
      }
      & > :where(article) > :where(news-callout + :is(h2, h3)) {
        margin-block-start: calc(var(--_q) * 8);
      }
      & > :where(article) > :where(figure) {
        margin-inline: 0;
      }
      & > :where(article) > :where(figure) :where(img) {
        display: block;
        inline-size: 100%;
        block-size: auto;
        background: var(--_rule);
      }
      & > :where(article) > :where(figure) :where(figcaption) {
        margin-block-start: calc(var(--_q) * 2);
        max-inline-size: var(--news-measure, 33em);
        ${small}
      }
      & > :where(article) > :where(h1, h2, h3),
      & :where(hgroup > h1) {
        font-family: var(--news-font-display, inherit);
        font-weight: var(--news-display-weight, 700);
        text-wrap: balance;
      }
      & :where(hgroup > h1) {
        margin: 0;
      }
      & > :where(article) > :where(h1),
      & :where(hgroup > h1) {
        font-size: clamp(1.9em, 0.85em + 5.5cqi, 1em * var(--_s) * var(--_s) * var(--_s) * var(--_s));
        letter-spacing: var(--_tracking, var(--news-display-tracking, -0.01em));
      }
      & :where(h1) {
        line-height: round(var(--_h1, 1.12em), var(--_q));
      }
      & > :where(article) > :where(h2) {
        font-size: calc(1em * var(--_s));
        line-height: calc(var(--_q) * var(--_h2, 4));
      }
      & > :where(article) > :where(h3) {
        font-size: 1em;
      }
      & :where(hgroup > p) {
        margin-block: calc(var(--_q) * 3) 0;
        font-family: var(--news-font-display, inherit);
        font-size: calc(1em * (var(--_s) + 1) / 2);
        line-height: calc(var(--_q) * 4.5);
        color: var(--_quiet);
      }
      & > :where(article) > :where(h1, hgroup) {
        text-align: var(--news-align, start);
      }

      /* The hanging column. Relative colours came to each engine together with or after @property: the test stands for both. */
      @supports (color: rgb(from red r g b)) {
        @media screen {
          @container news-article (inline-size >= 46em) {
            & > :where(article) {
              --_news-gutter: var(--news-gutter, 10em);
              --_news-bleed: var(--news-bleed, 0px);
              padding-inline-start: var(--_news-gutter) !important;
              box-sizing: border-box;
              max-inline-size: calc(var(--news-measure, 33em) + var(--_news-gutter));
            }
            & > :where(article) > :where(h1, hgroup, news-breadcrumbs, news-byline, news-key-points, news-callout, news-faq, news-comments) {
              margin-inline-start: calc(-1 * var(--_news-gutter));
            }
            & > :where(article) > :where(h1, hgroup, figure, table, news-figure, news-fact-table, news-related) {
              margin-inline: calc(-1 * var(--_news-gutter) - var(--_news-bleed)) calc(-1 * var(--_news-bleed));
            }
            & > :where(article) > :where(table) {
              inline-size: calc(100% + var(--_news-gutter) + 2 * var(--_news-bleed));
            }
            & > :where(article) > :where(news-key-points, news-callout, news-faq, news-comments) {
              padding-inline-start: var(--_news-gutter);
            }
            /* A float whose margin box is empty: it stands in the gutter and pushes nothing. With a gutter of 0 it is a block as before. */
            & > :where(article) > :where(news-key-points, news-callout, news-faq, news-comments) > :where([slot='label'], [slot='heading']),
            & > :where(article) > :where(news-key-points, news-callout)::part(label),
            & > :where(article) > :where(news-key-points, news-callout)::before {
              float: var(--news-hang, inline-start);
              line-height: calc(var(--_q) * 4);
              margin-inline: calc(-1 * var(--_news-gutter)) min(1.5rem, var(--_news-gutter)) !important;
              inline-size: max(var(--_news-gutter) - 1.5rem, min(100%, (1px - var(--_news-gutter)) * 9999));
              inset-block-start: 0.075em;
              position: relative;
            }
            & > :where(article) > :where(news-faq, news-comments) > :where([slot='heading']) {
              inset-block-start: calc((var(--_s) - 1) * -0.25em);
            }
          }
        }
      }

      @media print {
        color-scheme: light;
        font-size: 10.5pt;
        line-height: 14pt;
        --news-measure: 100%;
        & > :where(article) {
          max-inline-size: none;
          orphans: 3;
          widows: 3;
        }
        & :where(h1, h2, h3, hgroup, caption, [slot='heading']) {
          break-after: avoid;
        }
        & :where(figure, tr) {
          break-inside: avoid;
        }
      }
    }
  }
`];
