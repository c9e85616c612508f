/** Formatters cost about a millisecond to make, the first of a page tens of them, and a few kilobytes to keep: a page makes each once and keeps the last fifty. */
const cache = new Map<string, unknown>();
const MOST = 50;

function cached<T>(kind: string, language: string, options: object | undefined, make: () => T): T {
  const key = kind + language + JSON.stringify(options);
  const found = (cache.get(key) as T | undefined) ?? make();
  cache.delete(key); // set again at the end: the first key is always the one that was used longest ago
  cache.set(key, found);
  if (cache.size > MOST) cache.delete(cache.keys().next().value!);
  return found;
}

export const listFormat = (language: string): Intl.ListFormat =>
  cached('list', language, undefined, () => new Intl.ListFormat(language));

export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  cached('date', language, options, () => new Intl.DateTimeFormat(language, options));

export const relativeFormat = (language: string, options: Intl.RelativeTimeFormatOptions): Intl.RelativeTimeFormat =>
  cached('relative', language, options, () => new Intl.RelativeTimeFormat(language, options));

export const numberFormat = (language: string, options?: Intl.NumberFormatOptions): Intl.NumberFormat =>
  cached('number', language, options, () => new Intl.NumberFormat(language, options));

export const pluralRules = (language: string): Intl.PluralRules =>
  cached('plural', language, undefined, () => new Intl.PluralRules(language));

export const collator = (language: string): Intl.Collator =>
  cached('collator', language, undefined, () => new Intl.Collator(language, { numeric: true }));
