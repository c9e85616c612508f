/** What renders again when the nodes inside it change. */
interface ContentListener extends Element {
  requestUpdate(): void;
}

const listeners = new Set<ContentListener>();
let observer: MutationObserver | undefined;

/**
 * Tells `listener` of changes in its light DOM: children, text, and the attributes that carry facts.
 * One observer serves the page. (An observer cannot let go of one node; it holds nodes weakly, and whoever has
 * left is not told. With the last listener it is disconnected.)
 */
export function followContent(listener: ContentListener): void {
  listeners.add(listener);
  observer ??= new MutationObserver(tell);
  observer.observe(listener, { subtree: true, childList: true, characterData: true, attributeFilter: ['datetime', 'href', 'src', 'slot', 'rel', 'structured-data'] });
}

export function unfollowContent(listener: ContentListener): void {
  listeners.delete(listener);
  if (listeners.size) return;
  observer?.disconnect();
  observer = undefined;
}

function tell(records: MutationRecord[]): void {
  for (const listener of listeners) if (records.some(({ target }) => listener.contains(target))) listener.requestUpdate();
}
