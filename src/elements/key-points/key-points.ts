import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { KeyPoint } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { headingLevel } from '../../core/heading-level.js';
import { asText } from '../../core/text.js';
import { keyPoints as english } from '../../locales/en.js';

/**
 * What an article comes down to: a list of points under a label. Each point has an address, and a key that copies it.
 * A group under the name of its heading: no landmark. Without a point it is not there.
 *
 * A point without an `id` gets one of its label, or of its first words; that of `keyPoints()` in `newsroom-elements/html` is the same.
 * An address that names a point leads to it and marks it.
 *
 * @slot - `<ul>` or `<ol>` of `<li>`, each with a label of its own: `<strong>Trade:</strong>`. An `<ol>` shows numbers.
 * @slot heading - A heading of your own, of any level. It replaces the label.
 * @csspart label - The label "Key points".
 */
export class NewsKeyPoints extends NewsElement {
  static override readonly tag: string = 'news-key-points';
  static override readonly light = { tag: 'news-key-points', load: () => import('./key-points.styles.js') };
  static override readonly data = { property: 'items', load: () => import('./key-points.data.js') };

  static override properties = {
    items: { attribute: false },
    label: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** The points from data, the same as `keyPoints()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare items: readonly KeyPoint[] | undefined;

  /** The label, as plain text. Default: "Key points", in the page's language. */
  declare label: string | undefined;

  /** 2 to 6: makes the label a heading of that level. Default: none, the label is no part of the outline. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6 | `${2 | 3 | 4 | 5 | 6}` | undefined;

  /** The keys wait for somebody who could press them. */
  #engaged = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer || this.#engaged) return;
    this.addEventListener('pointerover', this.#engage);
    // Nothing in here takes the focus before the keys are there: somebody who uses the keyboard shows it elsewhere first.
    document.addEventListener('keydown', this.#engage);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#deaf();
  }

  protected override render(): TemplateResult {
    const words = this.words('keyPoints', english);
    const label = words && (asText(this.label) || words.label);
    const level = headingLevel(this);
    this.internals.role = 'group';
    if (!isServer) this.internals.ariaLabel = this.slotted('heading')?.textContent.trim() || label || null;
    return html`<slot name="heading">${label && html`<span part="label" role=${level ? 'heading' : nothing} aria-level=${level || nothing}>${label}</span>`}</slot><slot></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const failed = (): void => this.warn('id', '', 'network');
    if (this.querySelector(':scope > :is(ul, ol) > li:not([id])')) import('./key-points.ids.js').then(({ giveIds }) => giveIds(this), failed);
    if (this.#engaged) import('./key-points.links.js').then(({ showLinks }) => showLinks(this), failed);
  }

  readonly #engage = (): void => {
    this.#deaf();
    this.#engaged = true;
    this.requestUpdate();
  };

  #deaf(): void {
    document.removeEventListener('keydown', this.#engage);
    this.removeEventListener('pointerover', this.#engage);
  }
}
