import { detailsOf } from '../../facts/question-elements.js';
import { suspend } from './faq.exclusive.js';
import type { NewsFaq } from './faq.js';

/* Only for engines without `::details-content` (before 2025): in the others the stylesheet alone shows all answers on paper. */

const listeners = new WeakMap<NewsFaq, AbortController>();

/** Opens all for paper; afterwards everything is as it was, also where one question is open at a time. */
export function update(element: NewsFaq): void {
  if (listeners.has(element)) return;
  const ending = new AbortController();
  listeners.set(element, ending);
  let restore = (): void => undefined;
  addEventListener('beforeprint', () => {
    restore();
    const closed = detailsOf(element).filter(({ open }) => !open);
    const resume = suspend(element);
    for (const each of closed) element.turn(each, true);
    restore = () => {
      restore = () => undefined;
      for (const each of closed) element.turn(each, false);
      resume();
    };
  }, ending);
  addEventListener('afterprint', () => restore(), ending);
}

export function leave(element: NewsFaq): void {
  listeners.get(element)?.abort();
  listeners.delete(element);
}
