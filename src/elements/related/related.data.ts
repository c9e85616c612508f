import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { authorsList, cardsOf, readStory } from '../../facts/related.js';
import { relatedList } from '../../html/related.js';
import type { NewsRelated } from './related.js';

/** Shows the element's `items`. */
export function show(element: NewsRelated): void {
  const { items, localName, language } = element;
  if (items && !Array.isArray(items)) warn(localName, 'items', items, 'stories');
  showData(element, relatedList(items ?? [], language), (root) => cardsOf(authorsList(root)).map(readStory));
}
