import { css } from 'lit';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { figureImage, hasFailed, ratioOf } from '../../facts/figure-image.js';
import type { NewsFigure } from './figure.js';

const styles = css`
  [part='alternative'] {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 100%;
    box-sizing: border-box;
    min-block-size: calc(var(--_q) * 12);
    max-block-size: var(--news-figure-max-block-size, 90svb);
    aspect-ratio: var(--_ratio);
    margin: 0;
    padding: calc(var(--_q) * 2);
    border: var(--_hair) solid var(--_rule);
    overflow: auto;
    font-family: var(--news-font-label, inherit);
    font-size: var(--_small);
    line-height: calc(var(--_q) * 3);
  }
`;

/**
 * Says in the room of a picture that did not load what is to be seen in it, instead of the browser: Safari shows an alternative
 * text only where it fits in one line. Nobody hears it twice.
 */
export function refresh(figure: NewsFigure): void {
  const image = figureImage(figure);
  const alternative = image && hasFailed(image) ? image.alt.trim() : '';
  let shown = figure.shadowRoot!.querySelector<HTMLElement>('[part=alternative]');
  figure.state('told', Boolean(alternative));
  if (!alternative) return shown?.remove();
  if (!shown) {
    shown = document.createElement('p');
    shown.setAttribute('part', 'alternative');
    shown.ariaHidden = 'true';
    addShadowStyles(figure, styles);
    figure.shadowRoot!.querySelector('slot')!.after(shown);
  }
  shown.textContent = alternative;
  shown.style.insetBlockStart = `${image!.offsetTop}px`;
  shown.style.setProperty('--_ratio', String(ratioOf(image!)));
}
