import { ago, DAY } from '../../core/ago.js';
import { callAt, forget } from '../../core/clock.js';
import type { NewsComments } from './comments.js';

/**
 * Adds how long ago it was to comments of the last day, as long as they are near what the reader sees: the engine tells of that.
 * The clock is the page's one.
 */
export function tellTimes(element: NewsComments, list: Element): { attend(): void; leave(): void } {
  const near = new Set<Element>();
  const tick = (): void => {
    const now = Date.now();
    let next = Infinity;
    for (const article of near) {
      const time = article.querySelector('time');
      const age = now - Date.parse(time?.dateTime ?? '');
      const old = article.querySelector('[data-news="ago"]');
      if (!article.isConnected || !(age >= 0) || age >= DAY) {
        old?.remove();
        near.delete(article);
        continue;
      }
      const [text, then] = ago(age, element.language);
      const place = old ?? time!.closest('header')!.appendChild(document.createElement('span'));
      place.setAttribute('data-news', 'ago');
      if (place.textContent !== text) place.textContent = text;
      next = Math.min(next, now + then - age);
    }
    if (next < Infinity) callAt(next, tick);
  };
  list.addEventListener('contentvisibilityautostatechange', (event) => {
    near[(event as ContentVisibilityAutoStateChangeEvent).skipped ? 'delete' : 'add'](event.target as Element);
    callAt(0, tick);
  });
  return {
    attend: () => {
      for (const article of [...list.querySelectorAll('article')].slice(0, 12)) near.add(article);
      tick();
    },
    leave: () => forget(tick),
  };
}
