import { attribute, escape, textOf } from './escape.js';

/** The paragraphs of a text, or of a list of texts. */
export const paragraphs = (text: unknown): string[] => (Array.isArray(text) ? text : [text]).map(textOf).filter((each) => each.trim());

/**
 * An address that is safe to follow: relative, http, https, mailto or tel. Anything else (`javascript:`, `data:`) is dropped.
 * Control characters and spaces, which browsers skip inside a scheme, do not hide one.
 */
export function safeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const address = href.trim(); // before the check: what trim() takes away must not hide a scheme either
  // eslint-disable-next-line no-control-regex -- browsers ignore exactly these (https://url.spec.whatwg.org/#concept-basic-url-parser)
  const scheme = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\u0000-\u0020]+/g, ''))?.[1];
  return !scheme || /^(https?|mailto|tel)$/i.test(scheme) ? address : undefined;
}

/** A link, or the bare text where the address is missing or not safe. */
export function link(text: unknown, href: unknown, attributes = '', bare = 'span'): string {
  const safe = safeHref(href);
  if (safe) return `<a${attributes}${attribute('href', safe)}>${escape(text)}</a>`;
  return bare ? `<${bare}>${escape(text)}</${bare}>` : escape(text);
}

/** The entries of a list that are objects; anything else in it, or in its place, counts for nothing. */
export function objects<T extends object>(list: unknown): Partial<T>[] {
  return Array.isArray(list) ? list.filter((each): each is Partial<T> => typeof each === 'object' && each !== null) : [];
}
