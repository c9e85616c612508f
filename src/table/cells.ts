import { cellText } from './grid.js';

/** Longest row that is written out: a span of a thousand columns is a mistake. */
const MOST = 1000;

/**
 * The texts of a table or list of pairs, row by row as they stand. A cell that covers several rows is said in each, one that covers
 * several columns stands in the first; every row has as many cells.
 *
 * @param isShown leaves out rows
 * @param read the text of a cell
 */
export function readRows(source: Element, isShown: (row: Element) => boolean = () => true, read: (cell: Element) => string = cellText): string[][] {
  const rows = source instanceof HTMLTableElement ? tableRows(source, isShown, read) : pairs(source, isShown, read);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function tableRows(table: HTMLTableElement, isShown: (row: Element) => boolean, read: (cell: Element) => string): string[][] {
  const carried: { text: string; left: number }[] = [];
  const rows: string[][] = [];
  for (const row of table.rows) {
    const cells = [...row.cells];
    const out: string[] = [];
    for (let x = 0; (cells.length || carried.some(({ left }, at) => at >= x && left > 0)) && x < MOST; x++) {
      const above = carried[x];
      if (above && above.left > 0) {
        above.left--;
        out[x] = above.text;
        continue;
      }
      const cell = cells.shift();
      const text = cell ? read(cell) : '';
      const span = Math.min(cell?.colSpan ?? 1, MOST - x);
      const down = cell ? (cell.rowSpan || table.rows.length) - 1 : 0;
      for (let right = 0; right < span; right++) {
        out[x + right] = right ? '' : text;
        carried[x + right] = { text: right ? '' : text, left: down };
      }
      x += span - 1;
    }
    if (isShown(row)) rows.push(out);
    if (row.parentElement?.lastElementChild === row) carried.length = 0; // a span ends with its section
  }
  return rows;
}

function pairs(list: Element, isShown: (row: Element) => boolean, read: (cell: Element) => string): string[][] {
  const rows: string[][] = [];
  let row: string[] | undefined;
  let named = false;
  for (const each of list.querySelectorAll(':scope > :is(dt, dd), :scope > div > :is(dt, dd)')) {
    if (!isShown(each)) continue;
    if (each.localName === 'dt') {
      if (row && !named) row[0] += `, ${read(each)}`;
      else rows.push((row = [read(each)]));
      named = false;
    } else {
      if (!row) rows.push((row = ['']));
      row.push(read(each));
      named = true;
    }
  }
  return rows;
}
