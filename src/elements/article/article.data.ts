import { showData } from '../../core/data-property.js';
import { warn } from '../../core/warn.js';
import { textOf } from '../../facts/text.js';
import { articleContent } from '../../html/article.js';
import type { NewsArticle } from './article.js';

/** Shows the element's `data`. */
export function show(element: NewsArticle): void {
  const { data, localName } = element;
  const usable = typeof data === 'object' && data !== null && Boolean(data.headline);
  if (data && !usable) warn(localName, 'data', data, 'article');
  showData(element, usable ? articleContent(data) : '', (root) => [...root.children].filter((each) => !each.matches('script')).map(textOf));
}
