import { readCell, readGrid } from '../../table/grid.js';
import { typeOf } from '../../table/values.js';
import type { NewsFactTable } from './fact-table.js';
import { whenUnseen } from './unseen.js';

/** Marks the columns of numbers where the author has not, while nobody sees it. */
export function update(element: NewsFactTable): void {
  whenUnseen(element, 'align', () => {
    const { source } = element;
    if (!(source instanceof HTMLTableElement) || source.querySelector('[data-type]')) return;
    const { heads, bodies, spans } = readGrid(source);
    if (spans) return;
    const rows = bodies.flatMap((body) => body.rows);
    heads.forEach((head, column) => {
      const some = rows.slice(0, 100).map((row) => readCell(row.cells[column]));
      if (head && typeOf(some, element.language) === 'number') head.dataset['type'] = 'number';
    });
  });
}
