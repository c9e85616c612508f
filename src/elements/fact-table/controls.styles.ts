import { css } from 'lit';

/* What stands over a table, and in its place while it is not there. */
export const controls = css`
  [part='toolbar'],
  [part='message'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_q)) 1.25em;
    box-sizing: border-box;
    padding-block-start: calc(var(--_q) * 2);
    font-family: var(--news-font-label, inherit);
    font-size: max(0.875em, 0.875rem);
    line-height: 1.25;
  }
  [part='message'] {
    padding-block-end: calc(var(--_q) * 2);
  }
  /* In the room that the table keeps free over itself. */
  [part='toolbar'] {
    position: absolute;
    inset-inline: 0;
    z-index: 2;
  }
  @media print {
    [part='toolbar'] {
      display: none;
    }
  }
  [part='toolbar'][data-said]::after {
    content: attr(data-said) / '';
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: 100%;
    padding: 0.25em 0.75em;
    border: 1px solid currentColor;
    background: var(--_paper);
  }
  [part='message'] p {
    flex: 1 1 12em;
    margin: 0;
  }
  [part='filter'] {
    flex: 1 1 14em;
    display: flex;
    align-items: center;
    gap: 0.75em;
    min-inline-size: 0;
    font-weight: var(--news-label-weight, 700);
  }
  [part='field'] {
    flex: 1 1 6em;
    min-inline-size: 0;
    max-inline-size: 18em;
    box-sizing: border-box;
    block-size: 44px;
    padding-inline: 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--news-radius, 0);
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 400;
  }
  [part='count'] {
    color: var(--_quiet);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  [part='button'] {
    box-sizing: border-box;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding: 0;
    text-align: start;
    border: 0;
    border-radius: var(--news-radius, 0);
    background: none;
    color: inherit;
    font: inherit;
    text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  [part='button'][aria-disabled='true'] {
    color: var(--_quiet);
    cursor: default;
  }
  [part='button']:hover {
    text-decoration: underline 2px var(--news-accent, currentColor);
  }
  @container (inline-size < 32em) {
    [part='filter'] {
      flex-basis: 100%;
    }
  }
  [part]:focus-visible {
    outline: 2px solid var(--news-accent, currentColor);
    outline-offset: 2px;
  }
`;
