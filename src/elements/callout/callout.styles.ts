import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { label, small } from '../../styles/voices.js';

/* A label and two hairlines. The label is generated text until the element is ready, then its part: one set of rules for both. */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-callout) {
      container-name: news-callout;
      display: flow-root;
      padding-block: calc(var(--_q) * 3 - var(--_hair));
      border-block: var(--_hair) solid var(--_rule);
      :where(&:empty, &:state(empty)) {
        display: none;
      }
      & > :where(p, ul, ol, dl) {
        margin-block: 0;
      }
      & > :where(:not([slot]) + :is(p, img, picture, figure)) {
        margin-block-start: calc(var(--_q) * 2);
      }
      :where(&:not(:has(> [slot='label'])):is(:not(:defined), :not(:state(ready))))::before {
        content: var(--_name);
      }
      & > :where([slot='label']),
      &::part(label),
      &::before {
        display: block;
        margin: 0;
        padding-block-end: var(--_q) !important;
        ${label}
        text-align: var(--news-align, start);
      }
      & > :where([slot='icon']) {
        float: inline-end;
        margin-inline-start: 1em;
      }
      & > :where([slot='footer']) {
        display: block;
        padding-block-start: calc(var(--_q) * 2);
        ${small}
        color: var(--_quiet);
      }
      :where(&[variant='key-fact']) > :where(p) {
        font-family: var(--news-font-display, inherit);
        font-size: calc(1em * var(--_s));
        font-weight: var(--news-display-weight, 700);
        line-height: calc(var(--_q) * 4);
        text-wrap: balance;
      }
      :where(&[variant='correction']) {
        --_hair: 3px;
        border-block-style: double;
        border-block-color: currentColor;
      }
      :where(&[variant='warning']) {
        --_alarm: var(--news-alarm, color-mix(in oklab, currentColor 34%, #f00018));
        --_hair: 2px;
        border-block-color: var(--_alarm);
      }
      :where(&[variant='warning']) > :where([slot='label']),
      :where(&[variant='warning'])::part(label),
      :where(&[variant='warning'])::before {
        color: var(--_alarm);
      }
      @media print {
        break-inside: avoid;
      }
    }
  }
`];
