import type { NewsElement } from './element.js';
import { parse } from './policy.js';

/** The nodes that came from each element's data property. */
const own = new WeakMap<NewsElement, ChildNode[]>();

/**
 * Shows what a data property says: children of the element's making, beside those of the author.
 * HTML that says it already (a server wrote it from the same data) is left as it is.
 *
 * @param html the children, written by `html/`
 * @param read tells what a node's HTML says
 */
export function showData(element: NewsElement, html: string, read: (root: ParentNode) => unknown): void {
  for (const node of own.get(element) ?? []) node.remove();
  const made = parse(html);
  const said = JSON.stringify(read(element)) === JSON.stringify(read(made));
  own.set(element, said ? [] : [...made.childNodes]);
  if (!said) element.append(made);
}
