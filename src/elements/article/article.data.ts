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
  showData(element, usable ? articleContent(data) : '', (root) => [...root.children].filter((each) => !each.matches('script')).map(said));
}

/** The text of an element with each date as its attribute has it: servers and browsers print one a little differently. */
function said(element: Element): string {
  return [...element.querySelectorAll('time')].reduce((text, time) => text.replace(textOf(time), time.dateTime), textOf(element));
}
