import { relativeFormat } from './intl.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** How long ago it was, in words, and at what age the words change; both ages in ms. */
export function ago(age: number, language: string): [text: string, next: number] {
  const [unit, length]: [Intl.RelativeTimeFormatUnit, number] = age < HOUR ? ['minute', MINUTE] : age < DAY ? ['hour', HOUR] : ['day', DAY];
  const count = Math.floor(age / length);
  // "now", but never "yesterday": 47 hours ago may be the day before.
  return [relativeFormat(language, { numeric: count ? 'always' : 'auto' }).format(-count, count ? unit : 'second'), (count + 1) * length];
}
