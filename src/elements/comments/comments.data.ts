import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { readComments } from '../../facts/comments.js';
import { commentList } from '../../html/comments.js';
import type { NewsComments } from './comments.js';

/** Shows the element's `items`. */
export function show(element: NewsComments): void {
  const { items, localName, language } = element;
  if (items && !Array.isArray(items)) warn(localName, 'items', items, 'comments');
  showData(element, commentList(items ?? [], language), readComments);
}
