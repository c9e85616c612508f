import { parseDate } from '../core/dates.js';
import { cellText, readCell } from './grid.js';
import { digits, parseNumber } from './numbers.js';

/** A figure and nothing else, in whatever script and language. */
const FIGURE = /^[-\u2212(]?[\d.,'’٬٫\s]+\)?$/;

/**
 * The text of a cell for whoever calculates with it: a figure or a day that the cell carries (`data-sort-value`, `<time>`) as machines write it,
 * 1204.5 and 2025-09-05. Anything else as it is shown: that €1.2bn are sorted by 1200000000 takes no currency away.
 */
export function csvCell(cell: Element, language: string): string {
  const { text, sortValue, datetime } = readCell(cell);
  if (sortValue && FIGURE.test(digits(text)) && parseNumber(text, language)?.value === Number(sortValue)) return sortValue;
  const isDate = datetime && (parseDate(datetime) || /^\d{4}(?:-\d\d)?$/.test(datetime));
  return isDate && cellText(cell.querySelector('time[datetime]')!) === text ? datetime : text;
}

/** A cell that a spreadsheet would run as a formula (OWASP, "CSV Injection"): it gets an apostrophe. */
const FORMULA = /^[=+\-@\t\r\uff0b\uff0d\uff1d\uff20]/;
/** An amount is none, nor with its unit after it: no name of a cell, no function and no call of a program is in -€5 or -5.2 °C. */
const AMOUNT = /^[+-]\s?\p{Sc}?\s?\d[\d.,'’\s]{0,40}[\p{L}\p{Sc}%°²³.\s]{0,40}$/u;

const safe = (text: string): string => (FORMULA.test(text) && !AMOUNT.test(text) ? `'${text}` : text);

/** Rows as CSV (RFC 4180), with the mark that tells spreadsheets it is UTF-8. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  const field = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\ufeff${rows.map((row) => `${row.map((text) => field(safe(text))).join(',')}\r\n`).join('')}`;
}

/** Rows as text between tabs: what a spreadsheet takes from the clipboard. */
export function toText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((text) => safe(text.replace(/\s+/g, ' '))).join('\t')).join('\n');
}
