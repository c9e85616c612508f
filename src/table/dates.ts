import { parseDate } from '../core/dates.js';
import { dateFormat } from '../core/intl.js';
import { digits } from './numbers.js';

/** The words of a language, by Intl: in lower case and without signs of abbreviation. */
interface Names {
  /** Long and short. */
  months: ReadonlyMap<string, number>;
  weekdays: ReadonlySet<string>;
}

/** How a language writes dates and times in figures. */
interface Figures {
  /** "dmy": which comes first. */
  order: string;
  /** 5.9.2025: there 9.2025 is a month, too. */
  dotted: boolean;
  /** Words for before and after noon. */
  halves: string[];
}

/** What is made once for each language, and only when it is needed: forty names cost milliseconds. */
function once<T>(make: (language: string) => T): (language: string) => T {
  const made = new Map<string, T>();
  return (language) => {
    let known = made.get(language);
    if (!known) made.set(language, (known = make(language)));
    return known;
  };
}

const parts = (language: string, options: Intl.DateTimeFormatOptions, month = 0, day = 1, hour = 0): Intl.DateTimeFormatPart[] =>
  dateFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' }).formatToParts(Date.UTC(2020, month, day, hour));

const plain = (name: string): string => name.toLowerCase().replace(/[.׳॰]/g, '').normalize('NFKC').trim();

const nameIn = (type: string, from: Intl.DateTimeFormatPart[]): string => plain(from.find((part) => part.type === type)?.value ?? '');

const namesOf = once((language): Names => {
  const months = new Map<string, number>([['sept', 8]]);
  const weekdays = new Set<string>();
  for (const each of new Set(['en', language])) {
    for (const form of ['long', 'short'] as const) {
      for (let at = 0; at < 12; at++) {
        // Where a language declines its months ("5 мая"), they are in another form beside a day.
        for (const options of [{ month: form }, { month: form, day: 'numeric' }] as const) {
          const name = nameIn('month', parts(each, options, at, 15));
          if (/^\D+$/.test(name)) months.set(name, at);
        }
        if (at < 7) weekdays.add(nameIn('weekday', parts(each, { weekday: form }, 0, at + 1)));
      }
    }
  }
  return { months, weekdays };
});

const figuresOf = once((language): Figures => {
  const figures = parts(language, {});
  return {
    order: figures.map(({ type }) => (/^(day|month|year)$/.test(type) ? type[0] : '')).join(''),
    dotted: figures.some(({ value }) => value === '.'),
    halves: [9, 15].map((hour) => nameIn('dayPeriod', parts(language, { hour: 'numeric', hour12: true }, 0, 1, hour))),
  };
});

/** A year of two figures, as spreadsheets take it. */
const fullYear = (figures: string): number => Number(figures) + (figures.length > 2 ? 0 : Number(figures) < 50 ? 2000 : 1900);

/** Of dates that say none. A leap year. */
const NO_YEAR = 2000;

const CLOCK = /(?:^|[,،\s]+)(?:(?:at|um|à|às|a las|klo|الساعة)\s+)?(\d{1,2})[:.h](\d{2})(?::\d{2})?\s*(\p{L}[\p{L}. ]*)?$/iu;

/**
 * A date as people write it in a table: ISO 8601, "5 September 2025", "Sept 5, 2025", "5-Sep-25", "05.09.2025", "2025年9月5日", "Sep 2025", "Q3 2025".
 * In figures alone the order is the language's. Where no year is said, all are of one.
 *
 * @returns ms since the epoch (UTC where no zone is said), or `undefined`
 */
