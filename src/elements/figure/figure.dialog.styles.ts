import { css } from 'lit';

/* The whole window, on the page's own paper: keys above, the picture, its caption below. Nothing in it moves by itself. */
export const styles = css`
  [part='dialog'][open] {
    position: fixed;
    inset: 0;
    display: grid;
    grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr);
    box-sizing: border-box;
    inline-size: auto;
    block-size: auto;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
    border: 0;
    overflow: hidden;
    overscroll-behavior: contain;
    touch-action: pinch-zoom;
    background: var(--_paper);
    color: var(--news-ink, CanvasText);
    font-family: var(--news-font-label, inherit);
  }
  [part='toolbar'] {
    display: flex;
    justify-content: end;
    align-items: center;
  }
  [part='level'] {
    margin-inline-end: 0.5em;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    color: var(--_quiet);
  }
  [part='button'] {
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: 24px / 44px system-ui, sans-serif;
    cursor: pointer;
  }
  [part='button'][aria-disabled='true'] {
    cursor: default;
    color: var(--_quiet);
  }
  [part='button']:focus-visible,
  [part='caption']:focus-visible {
    outline: 2px solid var(--news-accent, currentColor);
    outline-offset: -4px;
  }
  [part='stage'] {
    container-type: size;
    display: grid;
    place-items: center;
    overflow: hidden;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  [part='picture'] {
    inline-size: min(100cqi, 100cqb * var(--_ratio));
    block-size: auto;
    aspect-ratio: var(--_ratio);
  }
  [part='caption'] {
    max-block-size: 30svb;
    padding: calc(var(--_q) * 2);
    overflow: auto;
    overscroll-behavior: contain;
    touch-action: pan-y pinch-zoom;
    font-size: var(--_small);
    line-height: calc(var(--_q) * 3);
  }
  [part='caption'][hidden] {
    display: none;
  }
  [part='caption'] > div {
    max-inline-size: var(--news-measure, 33em);
    padding-block-end: var(--_q);
  }
  [part='caption'] > [slot] {
    margin-inline-end: 0.75em;
    color: var(--_quiet);
  }
  [part='caption'] p {
    margin: 0;
  }
  [part='caption'] a {
    color: inherit;
  }
  [part='status'] {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    [part='button'] {
      border: 1px solid;
    }
    [part='button']:focus-visible,
    [part='caption']:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    [part='dialog'][open] {
      display: none;
    }
  }
`;
