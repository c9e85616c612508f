import { dsvFormat } from 'd3-dsv';
import type { TableCell, TableColumn, TableContent } from '../core/data.js';
import { numberFormat } from '../core/intl.js';
import { isEmpty, typeOf } from './values.js';

/** A file that is no table: what is wrong, for a developer. */
export class UnreadableError extends Error {}

/**
 * Text of a CSV or JSON file as a table. CSV may be parted by commas, semicolons, tabs or bars: the first line tells. JSON is a list of
 * objects, a list of lists (the first are the heads), or what the element's `data` takes; the rows may be objects there, too.
 *
 * @param language of the page: how numbers are written, where a column's kind is looked for
 * @throws UnreadableError
 */
export function parseTable(text: string, language: string): TableContent {
  const bare = text.replace(/^\ufeff/, '');
  const trimmed = bare.trim();
  if (/^<[a-z!?]/i.test(trimmed)) throw new UnreadableError('it is HTML, or XML');
  if (!trimmed) throw new UnreadableError('it is empty');
  if (trimmed.includes('\0')) throw new UnreadableError('it is no text');
  const isJson = /^[[{]/.test(trimmed);
  const { columns, rows, ...more } = isJson ? fromJson(trimmed) : fromCsv(bare, language);
  if (more.facts) return more;
  if (!rows.length) throw new UnreadableError('it has no rows below its heads');
  return {
    ...more,
    columns: columns.map((column, x) => {
      if (column.type) return column;
      if (isJson) printYears(rows, x);
      const type = typeOf(rows.map((row) => cellText(row[x])), language);
      return type === 'number' ? { ...column, type } : column; // dates of no said type are shown as they are written
    }),
    rows,
  };
}

interface Parsed extends Omit<TableContent, 'columns' | 'rows'> {
  columns: TableColumn[];
  rows: TableCell[][];
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const textOf = (value: unknown): string => (/^(string|number|boolean)$/.test(typeof value) ? String(value) : '');

const cellText = (cell: unknown): { text: string; sortValue?: string } => {
  if (!isObject(cell)) return { text: textOf(cell) };
  const { text, value } = cell;
  return value === undefined ? { text: textOf(text) } : { text: textOf(text ?? value), sortValue: textOf(value) };
};

/** A number as machines write it. A code (01.11) is none. */
const MACHINE = /^-?(?:0|[1-9]\d*|(?=\.))(?:\.(\d+))?(e[+-]?\d+)?$/i;
/** Where one stands in a file, people have written it: 1.204 is no fraction there. */
const DECIMAL_COMMA = /^-?\d{1,3}(?:\.?\d{3})*,(?:\d{1,2}|\d{4,})$/;
const THOUSANDS = /^-?\d{1,3}(?:\.\d{3})?$/;

/**
 * A column of fractions as machines write them (1204.50) is printed as the language prints them, each with its digits. Whole numbers may be years: they stay.
 *
 * @param semicolons part the cells, as where the comma is the fraction's: three digits after each point are thousands
 */
function printFractions(rows: TableCell[][], x: number, language: string, semicolons: boolean): void {
  const filled = rows.filter((row) => !isEmpty(cellText(row[x])));
  const figures = filled.filter((row) => MACHINE.test(row[x] as string));
  // Beside words they are still figures; beside 1.204,5 people have written them.
  const others = filled.some((row) => /\d/.test(row[x] as string) && !MACHINE.test(row[x] as string));
  if (others || figures.length * 3 < filled.length * 2 || !figures.some((row) => /[.e]/i.test(row[x] as string))) return;
  if (semicolons && figures.every((row) => THOUSANDS.test(row[x] as string))) return;
  for (const row of figures) {
    const [value, fraction = '', exponent] = MACHINE.exec(row[x] as string)!;
    const digits = Math.min(fraction.length, 20);
    const format = numberFormat(language, exponent ? { maximumSignificantDigits: 21 } : { minimumFractionDigits: digits, maximumFractionDigits: digits });
    row[x] = { text: format.format(value as unknown as number), value }; // a text is printed to its last digit (ECMA-402, since 2023)
  }
}

/** Whole numbers from 1000 to 2100 and nothing else are years: 1948, not 1,948. */
function printYears(rows: TableCell[][], x: number): void {
  const filled = rows.filter((row) => row[x] !== null && row[x] !== undefined && row[x] !== '');
  if (!filled.every((row) => Number.isInteger(row[x]) && Number(row[x]) >= 1000 && Number(row[x]) <= 2100)) return;
  for (const row of filled) row[x] = { text: String(row[x]), value: row[x] as number };
}

function fromCsv(text: string, language: string): Parsed {
  const [line = '', said] = /^sep=(.)\r?\n/i.exec(text) ?? []; // Excel's
  const body = text.slice(line.length);
  const first = /^.*\S.*$/m.exec(body)?.[0] ?? '';
  const delimiter = said ?? [',', ';', '\t', '|'].map((sign) => ({ sign, count: unquoted(first).split(sign).length })).sort((a, b) => b.count - a.count)[0]!.sign;
  const [heads = [], ...records] = dsvFormat(delimiter).parseRows(body).map((row) => row.map((cell) => cell.trim())).filter((row) => row.length > 1 || row[0]);
  records.forEach((row, index) => {
    if (row.length !== heads.length) throw new UnreadableError(`row ${index + 2} has ${row.length} cells, and the first has ${heads.length}`);
  });
  const rows: TableCell[][] = records;
  if (!records.some((row) => row.some((cell) => DECIMAL_COMMA.test(cell)))) heads.forEach((_, x) => printFractions(rows, x, language, delimiter === ';'));
  return { columns: heads.map((name) => ({ name })), rows };
}

const unquoted = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');

function fromJson(text: string): Parsed {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new UnreadableError(String(error));
  }
  const { caption, columns, rows, facts, rowHeads } = (Array.isArray(found) ? { rows: found } : found) as Partial<Record<keyof TableContent, unknown>>;
  const more = { caption: textOf(caption) || undefined, rowHeads: rowHeads !== false, columns: [], rows: [] };
  if (Array.isArray(facts) && facts.length) return { ...more, facts: facts as NonNullable<TableContent['facts']> };
  if (!Array.isArray(rows)) throw new UnreadableError('it has no rows');
  const named = Array.isArray(columns) ? columns.map(toColumn) : undefined;
  if (rows.every(Array.isArray)) {
    const [first = [], ...rest] = named ? [named, ...rows] : rows;
    return { ...more, columns: named ?? (first as unknown[]).map(toColumn), rows: rest as TableCell[][] };
  }
  if (!rows.every(isObject)) throw new UnreadableError('its rows are neither lists nor objects');
  const keys = named ?? [...new Set(rows.flatMap((row) => Object.keys(row)))].map((name): TableColumn => ({ name }));
  return { ...more, columns: keys, rows: rows.map((row) => keys.map(({ name }) => (Object.hasOwn(row, name) ? (row[name] as TableCell) : null))) };
}

function toColumn(said: unknown): TableColumn {
  const { name, type } = isObject(said) ? said : { name: said, type: undefined };
  return { name: textOf(name), type: /^(number|date|text)$/.test(textOf(type)) ? (type as TableColumn['type']) : undefined };
}
