import { readRows } from '../table/cells.js';
import { tableIn } from './table-element.js';

/** What the HTML of a table or list of pairs says, row by row. */
export function readTable(root: ParentNode): string[][] {
  const source = tableIn(root);
  return source ? readRows(source) : [];
}
