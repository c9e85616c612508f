import { readCell, readGrid } from '../../table/grid.js';
import { typeOf } from '../../table/values.js';
import type { NewsFactTable } from './fact-table.js';
import { whenUnseen } from './unseen.js';

/** Marks the columns of numbers where the author has not, and their cells where no rule goes by the head, while nobody sees it. */
export function update(element: NewsFactTable): void {
  whenUnseen(element, 'align', () => {
    const { source } = element;
    if (!(source instanceof HTMLTableElement)) return;
    const { heads, bodies, spans } = readGrid(source);
    if (spans) return;
    const unsaid = !source.querySelector('[data-type]');
    const records = bodies.flatMap((body) => body.rows);
    const rows = [...records, ...[...(source.tFoot?.rows ?? [])].filter(({ cells }) => cells.length === heads.length)]; // a foot may span
    const some = records.slice(0, 100);
    heads.forEach((head, column) => {
      if (head && unsaid && typeOf(some.map((row) => readCell(row.cells[column])), element.language) === 'number') head.dataset['type'] = 'number';
      if (head?.dataset['type'] !== 'number') return;
      const cells = rows.map((row) => row.cells[column]).filter((cell) => cell && !cell.dataset['type']);
      if (cells[0] && getComputedStyle(cells[0]).textAlign !== 'end') for (const cell of cells) cell!.dataset['type'] = 'number';
    });
  });
}
