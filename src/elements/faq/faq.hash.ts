import { giveIds } from './faq.ids.js';
import type { NewsFaq } from './faq.js';

/** Where somebody is writing, the focus stays. */
const FIELDS = 'input, textarea, select, [contenteditable]';

/**
 * Opens the question that a hash names, or in whose answer the place is that it names, and shows that place. Where all is open already
 * the browser has done what there is to do.
 *
 * @returns whether the place is in this FAQ
 */
export function goTo(element: NewsFaq, hash: string): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  let target = find(root, hash);
  const unnamed = !target;
  if (unnamed) giveIds(element);
  target ??= find(root, hash);
  if (!target || !element.contains(target) || endsSearch(element)) return false;
  element.because('hash');
  const closed: HTMLDetailsElement[] = [];
  for (let at: Element = target; at !== element; at = at.parentElement!) if (at instanceof HTMLDetailsElement && !at.open) closed.push(at);
  for (const each of closed) each.open = true;
  if ((closed.length || unnamed) && target.closest(element.localName) === element) arriveAt(target);
  return true;
}

/** A search may hide the place, and would close what it has opened when it ends: so it ends first, and with the update after it we are asked again. */
function endsSearch(element: NewsFaq): boolean {
  const field = element.renderRoot.querySelector<HTMLInputElement>('[part="search"]');
  if (!field?.value) return false;
  field.value = '';
  element.requestUpdate();
  return true;
}

/** By its name as it stands in the address, or decoded. What cannot be decoded is no name. Source: HTML, "find a potential indicated element". */
function find(root: Document | ShadowRoot, hash: string): Element | null {
  const name = hash.slice(1);
  try {
    return root.getElementById(name) ?? root.getElementById(decodeURIComponent(name));
  } catch {
    return null;
  }
}

/** In the next frame: a FAQ around this one may have to open, too. */
function arriveAt(target: Element): void {
  requestAnimationFrame(() => {
    target.scrollIntoView();
    if (document.activeElement?.matches(FIELDS)) return;
    const place = target as HTMLElement;
    place.focus({ preventScroll: true });
    if (!target.matches(':focus')) target.closest('details')?.querySelector('summary')?.focus({ preventScroll: true });
  });
}
