import type { Crumb } from '../core/data.js';
import { crumbItems } from './crumb-items.js';
import { textOf } from './text.js';

/** What the HTML of a trail says. */
export function readBreadcrumbs(root: ParentNode): Crumb[] {
  return crumbItems(root).map((item) => {
    const href = item.querySelector('a')?.getAttribute('href');
    return { name: textOf(item), ...(href && { href }) };
  });
}
