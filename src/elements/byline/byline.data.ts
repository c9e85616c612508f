import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { readByline } from '../../facts/byline.js';
import { authorsContent } from '../../html/byline.js';
import type { NewsByline } from './byline.js';

/** Shows the element's `authors`. */
export function show(element: NewsByline): void {
  const { authors, localName } = element;
  if (authors && !Array.isArray(authors)) warn(localName, 'authors', authors, 'list');
  showData(element, authorsContent(authors ?? []), (root) => readByline(root).authors);
}
