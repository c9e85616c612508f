import { css, type CSSResult } from 'lit';

/* A number sign in the room that the item keeps free at its end. `news-linked` stands for the tag of the element. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-linked) {
      & :where([data-news='link']) {
        position: absolute;
        inset-inline-end: 0;
        box-sizing: border-box;
        inline-size: 32px;
        block-size: 32px;
        line-height: 32px;
        text-align: center;
        text-decoration: none;
        color: var(--_quiet);
      }
      /* Below the sign of a question, which stands at the very end. */
      & :where(details > [data-news='link']) {
        padding-inline-end: 5px;
        text-align: end;
      }
      & :where([data-news='link'])::before {
        content: '#';
      }
      & :where([data-news='link'][data-said])::after {
        content: attr(data-said);
        position: absolute;
        inset-inline-end: 0;
        inset-block-end: 100%;
        z-index: 2;
        padding: 0 0.75em;
        border: 1px solid currentColor;
        background: var(--news-paper, Canvas);
        color: var(--news-ink, CanvasText);
        font-family: var(--news-font-label, inherit);
        font-size: var(--_small);
        white-space: nowrap;
      }
      @media (hover: hover) {
        & :where(:is(li, details, dt):not(:hover, :focus-within)) > :where([data-news='link']:not([data-said])) {
          opacity: 0;
        }
      }
      @media print {
        & :where([data-news='link']) {
          display: none;
        }
      }
    }
  }
`];
