import { textOf } from '../facts/text.js';
import type { CellText } from './values.js';

/** A table as its columns and records. */
export interface Grid {
  /** By column: the lowest head cell that stands over this column and no other. */
  heads: (HTMLTableCellElement | undefined)[];
  /** The records by `<tbody>`, without a row of heads that stands there for want of a `<thead>`. */
  bodies: { section: HTMLElement; rows: HTMLTableRowElement[] }[];
  /** A cell in the body covers more than one row or column: there is no telling which record or column it belongs to. */
  spans: boolean;
}

const SPANNING = ':is(td, th):is([colspan]:not([colspan="1"]), [rowspan]:not([rowspan="1"]))';

export function readGrid(table: HTMLTableElement): Grid {
  const bodies = [...table.tBodies].map((section) => ({ section, rows: [...section.rows] }));
  const first = bodies[0]?.rows[0];
  const headRows = table.tHead ? [...table.tHead.rows] : first && first.cells.length && [...first.cells].every((cell) => cell.localName === 'th') ? [first] : [];
  if (!table.tHead && headRows.length) bodies[0]!.rows.shift();
  return {
    heads: columnHeads(headRows),
    bodies,
    // Thousands of rows are not asked one by one where none has such a cell.
    spans: Boolean(table.querySelector(SPANNING)) && bodies.some(({ rows }) => rows.some((row) => row.querySelector(`:scope > ${SPANNING}`))),
  };
}

/** Lays the head cells out as the HTML table model does (https://html.spec.whatwg.org/multipage/tables.html#forming-a-table). */
function columnHeads(rows: readonly HTMLTableRowElement[]): (HTMLTableCellElement | undefined)[] {
  const heads: (HTMLTableCellElement | undefined)[] = [];
  const taken: boolean[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (taken[y]![x]) x++;
      for (let down = 0; down < (cell.rowSpan || rows.length) && y + down < rows.length; down++) {
        for (let right = 0; right < cell.colSpan; right++) taken[y + down]![x + right] = true;
      }
      for (let right = 0; right < cell.colSpan; right++) heads[x + right] = cell.colSpan === 1 ? cell : undefined;
      x += cell.colSpan;
    }
  });
  return heads;
}

/** What of a cell is no part of its value: footnote signs, and what the library has put there. */
const ASIDE = 'sup, [data-news]';

export function readCell(cell: Element | undefined): CellText {
  if (!cell) return { text: '' };
  const sortValue = cell.getAttribute('data-sort-value') ?? undefined;
  if (!cell.childElementCount) return { text: textOf(cell), sortValue };
  const datetime = cell.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return { text: cellText(cell), sortValue, datetime };
}

/** The text of a cell as a reader takes it: a line break parts words, a picture is its alternative text, footnote signs are none of it. */
export function cellText(cell: Element): string {
  if (!cell.childElementCount) return textOf(cell);
  const parts: string[] = [];
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(ASIDE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof HTMLImageElement) parts.push(` ${node.alt} `);
    else if (/^(br|p|div|li|tr|td)$/.test((node as Element).localName)) parts.push(' ');
  }
  const text = parts.join('').replace(/\s+/g, ' ').trim();
  return text || textOf(cell); // a cell of a footnote sign alone
}
