import { escape, textOf } from './escape.js';

/** A heading in the slot of that name, or nothing without a text. Any level but 2 to 6 is 2: the first is the article's own. */
export function heading(text: unknown, level: unknown): string {
  const tag = `h${/^[2-6]$/.test(textOf(level)) ? textOf(level) : 2}`;
  return textOf(text).trim() && `<${tag} slot="heading">${escape(text)}</${tag}>`;
}
