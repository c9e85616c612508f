import { readRows } from '../../table/cells.js';
import { csvCell, toCsv, toText } from '../../table/csv.js';
import { FILTERED } from './filter.js';
import type { NewsFactTable } from './fact-table.js';

const isShown = (row: Element): boolean => !row.closest(`[${FILTERED}]`);

/** Saves the rows that the table shows, in the order in which it shows them, under the name that the table has. */
export function saveCsv(element: NewsFactTable, source: Element): void {
  const named = element.titledBy;
  const name = (named?.textContent ?? '').trim().replace(/[^\p{L}\p{M}\p{Nd}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, 60) || 'table';
  const url = URL.createObjectURL(new Blob([toCsv(readRows(source, isShown, (cell) => csvCell(cell, element.language)))], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `${name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // the browser may ask the reader first where to save it
}

/** @returns false where the page may not write to the clipboard */
export async function copyText(source: Element): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(toText(readRows(source, isShown)));
    return true;
  } catch {
    return false;
  }
}
