import type { KeyPoint } from '../core/data.js';
import { childrenOf, textOf } from './text.js';

/** The points: the items of the lists right inside the element. A list within a point is that point's own. */
export const pointsOf = (root: ParentNode): Element[] => childrenOf(root, 'ul, ol').flatMap((list) => childrenOf(list, 'li'));

/** The bold words that open a point. */
export function labelOf(point: Element): Element | undefined {
  const first = [...point.childNodes].find((node) => node instanceof Element || textOf(node));
  return first instanceof Element && first.matches('strong, b') ? first : undefined;
}

/** What the HTML of key points says. */
export function readKeyPoints(root: ParentNode): KeyPoint[] {
  return pointsOf(root).map((point) => {
    const bold = labelOf(point);
    const label = textOf(bold).replace(/\s*[:：]$/u, '');
    const text = [...point.childNodes].filter((node) => node !== bold).map((node) => node.textContent).join('').replace(/\s+/g, ' ').trim();
    return { ...(label && { label }), text, ...(point.id && { id: point.id }) };
  });
}
