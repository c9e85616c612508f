const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A value as text. Objects, lists and the like have none: some cannot even be printed. */
export const textOf = (value: unknown): string => (/^(string|number|bigint|boolean)$/.test(typeof value) ? String(value) : '');

/** The paragraphs of a text, or of a list of texts. */
export const paragraphs = (text: unknown): string[] => (Array.isArray(text) ? text : [text]).map(textOf).filter((each) => each.trim());

/** Any value as text that HTML takes for text, in content and in quoted attributes. Nothing at all for `null` and `undefined`. */
export function escape(value: unknown): string {
  return textOf(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: unknown): string {
  const text = value === false ? '' : escape(value);
  return text && ` ${name}="${text}"`;
}

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
