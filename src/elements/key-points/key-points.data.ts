import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { readKeyPoints } from '../../facts/key-points.js';
import { keyPointsContent } from '../../html/keyPoints.js';
import type { NewsKeyPoints } from './key-points.js';

/** Shows the element's `items`. */
export function show(element: NewsKeyPoints): void {
  const { items, localName } = element;
  if (items && !Array.isArray(items)) warn(localName, 'items', items, 'points');
  // Where two points would have had one id, the page has given another.
  showData(element, keyPointsContent({ items: items ?? [] }), (root) => readKeyPoints(root).map(({ label, text }) => ({ label, text })));
}
