import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { readByline } from '../../facts/byline.js';
import type { Author } from '../../core/data.js';
import { authorsContent } from '../../html/byline.js';
import type { NewsByline } from './byline.js';
import { objects } from '../../html/values.js';

/** Shows the element's `authors`. */
export function show(element: NewsByline): void {
  const { authors, localName } = element;
  if (authors && !Array.isArray(authors)) warn(localName, 'authors', authors, 'list');
  // A lone author's role and place may be the author's own slots, beside data that knows of none.
  const list = objects<Author>(authors);
  showData(element, authorsContent(authors ?? []), (root) =>
    readByline(root).authors.map((each, index) => ({ ...each, role: list[index]?.role && each.role, location: list[index]?.location && each.location })),
  );
}
