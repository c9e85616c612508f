import { adopt } from '../../core/adopt.js';
import { highlight, rangesIn } from '../../core/highlight.js';
import { searcher, type Search } from '../../core/search.js';
import { cellText, readGrid } from '../../table/grid.js';
import { Breath } from '../../table/order.js';
import type { NewsFactTable } from './fact-table.js';

/** Marks a row that the filter hides. */
export const FILTERED = 'data-news-filtered';

/** Most places that are marked: beyond it nobody reads them one by one. */
const MARKS = 500;

const styles = { tag: 'news-fact-table', load: () => import('./filter.styles.js') };

/**
 * Shows the rows that hold every word of the query, in any cell, and marks the words. An empty query shows all.
 *
 * @returns how many rows are shown, and are there
 */
export async function filterRows(element: NewsFactTable, query: string): Promise<{ shown: number; total: number }> {
  await adopt(element, styles);
  const searches = query.trim().split(/\s+/).filter(Boolean).map((word) => searcher(word, element.language));
  const breath = new Breath();
  const records = recordsOf(element);
  const kept: boolean[] = [];
  for (const [index, record] of records.entries()) {
    kept.push(searches.every((search) => record.some((each) => found(each, search))));
    if (!(index & 31) && breath.due) await breath.take();
  }
  records.forEach((record, index) => record.forEach((each) => void (each.hasAttribute(FILTERED) === kept[index] && each.toggleAttribute(FILTERED, !kept[index]))));

  const ranges: Range[] = [];
  for (const [index, record] of searches.length ? records.entries() : []) {
    if (ranges.length >= MARKS) break;
    if (kept[index]) ranges.push(...record.flatMap((each) => searches.flatMap((search) => rangesIn(each, search))));
    if (!(index & 15) && breath.due) await breath.take();
  }
  element.leaving.set('filter', () => highlight(element, []));
  highlight(element, element.isConnected ? ranges : []);
  return { shown: kept.filter(Boolean).length, total: records.length };
}

/** No word is found across two cells. What the row as a whole does not hold need not be looked for in each. */
function found(row: Element, search: Search): boolean {
  if (!search.within(row.textContent)) return false;
  return row instanceof HTMLTableRowElement ? [...row.cells].some((cell) => search.within(cellText(cell))) : search.within(cellText(row));
}

/** What is shown or hidden as one: a row, rows that a cell holds together, a term with what is said of it. */
function recordsOf({ source }: NewsFactTable): Element[][] {
  const records: Element[][] = [];
  if (source instanceof HTMLTableElement) {
    const { bodies, spans } = readGrid(source);
    for (const { rows } of bodies) {
      let held = 0; // rows that a cell above still covers
      for (const row of rows) {
        if (held > 0) records.at(-1)!.push(row);
        else records.push([row]);
        if (spans) held = Math.max(held, ...[...row.cells].map((cell) => cell.rowSpan || rows.length)) - 1;
      }
    }
  } else if (source) {
    for (const each of source.children) {
      if (each.localName === 'dd' && records.length) records.at(-1)!.push(each);
      else if (each.localName === 'dt' && records.at(-1)?.every(({ localName }) => localName === 'dt')) records.at(-1)!.push(each);
      else records.push([each]);
    }
  }
  return records;
}