export function parseTableDate(text: string, language: string): number | undefined {
  const iso = parseDate(text.trim());
  if (iso) return iso.time;
  let rest = digits(text).trim().normalize('NFKC');
  if (!/\d/.test(rest)) return undefined;
  let minutes = 0;
  const clock = CLOCK.exec(rest);
  const half = clock?.[3] ? ['am', 'pm', ...figuresOf(language).halves, 'uhr'].indexOf(plain(clock[3]).replace(/^([ap]) m$/, '$1m')) : 4;
  // A time alone may be so many minutes and seconds, unless it says more.
  if (clock && half >= 0 && (clock.index || clock[3]) && Number(clock[1]) < 24 && Number(clock[2]) < 60) {
    minutes = ((half < 4 ? (Number(clock[1]) % 12) + (half % 2) * 12 : Number(clock[1])) * 60) + Number(clock[2]);
    rest = rest.slice(0, clock.index);
    if (!rest) return at(NO_YEAR, 0, 1, minutes);
  }
  const quarter = /^(?:Q|T|ق)\s?([1-4])\s*[/,-]?\s*(\d{4})$/i.exec(rest) ?? /^(\d{4})\s*[/,-]?\s*(?:Q|T)\s?([1-4])$/i.exec(rest);
  if (quarter) {
    const [a, b] = [Number(quarter[1]), Number(quarter[2])];
    return at(Math.max(a, b), Math.min(a, b) * 3 - 3, 1, minutes);
  }
  const east = /^(\d{4})[年년]\s?(?:(\d{1,2})[月월]\s?(?:(\d{1,2})[日일]\s?\(?\p{L}{0,3}\)?)?)?$/u.exec(rest);
  if (east) return at(Number(east[1]), Number(east[2] ?? 1) - 1, Number(east[3] ?? 1), minutes);

  const figures = /^(?:(\p{L}+)[.,]*\s+)?(\d{1,4})([./-])\s?(\d{1,2})\3\s?(\d{1,4})?\.?$/u.exec(rest);
  if (figures && (!figures[1] || namesOf(language).weekdays.has(plain(figures[1])))) {
    const [, , a = '', sign, b = '', c = ''] = figures;
    if (a.length === 4) return at(Number(a), Number(b) - 1, Number(c), minutes);
    if (c ? c.length % 2 : sign !== '.') return undefined; // 5.9. is a day
    const monthFirst = figuresOf(language).order.startsWith('m') && sign !== '.';
    return at(c ? fullYear(c) : NO_YEAR, Number(monthFirst ? a : b) - 1, Number(monthFirst ? b : a), minutes);
  }
  const month = /^(\d{1,2})([./])((?:1[5-9]|20)\d\d)$/.exec(rest);
  if (month) return month[2] === '/' || figuresOf(language).dotted ? at(Number(month[3]), Number(month[1]) - 1, 1, 0) : undefined;
  // No month has a name of two letters in Latin script; many units have.
  return /[a-z]{3}|(?![a-z])\p{L}/iu.test(rest) ? named(rest, namesOf(language).months, minutes) : undefined;
}

/** With the name of a month: what else stands there is a day, a year, a day of the week, small words. */
function named(text: string, months: ReadonlyMap<string, number>, minutes: number): number | undefined {
  const words = text.match(/[\p{L}\p{M}]+\.?|\d+/gu) ?? [];
  if (words.length > 7) return undefined;
  let month: number | undefined;
  let year: number | undefined;
  let day: number | undefined;
  let short: number | undefined; // a second number, at the end and after the month: 5-Sep-25
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (/^\d/.test(word)) {
      if (word.length === 4) year ??= Number(word);
      else if (word.length > 2) return undefined;
      else if (day === undefined) day = Number(word);
      else if (index === words.length - 1 && months.has(plain(words[index - 1]!)) && word.length === 2) short = fullYear(word);
    } else {
      // A name may be of two words (كانون الثاني), and in Hebrew it has its "in" before it.
      month ??= months.get(plain(word)) ?? months.get(plain(`${word} ${words[index + 1] ?? ''}`)) ?? months.get(plain(word.replace(/^ב/, '')));
    }
  }
  // Sep-25 · Sep ’25
  if (year === undefined && short === undefined && /^\D+[-\u2010-\u2015'’]\d\d$/.test(text)) {
    short = fullYear(String(day).padStart(2, '0'));
    day = undefined;
  }
  if (month === undefined || (day === undefined && year === undefined && short === undefined)) return undefined;
  return at(year ?? short ?? NO_YEAR, month, day ?? 1, minutes);
}

function at(year: number, month: number, day: number, minutes: number): number | undefined {
  const date = new Date(Date.UTC(year, month, day, 0, minutes));
  date.setUTCFullYear(year); // years below 100 are those years
  return month >= 0 && month < 12 && date.getUTCMonth() === month && day > 0 ? date.getTime() : undefined;
}
