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
      :where(&:not(:has(li ~ li))),
      & > :where([slot='separator']) {
        display: none;
      }
      & > :where(ol, ul),
      & > :where(nav) > :where(ol, ul) {
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
      & :where(li) {
        flex: none;
        max-inline-size: 100%;
        padding-block: calc(max(24px - var(--_q) * 3, var(--_q)) / 2);
      }
      & :where(li:not(:last-child)) {
        color: var(--_quiet);
      }
      & :where(li:not(:last-child))::after {
        content: var(--news-breadcrumbs-separator, '›');
        display: inline-block;
        inline-size: 0.7em;
        margin-inline-start: 0.5em;
        text-align: center;
        white-space: nowrap;
      }
      @supports (content: '›' / '') {
        & :where(li:not(:last-child))::after {
          content: var(--news-breadcrumbs-separator, '›') / '';
        }
      }
      & :where(a) {
        padding-block: 0.4em;
      }
      @media (scripting: enabled) {
        /* What is said of its items goes through properties: a rule from a state to li would restyle the items of every list at every state of anything. */
        :where(&:not(:state(expanded))) :where(ol, ul) {
          --_cut: hidden;
          flex-wrap: nowrap;
          white-space: nowrap;
          /* Room for the focus ring, which would be cut. */
          margin-block: -6px;
          margin-inline: -6px 0;
          padding-block: 6px;
          padding-inline: 6px 0;
          overflow-x: auto;
          scrollbar-width: none;
        }
        & :where(li:last-child) {
          flex: 0 1 auto;
          overflow: var(--_cut);
          text-overflow: ellipsis;
        }
      }
      @media print {
        display: none;
      }
    }
  }
`];
