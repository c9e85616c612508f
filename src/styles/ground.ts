import { css } from 'lit';

/*
 * What every element stands on: the grid unit, the second ink, the lines. Everything is in a layer and of no specificity,
 * so that any rule of the page wins (docs/decisions/0002 has the few exceptions); no rule here reaches anything but our tags and what is inside them.
 */
export const ground = css`
  @layer news.look, news.article, news.theme;

  /* The grid unit as a computed length: small text keeps the article's grid. */
  @property --_news-line {
    syntax: '<length>';
    inherits: true;
    initial-value: 24px;
  }
  @property --_news-bleed {
    syntax: '<length>';
    inherits: true;
    initial-value: 0px;
  }
  @property --_news-gutter {
    syntax: '<length>';
    inherits: true;
    initial-value: 0px;
  }

  @layer news.look {
    :where(news-article, news-breadcrumbs, news-byline, news-callout, news-faq, news-fact-table, news-figure, news-key-points, news-related, news-comments, news-support-notice) {
      --_news-line: 1lh;
      --_q: calc(var(--_news-line) / 4);
      --_quiet: var(--news-quiet, color-mix(in oklab, currentColor 72%, transparent));
      --_rule: var(--news-rule, color-mix(in oklab, currentColor 22%, transparent));
      --_edge: var(--news-edge, color-mix(in oklab, currentColor 62%, transparent));
      --_paper: var(--news-paper, Canvas);
      --_hair: var(--news-hairline, 1px);
      --_bar: var(--news-bar, 1px);
      --_bar-line: var(--_bar) var(--news-bar-style, solid) currentColor;
      --_s: var(--news-scale, 1.25);
      --_small: max(0.8125em, 0.8125rem);
      display: block;
      box-sizing: border-box;
      min-inline-size: 0;
      color: var(--news-ink, inherit);
      overflow-wrap: break-word;
      /* Joined-up scripts: a size up for small text, and more air in headlines. */
      :where(&:lang(ar), &:lang(fa), &:lang(ur), &:lang(ckb)) {
        --_small: 0.9em;
        --_h2: 5;
        --_h1: 1.4em;
        --_tracking: 0;
      }
    }
    :where(news-breadcrumbs, news-byline, news-callout, news-faq, news-fact-table, news-figure, news-key-points, news-related, news-comments, news-support-notice) :where(a) {
      color: inherit;
      text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
      text-underline-offset: 0.22em;
    }
    :where(news-breadcrumbs, news-byline, news-callout, news-faq, news-fact-table, news-figure, news-key-points, news-related, news-comments, news-support-notice) :where(a:hover) {
      text-decoration: underline 2px var(--news-accent, currentColor);
    }
    :where(news-article, news-breadcrumbs, news-byline, news-callout, news-faq, news-fact-table, news-figure, news-key-points, news-related, news-comments, news-support-notice) :where(a, button, summary, input, textarea, select, [tabindex]):focus-visible {
      outline: 2px solid var(--news-accent, currentColor);
      outline-offset: 2px;
      border-radius: var(--news-radius, 0);
    }
    :where(news-faq, news-fact-table, news-related, news-comments) > :where([slot='heading']) {
      margin-block: 0 !important;
      padding-block-start: calc(var(--_q) * 2);
      text-align: var(--news-align, start);
      font-family: var(--news-font-display, inherit);
      font-size: calc(1em * var(--_s));
      font-weight: var(--news-display-weight, 700);
      line-height: calc(var(--_q) * 4);
      text-wrap: balance;
    }
  }
`;
