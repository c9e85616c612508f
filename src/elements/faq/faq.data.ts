import { showData } from '../../core/data-property.js';
import { readFaq } from '../../facts/faq.js';
import { faqContent } from '../../html/faq.js';
import type { NewsFaq } from './faq.js';

/** Shows the element's `items`. */
export function show(element: NewsFaq): void {
  const { items } = element;
  if (items && !Array.isArray(items)) element.warn('items', items, 'questions');
  showData(element, faqContent({ items: items ?? [] }), readFaq);
}
