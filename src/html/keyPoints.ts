import type { KeyPoint } from '../core/data.js';
import { attribute, escape, textOf } from './escape.js';
import { heading } from './heading.js';
import { idGiver } from './slug.js';
import { objects } from './values.js';

export interface KeyPointsHtml {
  items: readonly KeyPoint[];
  /** A heading of your own, as plain text. */
  heading?: string;
  /** 2 to 6. Default for a `heading`: 2; the label is no heading without it. */
  headingLevel?: number;
  /** Replaces the label "Key points", where there is no `heading`. */
  label?: string;
  /** An `<ol>`: the order counts, and each point shows its number. */
  numbered?: boolean;
}

/** What stands inside the element. Each point has an id, the same that the element would give it. */
export function keyPointsContent({ items, heading: title, headingLevel, numbered }: KeyPointsHtml): string {
  const idOf = idGiver('point');
  const points = objects<KeyPoint>(items).filter(({ text, label }) => textOf(text).trim() || textOf(label).trim()).map(({ text, label, id }) => {
    const name = textOf(label).trim();
    // A colon, unless the label ends with a sign of its own: "Trade :" in French, "Why now?".
    const bold = name && `<strong>${escape(name)}${/[\p{P}]$/u.test(name) ? '' : ':'}</strong> `;
    return `<li${attribute('id', idOf(id, name || textOf(text)))}>${bold}${escape(textOf(text).trim())}</li>`;
  });
  const list = numbered ? 'ol' : 'ul';
  return heading(title, headingLevel) + (points.length ? `<${list}>${points.join('')}</${list}>` : '');
}

/** `<news-key-points>` as HTML, for any server: the children are the same bytes as the element's `items` gives in the browser. */
export function keyPoints(data: KeyPointsHtml): string {
  const { label, heading: title, headingLevel } = data;
  return `<news-key-points${attribute('label', label)}${attribute('heading-level', title ? '' : headingLevel)}>${keyPointsContent(data)}</news-key-points>`;
}
