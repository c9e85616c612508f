import { attribute, escape } from './escape.js';
import { paragraphs } from './values.js';

export interface CalloutHtml {
  /** The paragraphs, as plain text. */
  text: string | readonly string[];
  /** `did-you-know`, `pro-tip`, `context`, `key-fact`, `correction`, `warning`, or any other with a `label`. */
  variant?: string;
  /** Replaces the variant's own label. */
  label?: string;
  /** 2 to 6: puts the label in the outline. */
  headingLevel?: number;
  footer?: string;
}

/** What stands inside the element. */
export function calloutContent({ text, footer }: Pick<CalloutHtml, 'text' | 'footer'>): string {
  return paragraphs(text).map((each) => `<p>${escape(each)}</p>`).join('') + (footer ? `<span slot="footer">${escape(footer)}</span>` : '');
}

/** `<news-callout>` as HTML, for any server: the children are the same bytes as the element's `text` gives in the browser. */
export function callout(data: CalloutHtml): string {
  const { variant, label, headingLevel } = data;
  return `<news-callout${attribute('variant', variant)}${attribute('label', label)}${attribute('heading-level', headingLevel)}>${calloutContent(data)}</news-callout>`;
}
