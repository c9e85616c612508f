import { adopt } from '../../core/adopt.js';
import { collator } from '../../core/intl.js';
import { announce } from '../../core/status.js';
import { tableTools as english } from '../../locales/en.js';
import { cellText, readCell, readGrid, type Grid } from '../../table/grid.js';
import { Breath, sortedOrder, type Direction } from '../../table/order.js';
import { sortKey, typeOf, type CellText, type ColumnType } from '../../table/values.js';
import { NewsFactTableSortEvent } from './fact-table.events.js';
import type { NewsFactTable } from './fact-table.js';

const styles = { tag: 'news-fact-table', load: () => import('./sort.styles.js') };
const KEY = '[data-news="sort"]';

/** What a table has been through. */
interface Sorted {
  table: HTMLTableElement;
  head: HTMLTableCellElement;
  direction: Direction;
  /** Each section's rows as they were, and as they were left. */
  sections: { section: HTMLElement; were: HTMLTableRowElement[]; left: HTMLTableRowElement[] }[];
}

const sorted = new WeakMap<NewsFactTable, Sorted>();
/** The last call of each element's: an earlier one that is still at work gives way. */
const calls = new WeakMap<NewsFactTable, object>();

/** Gives the head cells their keys, or takes them away. */
export async function update(element: NewsFactTable): Promise<void> {
  // Before it is dressed a key would stand in the line, and widen its column.
  if (element.sortable) await adopt(element, styles);
  forgetChanged(element);
  const table = element.sortable ? tableOf(element) : undefined;
  const grid = table && readGrid(table);
  if (grid?.spans) element.warn('sortable', '', 'spans');
  const heads = new Set(grid && !grid.spans ? grid.heads.filter((head) => head && cellText(head)) : []); // an empty corner has no key: it would have no name
  element.state('sortable', heads.size > 0);
  for (const key of element.querySelectorAll(`table ${KEY}`)) {
    const head = key.parentElement as HTMLTableCellElement;
    if (heads.has(head)) continue;
    key.remove();
    if (named.has(head)) head.removeAttribute('aria-label');
    if (given.has(head)) head.removeAttribute('role');
  }
  for (const head of heads) if (head) addKey(element, head);
}

const tableOf = ({ source }: NewsFactTable): HTMLTableElement | undefined => (source instanceof HTMLTableElement ? source : undefined);

const keys = new WeakSet<Element>();
/** Cells whose name, and whose role, are from here. */
const named = new WeakSet<Element>();
const given = new WeakSet<Element>();

/**
 * A key over the whole cell; a link in the cell stays above. The cell says its text as its name, once, or the key's would be said after it with
 * every value of the column. A key that came with a clone of the table has no listener, and is made anew.
 */
function addKey(element: NewsFactTable, head: HTMLTableCellElement): void {
  if (!head.hasAttribute('aria-label')) named.add(head);
  if (named.has(head)) head.setAttribute('aria-label', cellText(head));
  if (head.localName === 'td' && !head.hasAttribute('role')) {
    head.setAttribute('role', 'columnheader'); // only such can be said to be sorted
    given.add(head);
  }
  const [first, ...others] = head.querySelectorAll(KEY);
  for (const key of first && keys.has(first) ? others : [first, ...others]) key?.remove();
  if (head.querySelector(KEY)) return;
  const key = document.createElement('button');
  keys.add(key);
  key.type = 'button';
  key.dataset['news'] = 'sort';
  key.ariaLabelledByElements = [head];
  key.addEventListener('click', () => {
    const now = sorted.get(element);
    const next = now?.head !== head ? 'ascending' : now.direction === 'ascending' ? 'descending' : 'none';
    const table = tableOf(element);
    if (table) void sort(element, readGrid(table).heads.indexOf(head), next);
  });
  head.append(key);
}

/** Where the page itself has put other rows in, or others in their place, they stand as it says. */
function forgetChanged(element: NewsFactTable): void {
  const now = sorted.get(element);
  if (!now) return;
  const untouched = now.table === tableOf(element) && now.sections.every(({ section, left }) => section.childElementCount >= left.length && left.every((row, index) => row === section.children[section.childElementCount - left.length + index]));
  if (untouched) return;
  sorted.delete(element);
  now.head.removeAttribute('aria-sort');
}

export async function sort(element: NewsFactTable, column: number, direction: Direction | 'none'): Promise<boolean> {
  const table = tableOf(element);
  const grid = table && readGrid(table);
  const head = grid?.heads[column];
  if (!table || !head || grid.spans || !element.dispatchEvent(new NewsFactTableSortEvent(column, cellText(head), direction))) return false;
  const call = {};
  calls.set(element, call);
  const before = sorted.get(element);
  const originals = before ? before.sections.map(({ section, were }) => ({ section, rows: were })) : grid.bodies;
  const ordered = direction === 'none' ? originals : await order(element, { ...grid, bodies: originals }, column, direction);
  if (calls.get(element) !== call) return false;

  const sections = ordered.map(({ section, rows }, index) => ({ section, were: originals[index]!.rows, left: rows }));
  keepFocus(table, () => sections.forEach(({ section, left }) => place(section, left)));
  before?.head.removeAttribute('aria-sort');
  if (direction === 'none') sorted.delete(element);
  else {
    head.setAttribute('aria-sort', direction);
    sorted.set(element, { table, head, direction, sections });
  }
  const words = element.words('tableTools', english) ?? english;
  announce(element, words[direction].replace('{name}', () => cellText(head)));
  return true;
}

/** The rows of each section in their new order. The page has its turns while thousands are read and compared. */
async function order(element: NewsFactTable, { heads, bodies }: Grid, column: number, direction: Direction): Promise<Grid['bodies']> {
  const { language } = element;
  const breath = new Breath();
  const cells: CellText[][] = [];
  for (const { rows } of bodies) {
    const section: CellText[] = [];
    for (const [index, row] of rows.entries()) {
      section.push(readCell(row.cells[column]));
      if (!(index & 63) && breath.due) await breath.take();
    }
    cells.push(section);
  }
  const said = heads[column]!.getAttribute('data-type');
  const type = said && /^(number|date|text)$/.test(said) ? (said as ColumnType) : typeOf(cells.flat(), language);
  const result: Grid['bodies'] = [];
  for (const [index, { section, rows }] of bodies.entries()) {
    const keys = [];
    for (const [at, cell] of cells[index]!.entries()) {
      keys.push(sortKey(cell, type, language));
      if (!(at & 63) && breath.due) await breath.take();
    }
    const sortedRows = await sortedOrder(keys, direction, collator(language));
    result.push({ section, rows: sortedRows.map((row) => rows[row]!) });
  }
  return result;
}

/** Rows that stand in their order already are not moved; those that the page has taken away stay away. */
function place(section: HTMLElement, rows: HTMLTableRowElement[]): void {
  const moved = document.createDocumentFragment();
  const there = rows.filter(({ parentNode }) => parentNode === section);
  const from = section.childElementCount - there.length;
  if (there.every((row, index) => row === section.children[from + index])) return;
  for (const row of there) moved.append(row);
  section.append(moved);
}

/** What has the focus in a row loses it when the row is moved. */
function keepFocus(table: HTMLTableElement, move: () => void): void {
  const focused = (table.getRootNode() as Document | ShadowRoot).activeElement;
  move();
  if (focused instanceof HTMLElement && focused.closest('tbody')?.closest('table') === table && !focused.matches(':focus')) focused.focus({ preventScroll: true });
}
