const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A value as text. Objects, lists and the like have none: some cannot even be printed. */
export const textOf = (value: unknown): string => (/^(string|number|bigint|boolean)$/.test(typeof value) ? String(value) : '');

/** Any value as text that HTML takes for text, in content and in quoted attributes. Nothing at all for `null` and `undefined`. */
export function escape(value: unknown): string {
  return textOf(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);
}

/** ` name="value"`, or nothing where there is no value. */
export function attribute(name: string, value: unknown): string {
  const text = value === false ? '' : escape(value);
  return text && ` ${name}="${text}"`;
}
