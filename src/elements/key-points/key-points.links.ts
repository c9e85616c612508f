import { linkKey } from '../../core/copy-link.js';
import { labelOf, pointsOf } from '../../facts/key-points.js';
import { textOf } from '../../facts/text.js';
import type { NewsKeyPoints } from './key-points.js';

/** As many signs as a point without a label is called by. */
const SIGNS = 60;

/** The keys that were made here: one that came with a clone of the point looks the same, and does nothing. */
const own = new WeakSet<Element>();

/** Shows, in each point, the key that links to it. */
export function showLinks(element: NewsKeyPoints): void {
  if (!element.isConnected) return; // it has left while this was loaded
  for (const point of pointsOf(element)) {
    if (!point.id) continue; // it will have one in a moment, and this is called again
    const [old] = [...point.children].filter((each) => each.matches('[data-news="link"]'));
    const key = linkKey(element, point.id, nameOf(point));
    if (old && own.has(old) && ['href', 'aria-label'].every((name) => old.getAttribute(name) === key.getAttribute(name))) continue;
    old?.remove();
    own.add(key);
    point.append(key);
  }
}

function nameOf(point: Element): string {
  const label = textOf(labelOf(point)).replace(/\s*[:：]$/u, '');
  const text = [...textOf(point)];
  return label || (text.length > SIGNS ? `${text.slice(0, SIGNS).join('')}…` : text.join(''));
}
