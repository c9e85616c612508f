import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';

/*
 * Where script can run, the trail is one line from the first paint on: collapsing its middle then changes no height.
 * Where none can, it wraps. The sign between two levels has a box of one width, whatever it is.
 */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-breadcrumbs) {
      container-name: news-breadcrumbs;
      display: flow-root;
      position: relative;
      font-family: var(--news-font-label, inherit);
    }
    :where(news-breadcrumbs:not(:has(li ~ li)), news-breadcrumbs > [slot='separator']) {
      display: none;
    }
    :where(news-breadcrumbs > :is(ol, ul), news-breadcrumbs > nav > :is(ol, ul)) {
      display: flex;
      flex-wrap: wrap;
      gap: 0 0.5em;
      margin: 0;
      padding: 0;
      justify-content: safe var(--news-align, start);
      list-style-type: '';
      font-size: var(--_small);
      line-height: calc(var(--_q) * 3);
    }
    :where(news-breadcrumbs li) {
      flex: none;
      max-inline-size: 100%;
      padding-block: max(0px, (max(24px, var(--_news-line)) - var(--_q) * 3) / 2);
    }
    :where(news-breadcrumbs li:not(:last-child)) {
      color: var(--_quiet);
    }
    :where(news-breadcrumbs li:not(:last-child))::after,
    :where(news-breadcrumbs)::part(separator)::before {
      content: var(--news-breadcrumbs-separator, '›');
      display: inline-block;
      inline-size: 0.7em;
      margin-inline-start: 0.5em;
      text-align: center;
      white-space: nowrap;
    }
    @supports (content: '›' / '') {
      :where(news-breadcrumbs li:not(:last-child))::after,
      :where(news-breadcrumbs)::part(separator)::before {
        content: var(--news-breadcrumbs-separator, '›') / '';
      }
    }
    :where(news-breadcrumbs a) {
      padding-block: 0.4em;
    }
    @media (scripting: enabled) {
      :where(news-breadcrumbs:not(:state(expanded))) :where(ol, ul) {
        flex-wrap: nowrap;
        /* Room for the focus ring, which would be cut. */
        margin-block: -6px;
        margin-inline: -6px 0;
        padding-block: 6px;
        padding-inline: 6px 0;
        overflow-x: auto;
        scrollbar-width: none;
      }
      :where(news-breadcrumbs:not(:state(expanded)) li) {
        white-space: nowrap;
      }
      :where(news-breadcrumbs:not(:state(expanded)) li:last-child) {
        flex: 0 1 auto;
        overflow: hidden;
        text-overflow: ellipsis;
      }
    }
    /*
     * Collapsed, nothing changes its place in the layout: the middle is invisible (and so out of reach), the key hangs over it,
     * and the last level is carried up to the key by a translation.
     */
    :where(news-breadcrumbs:state(collapsed)) {
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
    :where(news-breadcrumbs)::part(more) {
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
    :where(news-breadcrumbs:not(:state(collapsed)))::part(more) {
      display: none;
    }
    :where(news-breadcrumbs)::part(toggle) {
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
    :where(news-breadcrumbs)::part(toggle):focus-visible {
      outline: 2px solid var(--news-accent, currentColor);
      outline-offset: 2px;
    }
    @media print {
      :where(news-breadcrumbs) {
        display: none;
      }
    }
  }
`];
