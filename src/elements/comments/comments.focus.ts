import type { Item } from './comments.items.js';
import type { List } from './comments.list.js';

/** Leads the reader to a comment. */
export function focus({ items }: List, { li }: Item): void {
  items.fill(li);
  const article = li.querySelector('article')!;
  article.tabIndex = -1;
  article.focus({ preventScroll: true });
  li.scrollIntoView({ block: 'nearest' });
  // What stands above gets its true height only when it is near.
  requestAnimationFrame(() => li.scrollIntoView({ block: 'nearest' }));
}
