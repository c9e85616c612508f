import { css } from 'lit';

/* Two of the voices in which everything is set (the others are headings, and the text as it is). Each stands in a rule of an element's sheet. */

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
