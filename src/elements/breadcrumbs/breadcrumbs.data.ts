import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { readBreadcrumbs } from '../../facts/breadcrumbs.js';
import { breadcrumbsContent } from '../../html/breadcrumbs.js';
import type { NewsBreadcrumbs } from './breadcrumbs.js';

/** Shows the element's `items`. */
export function show(element: NewsBreadcrumbs): void {
  const { items, localName } = element;
  if (items && !Array.isArray(items)) warn(localName, 'items', items, 'list');
  showData(element, breadcrumbsContent({ items: items ?? [] }), readBreadcrumbs);
}
