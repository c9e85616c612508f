import { readRows } from '../table/cells.js';

/** What the HTML of a table or list of pairs says, row by row. */
export function readTable(root: ParentNode): string[][] {
  const source = [...root.children].find((each) => each.matches('table, dl'));
  return source ? readRows(source) : [];
}
