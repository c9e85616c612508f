import { adopt } from '../../core/adopt.js';
import { cellText, readGrid } from '../../table/grid.js';
import { Breath } from '../../table/order.js';
import type { NewsFactTable } from './fact-table.js';
import { whenUnseen } from './unseen.js';

const styles = { tag: 'news-fact-table', load: () => import('./stack.styles.js') };
const LABEL = '[data-news="label"]';

/** Roles that engines take away from a table that is laid out as something else; said aloud, they stay (ARIA in HTML). */
const ROLES = [['table', 'table'], ['thead, tbody, tfoot', 'rowgroup'], ['tr', 'row'], ['td', 'cell'], ['th', 'rowheader']] as const;

/** Those that have a role from here. */
const given = new WeakMap<NewsFactTable, Set<Element>>();

/** Gives each value the text of its column's head as a label, and each part of the table its role, or takes them away. */
export async function update(element: NewsFactTable): Promise<void> {
  const { source, layout } = element;
  const table = source instanceof HTMLTableElement ? source : undefined;
  const grid = table && readGrid(table);
  const stacks = layout === 'stack' && grid && !grid.spans && grid.heads.length > 0 && grid.heads.every(Boolean);
  if (layout === 'stack' && grid && !stacks) element.warn('layout', 'stack', 'stack');
  element.state('stacked', Boolean(stacks));
  if (!stacks) {
    for (const each of given.get(element) ?? []) each.removeAttribute('role');
    given.delete(element);
    element.querySelectorAll(`table ${LABEL}`).forEach((label) => label.remove());
    return;
  }
  await adopt(element, styles);
  giveRoles(element, table, grid.heads);
  const names = grid.heads.map((head) => cellText(head!));
  const rows = [...grid.bodies.flatMap((body) => body.rows), ...(table.tFoot?.rows ?? [])];
  const breath = new Breath();
  for (const row of rows) {
    for (const [column, cell] of [...row.cells].entries()) if (cell.localName === 'td') label(cell, cell.dataset['label'] ?? names[column] ?? '');
    if (breath.due) await breath.take();
  }
  // Where the author has not said the labels, the table was painted as a table: it changes when nobody looks.
  whenUnseen(element, 'stack', () => {
    if (element.layout === 'stack') for (const row of rows) [...row.cells].forEach((cell, column) => cell.localName === 'td' && (cell.dataset['label'] ??= names[column] ?? ''));
  });
}

/** The label is for the eye: those who hear the table hear the head cell with every value. */
function label(cell: HTMLElement, name: string): void {
  let found = cell.querySelector<HTMLElement>(`:scope > ${LABEL}`);
  if (!found) {
    found = document.createElement('span');
    found.dataset['news'] = 'label';
    found.ariaHidden = 'true';
    cell.prepend(found);
  }
  if (found.textContent !== name) found.textContent = name;
}

function giveRoles(element: NewsFactTable, table: HTMLTableElement, heads: readonly (Element | undefined)[]): void {
  const mine = given.get(element) ?? new Set<Element>();
  given.set(element, mine);
  const give = (each: Element | undefined, role: string): void => {
    if (each?.closest('table') !== table || each.hasAttribute('role')) return;
    each.setAttribute('role', role);
    mine.add(each);
  };
  for (const head of heads) give(head, 'columnheader');
  for (const head of table.querySelectorAll('thead th')) give(head, 'columnheader');
  for (const [selector, role] of ROLES) for (const each of selector === 'table' ? [table] : table.querySelectorAll(selector)) give(each, role);
}
