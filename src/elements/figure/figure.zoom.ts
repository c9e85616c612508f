import { css } from 'lit';
import { onEngagement } from '../../core/engagement.js';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { asText } from '../../core/text.js';
import { figureImage, hasFailed, ratioOf } from '../../facts/figure-image.js';
import { figure as english } from '../../locales/en.js';
import { NewsFigureZoomEvent } from './figure.events.js';
import { largestFile } from './figure.large.js';
import type { NewsFigure } from './figure.js';
import { safeHref } from '../../html/values.js';

/* Two corners that lead outwards, drawn with borders. The key stands in the corner of the picture, also of a portrait that does not fill its room. */
const styles = css`
  [part='zoom'] {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: max(0px, 100% - var(--news-figure-max-block-size, 90svb) * var(--_ratio));
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: var(--_paper);
    color: var(--news-ink, CanvasText);
    cursor: zoom-in;
  }
  [part='zoom']::before,
  [part='zoom']::after {
    content: '';
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 14px;
    inline-size: 7px;
    block-size: 7px;
    border-block-start: 1.5px solid;
    border-inline-end: 1.5px solid;
  }
  [part='zoom']::after {
    inset: auto;
    inset-block-end: 14px;
    inset-inline-start: 14px;
    rotate: 180deg;
  }
  [part='zoom']:focus-visible {
    outline: 2px solid var(--news-accent, currentColor);
    outline-offset: -4px;
  }
  @media (forced-colors: active) {
    [part='zoom'] {
      border: 1px solid;
    }
    [part='zoom']:focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    [part='zoom'] {
      display: none;
    }
  }
`;

/** The figure whose window is about to open: a second press has come too soon. */
let opening: NewsFigure | undefined;

const keyOf = (figure: NewsFigure): HTMLButtonElement | null => figure.shadowRoot!.querySelector('[part=zoom]');

/** Shows the key that enlarges the picture, where there is one to enlarge. */
export function refresh(figure: NewsFigure): void {
  const image = figureImage(figure);
  const wanted = Boolean((figure.zoom || figure.zoom === '') && image && !hasFailed(image));
  figure.state('zoomable', wanted);
  if (!wanted) return keyOf(figure)?.remove();
  const address = asText(figure.zoom) ?? '';
  if (address && safeHref(address) === undefined) figure.warn('zoom', address, 'zoom');
  const words = figure.words('figure', english);
  if (!words) return; // it comes when the language has come
  const key = keyOf(figure) ?? newKey(figure);
  key.ariaLabel = image!.alt ? words.zoomOf.replace('{name}', () => image!.alt) : words.zoom;
  key.style.setProperty('--_ratio', String(ratioOf(image!)));
}

function newKey(figure: NewsFigure): HTMLButtonElement {
  const key = document.createElement('button');
  key.type = 'button';
  key.setAttribute('part', 'zoom');
  key.ariaHasPopup = 'dialog';
  key.addEventListener('click', () => void open(figure, key));
  onEngagement(key, () => void import('./figure.dialog.js').catch(() => undefined));
  addShadowStyles(figure, styles);
  figure.shadowRoot!.querySelector('slot')!.after(key);
  figure.removeEventListener('click', onPicture);
  figure.addEventListener('click', onPicture);
  return key;
}

/** The picture itself is the larger target; the key is for everybody. A link around the picture stays a link. */
function onPicture(this: NewsFigure, { target, defaultPrevented }: Event): void {
  const image = figureImage(this);
  if (target === image && !defaultPrevented && !image!.closest('a')) keyOf(this)?.click();
}

async function open(figure: NewsFigure, key: HTMLButtonElement): Promise<void> {
  const image = figureImage(figure);
  if (!image || opening) return;
  const src = largestFile(image, asText(figure.zoom) ?? '');
  if (!figure.dispatchEvent(new NewsFigureZoomEvent(src))) return;
  opening = figure;
  try {
    const { show } = await import('./figure.dialog.js');
    if (figure.isConnected) show(figure, image, src, key);
  } catch {
    figure.warn('zoom', '', 'network');
  } finally {
    opening = undefined;
  }
}
