import { adopt } from '../../core/adopt.js';
import { linkOf } from '../../facts/related.js';
import type { NewsRelated } from './related.js';

const styles = { tag: 'news-related', load: () => import('./related.select.styles.js') };

/**
 * Raises the text of the cards above the area of their link, where a pointer can select it, and hands a click on it on to the link.
 * Everywhere else the area is the link's own: the browser's middle click, its menu, dragging.
 */
export function makeSelectable(element: NewsRelated): void {
  void adopt(element, styles);
  element.state('selectable', true);
  element.addEventListener('click', handOn);
  element.addEventListener('auxclick', handOn);
}

function handOn(event: MouseEvent): void {
  const target = event.target as Element;
  const card = target.closest('li');
  const link = card && linkOf(card);
  if (!link || event.defaultPrevented || event.button > 1) return;
  if (target.closest('a, button, input, select, textarea, label, summary, audio, video, [tabindex]') || hasSelection(card)) return;
  const { altKey, shiftKey, ctrlKey, metaKey, button, view } = event;
  // A middle click on a link opens a tab, which a script cannot ask for but with the key that does the same.
  const apple = button === 1 && /Mac|iP(hone|ad|od)/.test(navigator.platform);
  link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, view, altKey, shiftKey, metaKey: metaKey || apple, ctrlKey: ctrlKey || (button === 1 && !apple) }));
}

/** True where a reader has just selected something in a card: that was no click. */
function hasSelection(card: Element): boolean {
  const selection = getSelection();
  return Boolean(selection && !selection.isCollapsed && selection.containsNode(card, true));
}
