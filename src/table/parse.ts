import { dsvFormat } from 'd3-dsv';
import type { TableContent } from '../core/data.js';
import { numberFormat } from '../core/intl.js';
import { typeOf, type ColumnType } from './values.js';

/** A file that is no table: what is wrong, for a developer. */
export class UnreadableError extends Error {}

/**
 * Text of a CSV or JSON file as a table. CSV may be parted by commas, semicolons, tabs or bars: the first line tells. JSON is a list of
 * objects, a list of lists (the first are the heads), or `{ columns, rows }`.
 *
 * @param language of the page: how numbers are written, where a column's kind is looked for
 * @throws UnreadableError
 */
export function parseTable(text: string, language: string): TableContent {
  const trimmed = text.replace(/^\ufeff/, '').trim();
  if (/^<(!doctype|html|\?xml|head|body|script|table)/i.test(trimmed)) throw new UnreadableError('it is HTML, or XML');
  if (!trimmed) throw new UnreadableError('it is empty');
  if (trimmed.includes('\0')) throw new UnreadableError('it is no text');
  const rows: Cell[][] = /^[[{]/.test(trimmed) ? fromJson(trimmed) : fromCsv(trimmed);
  const [heads = [], ...records] = rows;
  if (!records.length) throw new UnreadableError('it has no rows below its heads');
  heads.forEach((_, x) => printFractions(records, x, language));
  const types = heads.map((_, x): ColumnType => typeOf(records.map((row) => ({ text: textOf(row[x]) })), language));
  return { columns: heads.map((name, x) => ({ name: textOf(name), type: types[x] === 'date' ? 'text' : types[x] })), rows: records };
}

type Cell = string | number | null | { text: string; value: number };

const textOf = (cell: Cell | undefined): string => String((typeof cell === 'object' ? cell?.text : cell) ?? '');

const MACHINE = /^-?\d+(?:\.(\d+))?$/;

/** A column of fractions as machines write them (1204.50) is printed as the language prints them, each with its digits. Whole numbers may be years: they stay. */
function printFractions(rows: Cell[][], x: number, language: string): void {
  const filled = rows.filter((row) => row[x] !== '' && row[x] !== null && row[x] !== undefined);
  if (!filled.every((row) => typeof row[x] === 'string' && MACHINE.test(row[x])) || !filled.some((row) => String(row[x]).includes('.'))) return;
  for (const row of filled) {
    const digits = MACHINE.exec(row[x] as string)![1]?.length ?? 0;
    row[x] = { text: numberFormat(language, { minimumFractionDigits: Math.min(digits, 20), maximumFractionDigits: Math.min(digits, 20) }).format(Number(row[x])), value: Number(row[x]) };
  }
}

function fromCsv(text: string): string[][] {
  const [first = ''] = text.split(/\r?\n/, 1);
  const delimiter = [',', ';', '\t', '|'].map((sign) => ({ sign, count: unquoted(first).split(sign).length })).sort((a, b) => b.count - a.count)[0]!.sign;
  const rows = dsvFormat(delimiter).parseRows(text).map((row) => row.map((cell) => cell.trim())).filter((row) => row.length > 1 || row[0]);
  const width = rows[0]?.length ?? 0;
  rows.forEach((row, index) => {
    if (row.length !== width) throw new UnreadableError(`row ${index + 1} has ${row.length} cells, and the first has ${width}`);
  });
  return rows;
}

const unquoted = (line: string): string => line.replace(/"(?:[^"]|"")*"/g, '');

function fromJson(text: string): Cell[][] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch (error) {
    throw new UnreadableError(String(error));
  }
  const { columns, rows } = Array.isArray(found) ? { columns: undefined, rows: found as unknown[] } : (found as { columns?: unknown; rows?: unknown });
  if (!Array.isArray(rows)) throw new UnreadableError('it has no rows');
  const named = Array.isArray(columns) ? columns.map((each) => cell(typeof each === 'object' ? (each as { name?: unknown } | null)?.name : each)) : undefined;
  if (rows.every(Array.isArray)) return [...(named ? [named] : []), ...rows.map((row: unknown[]) => row.map(cell))];
  const records = rows.filter((row): row is Record<string, unknown> => typeof row === 'object' && row !== null);
  if (records.length < rows.length) throw new UnreadableError('its rows are neither lists nor objects');
  const keys = named?.map(textOf) ?? [...new Set(records.flatMap((row) => Object.keys(row)))];
  return [keys, ...records.map((row) => keys.map((key) => cell(Object.hasOwn(row, key) ? row[key] : null)))];
}

const cell = (value: unknown): Cell => (typeof value === 'number' || typeof value === 'string' ? value : typeof value === 'boolean' ? String(value) : null);
