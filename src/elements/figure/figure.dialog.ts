import { html, render } from 'lit';
import { numberFormat } from '../../core/intl.js';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { ratioOf } from '../../facts/figure-image.js';
import { childrenOf } from '../../facts/text.js';
import { figure as english } from '../../locales/en.js';
import { styles } from './figure.dialog.styles.js';
import { NewsFigureCloseEvent } from './figure.events.js';
import { listenToKeys, listenToPointers, listenToWheel } from './figure.gestures.js';
import type { NewsFigure } from './figure.js';
import { MOST, PictureView, STEP } from './figure.view.js';

/**
 * Opens the window with the large picture: a modal dialog, so that Esc closes it and the page behind is out of reach.
 * The small picture is there at once; the large one takes its place when it has loaded. Closed, nothing is left of it.
 *
 * @param src address of the large picture
 * @param key gets the focus back
 */
export function show(figure: NewsFigure, image: HTMLImageElement, src: string, key: HTMLElement): void {
  const root = figure.shadowRoot!;
  if (root.querySelector('dialog')) return;
  const words = figure.words('figure', english) ?? english;
  const opened = performance.now();
  const [dialog, stage, picture] = [element('dialog', 'dialog'), element('div', 'stage'), element('img', 'picture')];
  const caption = captionOf(figure);
  let failed = false;

  const close = (): void => dialog.close();
  const draw = (): void => {
    const { scale } = view;
    const level = numberFormat(figure.language, { style: 'percent' }).format(scale);
    const press = (change: number) => (): void => view.zoom(view.scale * change);
    render(html`
      <div part="toolbar">
        <span part="level" role="status">${level}</span>
        <button part="button" type="button" aria-label=${words.zoomOut} aria-disabled=${scale <= 1} @click=${press(1 / STEP)}>−</button>
        <button part="button" type="button" aria-label=${words.zoomIn} aria-disabled=${scale >= MOST} @click=${press(STEP)}>+</button>
        <button part="button" type="button" aria-label=${words.close} autofocus @click=${close}>×</button>
      </div>
      ${stage}
      <div part="caption" ?hidden=${!caption.length && !failed}><p part="status" role="status">${failed ? words.failed : ''}</p>${caption}</div>
    `, dialog);
  };
  const view = new PictureView(stage, picture, draw);
  const room = new ResizeObserver(() => view.place());

  dialog.ariaLabel = words.enlarged;
  picture.alt = image.alt;
  picture.draggable = false;
  picture.referrerPolicy = image.referrerPolicy;
  picture.decoding = 'sync'; // no gap between the small picture and the large one
  picture.style.setProperty('--_ratio', String(ratioOf(image)));
  picture.src = image.currentSrc || image.src;
  stage.append(picture);
  draw();
  addShadowStyles(figure, styles);
  root.append(dialog);
  listenToPointers(stage, view, close);
  listenToWheel(dialog, view);
  listenToKeys(dialog, view);
  room.observe(stage);
  dialog.addEventListener('close', () => {
    room.disconnect();
    dialog.remove();
    key.focus({ preventScroll: true });
    figure.dispatchEvent(new NewsFigureCloseEvent(performance.now() - opened));
  });
  dialog.showModal();
  makeScrollable(dialog.querySelector('[part=caption]')!);

  const large = new Image();
  large.referrerPolicy = image.referrerPolicy;
  large.addEventListener('load', () => {
    picture.style.setProperty('--_ratio', String(large.naturalWidth / large.naturalHeight));
    picture.src = src;
  });
  large.addEventListener('error', () => {
    failed = true;
    draw();
  });
  large.src = src;
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, part: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  made.setAttribute('part', part);
  return made;
}

/** Copies of what is printed below the picture. */
function captionOf(figure: NewsFigure): Node[] {
  const caption = figure.querySelector('figcaption');
  const copies: Node[] = childrenOf(figure, '[slot=credit], [slot=license]').filter(({ textContent }) => textContent.trim()).map((each) => each.cloneNode(true));
  if (!caption?.textContent.trim()) return copies;
  const text = document.createElement('div');
  text.append(...caption.cloneNode(true).childNodes);
  return [text, ...copies];
}

/** A caption that is too long for its room is scrolled: by keyboard, too. */
function makeScrollable(caption: HTMLElement): void {
  if (caption.scrollHeight > caption.clientHeight) caption.tabIndex = 0;
}
