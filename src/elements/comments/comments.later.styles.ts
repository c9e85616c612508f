import { css, type CSSResult } from 'lit';
import { label, small } from '../../styles/voices.js';

/* What comes later: new comments, those that wait for a moderator, the form for a reply, what becomes of what is sent. */
export const styles: readonly CSSResult[] = [css`
  @layer news.look {
    :where(news-comments) {
      --_alarm: var(--news-alarm, color-mix(in oklab, currentColor 34%, #f00018));
      & :where([data-pending]) > :where(article) {
        border-block-start: var(--_hair) dashed;
      }
      & :where([data-news='awaiting']) {
        font-weight: 600;
      }
      /* WordPress's pages of comments: the live list has them all. */
      :where(&:state(live)) :where([class*='comment-navigation'], [class*='comments-pagination']) {
        display: none;
      }
      /* It floats over the list, so that nothing moves when it comes. */
      & :where([data-news='fresh']) {
        position: sticky;
        z-index: 1;
        inset-block-start: 8px;
        block-size: 0;
        text-align: center;
        & :where(button) {
          margin-block-start: 4px;
          background: var(--_paper);
        }
        @media print {
          display: none;
        }
      }
      /* Where it has no place of its own beside the count and the order, it takes theirs until it is used. */
      @container news-comments (inline-size < 34em) {
        & :where([data-news='fresh']:not(:empty) + [data-news='bar']) {
          visibility: hidden;
        }
      }
      & :where([aria-disabled='true']) {
        border-style: dashed;
        cursor: default;
      }
      & :where(li > form) {
        padding-block: calc(var(--_q) * 2) calc(var(--_q) * 4);
        padding-inline-start: 1.5em;
      }
      & :where([data-news='title']) {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: baseline;
        gap: 0 1.25em;
        ${label}
      }
      & :where([data-news='hint']:empty + [data-news='error']) {
        margin-block-start: calc(var(--_q) * -4);
      }
      & :where([data-news='hint'][data-over], [data-news='error']) {
        color: var(--_alarm);
        font-weight: 600;
      }
      & :where([data-news='error']) {
        display: grid;
        grid-template-columns: auto minmax(0, 1fr);
        gap: 0.5em;
        padding-block-start: var(--_q);
        ${small}
      }
      & :where([data-news='error'])::before {
        content: '' / '';
        inline-size: 16px;
        block-size: 16px;
        margin-block-start: calc(var(--_q) * 1.5 - 8px);
        background: currentColor;
        mask: url('data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="none" stroke="black" stroke-width="1.25"><path d="M8 1.8 15 14H1zM8 6v4M8 11.6v1.2"/></svg>') center / contain no-repeat;
      }
      & :where([aria-invalid='true']) {
        border: 2px solid var(--_alarm);
      }
      & :where([data-news='notice']:not(:empty)) {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--_q) 1.25em;
        & > :where(p) {
          margin: 0;
        }
      }
      & :where([data-news='notice']) :where(p) {
        font-weight: 600;
      }
      @media (forced-colors: active) {
        & :where([data-news='error'])::before {
          background: CanvasText;
          forced-color-adjust: none;
        }
        & :where([aria-invalid='true']) {
          border-width: 3px;
        }
      }
    }
  }
`];
