import { css } from 'lit';

/* The voices in which everything is set, but for headings and the text as it is. Each stands in a rule of an element's sheet. */

/** Names the thing. */
export const label = css`
      font-family: var(--news-font-label, inherit);
      font-size: var(--news-label-size, var(--_small));
      font-weight: var(--news-label-weight, 700);
      font-variant-caps: var(--news-label-caps, normal);
      letter-spacing: var(--_tracking, var(--news-label-tracking, 0));
      line-height: calc(var(--_q) * 3);
`;

/** Dates, captions, sources. */
export const small = css`
      font-family: var(--news-font-label, inherit);
      font-size: var(--_small);
      line-height: calc(var(--_q) * 3);
`;

/** What is pressed. */
export const key = css`
      min-block-size: 44px;
      padding: 0 1.1em;
      border-radius: var(--news-radius, 0);
      background: none;
      color: inherit;
      font: inherit;
      font-family: var(--news-font-label, inherit);
      font-size: max(0.875em, 0.875rem);
      font-weight: 600;
`;
