import { html, isServer, nothing, type TemplateResult } from 'lit';
import { NewsElement } from '../../core/element.js';
import { headingLevel } from '../../core/heading-level.js';
import { asText } from '../../core/text.js';
import { callout as english } from '../../locales/en.js';

/** Anything but these is content without any text, too: a picture, a video, a component. */
const THINGS = ':not(p, div, span, br, em, strong, a, ul, li)';

/** The variants that bring a label; any other value brings its own with `label`. */
export type CalloutVariant = 'did-you-know' | 'pro-tip' | 'context' | 'key-fact' | 'correction' | 'warning';

/**
 * An aside in the run of an article: "Did you know", "Pro tip", a correction. The word names it, never a colour alone.
 * A note (`role="note"`) under that name: no landmark, no live region. Without content it is not there.
 *
 * @slot - The content: paragraphs, lists, anything.
 * @slot label - A label of your own, with markup. It replaces the variant's; write it first.
 * @slot icon - Decoration at the end of the first line; hide it from assistive technology.
 * @slot footer - A source, a date.
 * @csspart label - The label.
 * @cssstate empty - There is no content, and so nothing to see.
 */
export class NewsCallout extends NewsElement {
  static override readonly tag: string = 'news-callout';
  static override readonly light = { tag: 'news-callout', load: () => import('./callout.styles.js') };
  static override readonly data = { property: 'text', load: () => import('./callout.data.js') };

  static override properties = {
    variant: { reflect: true, converter: { toAttribute: asText } },
    label: {},
    headingLevel: { attribute: 'heading-level' },
    text: { attribute: false },
  };

  /** What kind of aside it is. An unknown value without a `label` is called "Note". */
  declare variant: CalloutVariant | (string & {}) | undefined;

  /** Replaces the variant's own label, as plain text. */
  declare label: string | undefined;

  /** 2 to 6: makes the label a heading of that level. Default: none, the label is no part of the outline. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6 | `${2 | 3 | 4 | 5 | 6}` | undefined;

  /** The content from data: one paragraph or several, as plain text, the same as `callout()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare text: string | readonly string[] | undefined;

  protected override render(): TemplateResult {
    const label = this.#label();
    const level = headingLevel(this);
    this.internals.role = 'note';
    if (!isServer) {
      this.state('empty', !this.#hasContent());
      this.internals.ariaLabel = this.slotted('label')?.textContent.trim() || label || null;
    }
    return html`<slot name="label">${label && html`<span part="label" role=${level ? 'heading' : nothing} aria-level=${level || nothing}>${label}</span>`}</slot><slot name="icon"></slot><slot></slot><slot name="footer"></slot>`;
  }

  #label(): string | undefined {
    const words = this.words('callout', english);
    const label = asText(this.label);
    if (!words || label) return words && label;
    const variant = asText(this.variant) || 'note';
    if (Object.hasOwn(words, variant)) return words[variant as CalloutVariant];
    if (!this.slotted('label')) this.warn('variant', variant, 'variant');
    return words.note;
  }

  #hasContent(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot && (node.textContent.trim() || node.matches(THINGS) || node.querySelector(THINGS)) : node instanceof Text && node.data.trim(),
    );
  }
}
