import { showData } from '../../core/data-property.js';
import { readTable } from '../../facts/fact-table.js';
import { factTableContent } from '../../html/factTable.js';
import type { NewsFactTable } from './fact-table.js';

/** Shows the element's `data`. */
export function show(element: NewsFactTable): void {
  const { data, language, layout } = element;
  if (data !== undefined && (typeof data !== 'object' || !data)) element.warn('data', data, 'table');
  showData(element, factTableContent({ ...data, language, layout }), readTable);
}
