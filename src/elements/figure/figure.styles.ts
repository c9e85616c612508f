import { css, type CSSResult } from 'lit';
import { ground } from '../../styles/ground.js';
import { small } from '../../styles/voices.js';

/*
 * A picture over its caption; credit and licence in one quiet line. The line is a flexible one, so that white space between the
 * author's tags counts for nothing, before and after upgrade. A picture is never taller than the window: a portrait stands at the
 * start of its room, whose size depends on nothing but width and height.
 */
export const styles: readonly CSSResult[] = [ground, css`
  @layer news.look {
    :where(news-figure) {
      container-name: news-figure;
      position: relative;
      display: flex;
      flex-wrap: wrap;
      column-gap: 0.75em;
      break-inside: avoid;
      :where(&:not(:has(*))),
      :where(&:state(blank)) :where(figcaption),
      & > :where([slot]:empty) {
        display: none;
      }
      & > * {
        flex: 0 0 100%;
        min-inline-size: 0;
        margin: 0;
      }
      & :where(:is(img, video, iframe):not([slot], [slot] *, figcaption *)) {
        display: block;
        inline-size: 100%;
        border: 0;
        object-fit: contain;
        object-position: left;
        font-size: var(--_small);
      }
      :where(&:dir(rtl)) :where(img) {
        object-position: right;
      }
      & :where(:is(img, video):not([slot], [slot] *, figcaption *)) {
        block-size: auto;
        max-block-size: var(--news-figure-max-block-size, 90svb);
      }
      & :where(video:not([height]), iframe:not([height]), iframe[width]:not([width*='%'])) {
        block-size: auto;
        aspect-ratio: 16 / 9;
      }
      @supports (aspect-ratio: attr(width type(<number>))) {
        & :where(iframe[height][width]:not([width*='%'])) {
          aspect-ratio: attr(width type(<number>)) / attr(height type(<number>));
        }
      }
      /* The margins of a caption without text collapse into nothing: it leaves no gap, before any script. */
      & :where(figcaption) {
        margin-block: calc(var(--_q) * 2) calc(var(--_q) * -2);
        max-inline-size: var(--news-measure, 33em);
        text-wrap: pretty;
      }
      & :where(figcaption)::after {
        content: '';
        display: block;
        margin-block-end: calc(var(--_q) * 2);
      }
      & :where(figcaption > p) {
        margin: 0;
      }
      & :where(figcaption, [slot]) {
        ${small}
      }
      & > :where([slot]) {
        flex: 0 1 auto;
        order: 1;
        box-sizing: border-box;
        min-block-size: 24px;
        padding-block-start: var(--_q);
        color: var(--_quiet);
      }
      & > :where([slot='license']) {
        order: 2;
      }
      & :where(figcaption:first-child) {
        margin-block: 0 calc(var(--_q) * 2);
      }
      /* A caption above its picture leaves the corner to the key. */
      @media (scripting: enabled) {
        :where(&[zoom]) :where(figcaption:first-child) {
          min-block-size: 44px;
          padding-inline-end: 52px;
        }
      }
      :where(&:state(zoomable)) :where(img) {
        cursor: zoom-in;
      }
      /* Safari would give a picture that is missing the size of its alternative text. */
      :where(&:state(failed)) :where(img),
      & :where(img:is(:not([src]), [src=''])) {
        contain: size;
        min-block-size: calc(var(--_q) * 12);
      }
      :where(&:state(told)) :where(img) {
        opacity: 0;
      }
      @media print {
        --news-figure-max-block-size: 60svb;
      }
    }
  }
`];
