import { css } from 'lit';

/* Two hairlines in the text, one over the foot of the window. Loaded for those who see it. */
export const styles = css`
  [part='notice'] {
    display: flow-root;
    box-sizing: border-box;
    inset: auto 0 0;
    inline-size: auto;
    margin: 0;
    padding: calc(var(--_q) * 3) 0;
    border: 0 solid var(--_rule);
    border-block-width: var(--_hair);
    overflow-wrap: break-word;
  }
  [part='notice'][popover] {
    max-block-size: 50vh;
    overscroll-behavior: contain;
    padding-inline: max(1rem, (100% - var(--news-measure, 33em)) / 2);
    border-block-width: var(--_hair) 0;
    border-color: var(--_edge);
    background: var(--_paper);
    color: var(--news-ink, CanvasText);
  }
  [part='title'] {
    margin: 0;
    padding-block-end: var(--_q);
    font-family: var(--news-font-label, inherit);
    font-size: var(--news-label-size, var(--_small));
    font-weight: var(--news-label-weight, 700);
    font-variant-caps: var(--news-label-caps, normal);
    letter-spacing: var(--_tracking, var(--news-label-tracking, 0));
    line-height: calc(var(--_q) * 3);
  }
  [part='notice'] > p {
    margin: 0;
  }
  ::slotted(p + p) {
    margin-block-start: calc(var(--_q) * 2);
  }
  [part='steps'],
  [part='status'],
  [part='actions'] {
    font-family: var(--news-font-label, inherit);
    font-size: max(0.875em, 0.875rem);
    line-height: calc(var(--_q) * 3.5);
  }
  summary {
    min-block-size: 24px;
    padding-block: var(--_q);
    inline-size: fit-content;
    cursor: pointer;
  }
  /* Two answers in one place: its height is that of the longer one. */
  [part='status'] {
    display: grid;
    margin: 0;
    padding-block: var(--_q);
  }
  [part='status'] > span {
    grid-area: 1 / 1;
  }
  [part='status'] > [aria-hidden] {
    visibility: hidden;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.5em;
  }
  button,
  ::slotted([slot='alternative']) {
    box-sizing: border-box;
    min-block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--news-radius, 0);
    background: none;
    color: inherit;
    font: inherit;
    line-height: 44px;
    text-align: start;
    text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  [part='allowed'] {
    padding-inline: 1em;
    border: 1px solid var(--_edge);
    text-decoration: none;
    line-height: 1.25;
  }
  button:hover {
    text-decoration: underline 2px var(--news-accent, currentColor);
  }
  [part='allowed'][aria-disabled] {
    color: var(--_quiet);
    cursor: default;
  }
  :is(button, summary):focus-visible {
    outline: 2px solid var(--news-accent, currentColor);
    outline-offset: 2px;
    border-radius: var(--news-radius, 0);
  }
  [part='notice'][popover] :is(button, summary):focus-visible {
    outline-offset: -2px;
  }
`;
