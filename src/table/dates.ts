import { parseDate } from '../core/dates.js';
import { digits } from './numbers.js';

/** The months of a language by their names, long and short, in lower case and without a full stop; and whether the day comes first in figures. */
interface Calendar {
  months: ReadonlyMap<string, number>;
  order: string;
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const months = new Map<string, number>([['sept', 8]]);
  for (const each of new Set(['en', language])) {
    for (const month of ['long', 'short'] as const) {
      // Where a language declines its months ("5 мая"), they are in another form beside a day.
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(each, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        for (let at = 0; at < 12; at++) {
          const name = format.formatToParts(new Date(Date.UTC(2020, at, 15))).find(({ type }) => type === 'month')!.value;
          if (/\p{L}/u.test(name)) months.set(plain(name), at);
        }
      }
    }
  }
  const order = new Intl.DateTimeFormat(language, { timeZone: 'UTC', calendar: 'gregory' }).formatToParts(0)
    .map(({ type }) => (/^(day|month|year)$/.test(type) ? type[0] : '')).join('');
  const calendar = { months, order };
  calendars.set(language, calendar);
  return calendar;
}

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '').normalize('NFKC');

const CLOCK = /[,\s]+(?:(?:at|um|à|a las|الساعة)\s+)?(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(am|pm|a\.m\.|p\.m\.|uhr)?$/i;

/**
 * A date as people write it in a table: ISO 8601, "5 September 2025", "Sept 5, 2025", "05.09.2025", "2025年9月5日", "Sep 2025", "Q3 2025".
 * In figures alone the order is the language's.
 *
 * @returns ms since the epoch (UTC where no zone is said), or `undefined`
 */
export function parseTableDate(text: string, language: string): number | undefined {
  const iso = parseDate(text.trim());
  if (iso) return iso.time;
  let rest = digits(text).trim().normalize('NFKC');
  if (!/\d/.test(rest)) return undefined;
  const { months, order } = calendarOf(language);
  let minutes = 0;
  const clock = CLOCK.exec(rest);
  if (clock && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
    const half = clock[3]?.[0]?.toLowerCase();
    minutes = ((Number(clock[1]) % (half === 'a' || half === 'p' ? 12 : 24)) + (half === 'p' ? 12 : 0)) * 60 + Number(clock[2]);
    rest = rest.slice(0, clock.index);
  }
  const quarter = /^(?:Q|T|ق)\s?([1-4])\s*[/,-]?\s*(\d{4})$/i.exec(rest) ?? /^(\d{4})\s*[/,-]?\s*(?:Q|T)\s?([1-4])$/i.exec(rest);
  if (quarter) {
    const [a, b] = [Number(quarter[1]), Number(quarter[2])];
    return at(Math.max(a, b), Math.min(a, b) * 3 - 3, 1, minutes);
  }
  const east = /^(\d{4})[年년]\s?(?:(\d{1,2})[月월]\s?(?:(\d{1,2})[日일])?)?$/.exec(rest);
  if (east) return at(Number(east[1]), Number(east[2] ?? 1) - 1, Number(east[3] ?? 1), minutes);

  const figures = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\.?$/.exec(rest);
  if (figures) {
    const [, a = '', , b = '', c = ''] = figures;
    if (a.length === 4) return at(Number(a), Number(b) - 1, Number(c), minutes);
    if (c.length !== 4 && c.length !== 2) return undefined;
    const year = c.length === 2 ? Number(c) + (Number(c) < 50 ? 2000 : 1900) : Number(c);
    const monthFirst = order.startsWith('m') && figures[2] !== '.';
    return at(year, Number(monthFirst ? a : b) - 1, Number(monthFirst ? b : a), minutes);
  }
  return named(rest, months, minutes);
}

/** With the name of a month: what else stands there is a day, a year, a day of the week, small words. */
function named(text: string, months: ReadonlyMap<string, number>, minutes: number): number | undefined {
  const words = text.match(/[\p{L}\p{M}]+\.?|\d+/gu) ?? [];
  if (words.length > 7) return undefined;
  let month: number | undefined;
  let year: number | undefined;
  let day: number | undefined;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (/^\d/.test(word)) {
      if (word.length === 4) year ??= Number(word);
      else if (word.length < 3) day ??= Number(word);
      else return undefined;
    } else {
      // A name may be of two words (كانون الثاني),
      // and in Hebrew it has its "in" before it.
      month ??= months.get(plain(word)) ?? months.get(plain(`${word} ${words[index + 1] ?? ''}`)) ?? months.get(plain(word.replace(/^ב/, '')));
    }
  }
  if (month === undefined || (day === undefined && year === undefined)) return undefined;
  return at(year ?? 2000, month, day ?? 1, minutes);
}

function at(year: number, month: number, day: number, minutes: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day, 0, minutes));
  date.setUTCFullYear(year); // years below 100 are those years
  return month >= 0 && month < 12 && date.getUTCMonth() === month && day > 0 ? date.getTime() : undefined;
}
