import { css, type CSSResult } from 'lit';

export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-breadcrumbs) {
      /*
       * Collapsed, nothing changes its place in the layout: the middle is invisible (and so out of reach), the key hangs over it,
       * and the last level is carried up to the key by a translation.
       */
      :where(&:state(collapsed)) {
        & :where(ol, ul) {
          overflow: hidden;
        }
        & :where(li:not(:first-child, :last-child)) {
          visibility: hidden;
        }
        & :where(li:last-child) {
          flex: none;
          inline-size: var(--_room);
          translate: var(--_carry);
        }
      }
      &::part(more) {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: var(--_key);
        display: flex;
        align-items: center;
        inline-size: max-content;
        block-size: max(24px, var(--_news-line));
        padding-inline: 0.5em;
        font-size: var(--_small);
        color: var(--_quiet);
      }
      :where(&:not(:state(collapsed)))::part(more) {
        display: none;
      }
      &::part(toggle) {
        flex: none;
        inline-size: 32px;
        block-size: 24px;
        padding: 0;
        border: 1px solid var(--news-edge, color-mix(in oklab, currentColor 86%, transparent));
        border-radius: var(--news-radius, 0);
        background: none;
        color: inherit;
        font: inherit;
        line-height: 1;
        cursor: pointer;
      }
      &::part(toggle):focus-visible {
        outline: 2px solid var(--news-accent, currentColor);
        outline-offset: 2px;
      }
      &::part(separator)::before {
        content: var(--news-breadcrumbs-separator, '›');
        display: inline-block;
        inline-size: 0.7em;
        margin-inline-start: 0.5em;
        text-align: center;
      }
    }
  }
`];
