import { parseDate } from '../core/dates.js';
import { parseTableDate } from './dates.js';
import { parseNumber } from './numbers.js';

/** What a column holds. */
export type ColumnType = 'number' | 'date' | 'text';

export interface CellText {
  /** What a reader reads in it, without footnote signs. */
  text: string;
  /** `data-sort-value`: what to sort by instead. */
  sortValue?: string | undefined;
  /** `datetime` of a `<time>` inside. */
  datetime?: string | undefined;
}

/** Where a cell belongs: what is of the column's kind comes first, then other words, then cells without content. `value` and `end` are NaN where the text decides. */
export interface SortKey {
  rank: 0 | 1 | 2;
  value: number;
  end: number;
  text: string;
}

/** "No figure" in print: a dash, dots, n/a. A cell that says so is empty. */
const EMPTY = /^(?:[-\u2010-\u2015\u2212.…·?]+|n\/a)$/i;
/** Among numbers and dates these are no content, either. Among texts NA is Namibia. */
const NO_FIGURE = /^(?:na|n\.?a\.|k\.\s?a\.|n\.\s?d\.|s\.\s?o\.|not available|null|nan)$/i;

export const isEmpty = ({ text, sortValue }: CellText, type?: ColumnType): boolean =>
  (sortValue === undefined ? !text || EMPTY.test(text) || (type !== 'text' && NO_FIGURE.test(text)) : !sortValue);

/** The value of one cell, as `type` reads it; `undefined` where it is none of that type. */
export function valueOf({ text, sortValue, datetime }: CellText, type: ColumnType, language: string): { value: number; end: number } | undefined {
  if (type === 'text') return undefined;
  if (sortValue !== undefined) {
    const said = type === 'date' ? (parseDate(sortValue)?.time ?? Number(sortValue)) : Number(sortValue);
    return Number.isNaN(said) ? undefined : { value: said, end: said };
  }
  if (type === 'number') return parseNumber(text, language);
  const time = parseDate(datetime)?.time ?? (datetime && /^\d{4}(-\d\d)?$/.test(datetime) ? Date.parse(datetime) : parseTableDate(text, language));
  return time === undefined ? undefined : { value: time, end: time };
}

/**
 * What a column holds, by its cells: numbers or dates where most of those with content are (two in three: the rest may be words like "unknown").
 * Years alone are numbers, which sort the same; "5 May" is a date rather than five of something.
 */
export function typeOf(cells: readonly CellText[], language: string): ColumnType {
  const filled = cells.filter((cell) => !isEmpty(cell));
  if (!filled.length) return 'text';
  for (const type of ['date', 'number'] as const) {
    const isOf = (cell: CellText): boolean => Boolean(valueOf(cell, type, language)) && (type === 'number' || Number.isNaN(Number(cell.sortValue)));
    // What a column does not hold is known by its first cells: not all 5,000 need be read.
    if (!filled.slice(0, 20).some(isOf)) continue;
    const found = filled.filter(isOf).length;
    if (found * 3 >= filled.length * 2) return type;
  }
  return 'text';
}

export function sortKey(cell: CellText, type: ColumnType, language: string): SortKey {
  const text = cell.sortValue ?? cell.text;
  if (isEmpty(cell, type)) return { rank: 2, value: NaN, end: NaN, text };
  const found = valueOf(cell, type, language);
  return found ? { rank: 0, ...found, text } : { rank: type === 'text' ? 0 : 1, value: NaN, end: NaN, text };
}
