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

/** What of a cell is no part of it: references to notes, and what the library has put there. */
const ASIDE = '[data-news], [role=doc-noteref], sup:has(a)';
/** Raised, these are references to notes, whatever they stand beside: [3] · a) · † · 1, 2. */
const NOTE = /^(?:[([]?[\p{L}\d]{1,3}[)\]]|[*†‡§¶#]+|\d+(?:,\s?\d+)+)+$/u;
/** After a complete number a raised figure or letter is one, too: 1,204¹. Not so in 10⁶, and 2e is the second in French. */
const SIGN = /^(?:\d+|[a-df-np-z])$/;
const COMPLETE = /[\d%\p{Sc}]\s*$/u;
const POWER = /(?:^|[\s×·(])10$/;

export function readCell(cell: Element | undefined): CellText {
  if (!cell) return { text: '' };
  const sortValue = cell.getAttribute('data-sort-value') ?? undefined;
  if (!cell.childElementCount) return { text: textOf(cell), sortValue };
  const datetime = cell.querySelector('time[datetime]')?.getAttribute('datetime') ?? undefined;
  return { text: cellText(cell), sortValue, datetime };
}

/** The text of a cell as a reader takes it: a line break parts words, a picture is its alternative text, a reference to a note is none of it, km<sup>2</sup> is km². */
export function cellText(cell: Element): string {
  if (!cell.childElementCount) return textOf(cell);
  let text = '';
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && (node.matches(ASIDE) || (node.localName === 'sup' && isNote(node, text))) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) text += node.parentElement!.closest('sup') ? raised(node.data) : node.data;
    else if (node instanceof HTMLImageElement) text += ` ${node.alt} `;
    else if (/^(br|p|div|li|tr|td)$/.test((node as Element).localName)) text += ' ';
  }
  return text.replace(/\s+/g, ' ').trim() || textOf(cell); // a cell of a footnote sign alone
}

function isNote(sup: Element, before: string): boolean {
  const text = textOf(sup);
  const { parentElement: parent } = sup;
  return NOTE.test(text) || (parent?.localName === 'a' && textOf(parent) === text) || (SIGN.test(text) && COMPLETE.test(before) && !POWER.test(before));
}

/** Raised figures have signs of their own, and without them 10⁶ would be 106. */
const raised = (text: string): string =>
  (/^\s*[-−+]?\d+\s*$/.test(text) ? text.replace(/[\d+−-]/g, (sign) => '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻'['0123456789+−-'.indexOf(sign)]!) : text);
