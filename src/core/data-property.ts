import type { NewsElement } from './element.js';
import { parse } from './policy.js';

/** What each element's data property has said, and the nodes that say it. */
const own = new WeakMap<NewsElement, { html: string; nodes: readonly ChildNode[] }>();

/**
 * Shows what a data property says: children of the element's making, beside those of the author. Equal data changes nothing:
 * what is open, sorted or focused stays so. Children that say it already (a server wrote them from the same data) are taken for the element's own.
 *
 * @param html the children, written by `html/`
 * @param read tells what a node's HTML says
 */
export function showData(element: NewsElement, html: string, read: (root: ParentNode) => unknown): void {
  const before = own.get(element);
  if (before?.html === html && before.nodes.every(({ parentNode }) => parentNode === element)) return;
  for (const node of before?.nodes ?? []) node.remove();
  const made = parse(html);
  const said = JSON.stringify(read(element)) === JSON.stringify(read(made));
  own.set(element, { html, nodes: said ? counterparts(element, made) : [...made.childNodes] });
  if (!said) element.append(made);
}

/** The children of `element` that are like those of `made`, in their order, with the text between them. */
function counterparts(element: NewsElement, made: ParentNode): ChildNode[] {
  const nodes = [...element.childNodes];
  const found: number[] = [];
  for (const { localName, slot } of made.children) {
    const at = nodes.findIndex((node, index) => index > (found.at(-1) ?? -1) && node instanceof Element && node.localName === localName && node.slot === slot);
    if (at >= 0) found.push(at);
  }
  return nodes.filter((node, index) => found.includes(index) || (node instanceof Text && index > found[0]! && index < found.at(-1)!));
}
