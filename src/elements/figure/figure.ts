import { html, type PropertyValues, type TemplateResult } from 'lit';
import type { Picture } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { LEAK_SIGNS } from '../../core/leak-signs.js';
import { figureImage, hasFailed } from '../../facts/figure-image.js';

/** Anything but these is a caption without any text, too: a formula, a logo. */
const THINGS = ':not(p, div, span, br, a, b, em, i, small, strong)';

/** What only some figures need is a module of its own. */
interface Extra {
  refresh(figure: NewsFigure): void;
}

/**
 * A picture with its caption, its credit and its licence. It reserves the picture's room, cleans a caption that markup has leaked
 * into, and lets readers enlarge the picture in a window of its own.
 *
 * @attr {'none'} structured-data - `none` leaves the picture out of the article's structured data.
 * @slot - A `<figure>`: `<img>`, `<picture>`, `<video>` or `<iframe>`, and a `<figcaption>`. Say `width` and `height`, and the page never moves.
 * @slot credit - Who made the picture: "Photo: Li Wei / Reuters". `<span data-fact="creator">` in it marks the photographer's name for structured data.
 * @slot license - `<a rel="license" href>`; a second link with `data-fact="acquire"` leads to where a licence can be acquired.
 * @csspart zoom - The key that enlarges the picture.
 * @csspart alternative - What is to be seen in a picture that did not load.
 * @csspart dialog - The window with the large picture.
 * @csspart toolbar - The row of keys in it.
 * @csspart level - How large the picture is shown, in per cent.
 * @csspart button - A key in it.
 * @csspart stage - What is around the large picture.
 * @csspart picture - The large picture.
 * @csspart caption - Caption, credit and licence below it.
 * @csspart status - What is said where the large picture did not load.
 * @cssprop [--news-figure-max-block-size=90svb] - How tall a picture may be, as a length: a portrait then fits the screen.
 * @cssstate blank - There is a caption, but no text in it: it takes no room.
 * @cssstate failed - The picture did not load, or has no address.
 * @cssstate told - The alternative text of a picture that failed is drawn in its place.
 * @cssstate zoomable - The picture can be enlarged.
 * @fires {NewsFigureZoomEvent} news-figure-zoom - Before the picture is enlarged. Cancelable.
 * @fires {NewsFigureCloseEvent} news-figure-close - When the window with the large picture was closed.
 */
export class NewsFigure extends NewsElement {
  static override readonly tag: string = 'news-figure';
  static override readonly light = { tag: 'news-figure', load: () => import('./figure.styles.js') };
  static override readonly data = { property: 'picture', load: () => import('./figure.data.js') };

  static override properties = {
    zoom: {},
    picture: { attribute: false },
  };

  /** Offers to enlarge the picture: present, or the address of the large one. Default: the largest of `srcset`, or the picture that a link around it leads to. */
  declare zoom: boolean | string | undefined;

  /** The figure from data, the same as `figure()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare picture: Picture | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shadowRoot!.querySelector('dialog')?.close();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot><slot name="credit"></slot><slot name="license"></slot>`;
  }

  protected override firstUpdated(): void {
    for (const type of ['load', 'error']) this.addEventListener(type, () => this.requestUpdate(), true);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.state('ready', true); // its few words come with what says them
    const image = figureImage(this);
    const failed = Boolean(image && hasFailed(image));
    this.state('failed', failed);
    const caption = this.querySelector('figcaption');
    this.state('blank', Boolean(caption && !caption.textContent.trim() && !caption.querySelector(THINGS)));
    const zoom = Boolean(this.zoom || this.zoom === '');
    const has = (part: string): boolean => Boolean(this.shadowRoot!.querySelector(`[part=${part}]`));
    if (LEAK_SIGNS.test(this.textContent)) this.#load(import('./figure.repair.js'));
    if (failed || has('alternative')) this.#load(import('./figure.failed.js'));
    if (zoom || has('zoom')) this.#load(import('./figure.zoom.js'));
    if (image && !image.hasAttribute('height') && getComputedStyle(image).aspectRatio === 'auto') this.warn('src', image.getAttribute('src'), 'room');
  }

  #load(module: Promise<Extra>): void {
    module.then(({ refresh }) => refresh(this), () => this.warn('src', '', 'network'));
  }
}
