import { adopt } from './adopt.js';
import type { Search } from './search.js';

/** The one entry in `CSS.highlights` that all elements, and all copies of this library, share. */
const NAME = 'news-found';

/** Elements that do not interrupt a line of text. */
const INLINE = 'a, abbr, b, bdi, bdo, cite, code, data, del, dfn, em, font, i, ins, kbd, label, mark, q, ruby, s, samp, small, span, strong, sub, sup, time, u, var, wbr';

const styles = { tag: 'news-linked', load: () => import('./highlight.styles.js') };

const shown = new WeakMap<Element, readonly Range[]>();

/**
 * Marks what was found, in the colours that the reader's system has for that. No node is touched. Engines without `CSS.highlights`
 * show no marks, and that is all.
 *
 * @param owner the element whose ranges these are: they replace the ones before. Give none when it leaves the page.
 */
export function highlight(owner: Element, ranges: readonly Range[]): void {
  if (typeof Highlight === 'undefined') return;
  const all = CSS.highlights.get(NAME) ?? new Highlight();
  for (const range of shown.get(owner) ?? []) all.delete(range);
  for (const range of ranges) all.add(range);
  shown.set(owner, ranges);
  if (!all.size) CSS.highlights.delete(NAME);
  else CSS.highlights.set(NAME, all);
  if (ranges.length) void adopt(owner, styles);
}

/**
 * The ranges that a search finds in the text of a node. A hit may begin in one inline element and end in another
 * (`<b>Ki</b>m`), and never goes from one block or cell into the next.
 *
 * @param skip selects elements that are left out, besides scripts and templates
 */
export function rangesIn(root: Node, search: Search, skip = 'script'): Range[] {
  const ranges: Range[] = [];
  let text = '';
  let nodes: { node: Text; start: number }[] = [];
  const at = (offset: number): { node: Text; start: number } => nodes[nodes.findIndex(({ node, start }) => offset < start + node.length)]!;
  const endLine = (): void => {
    for (const [start, end] of search(text)) {
      const range = document.createRange();
      const [first, last] = [at(start), at(end - 1)];
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
      ranges.push(range);
    }
    text = '';
    nodes = [];
  };
  const left = `script, style, template, [data-news], ${skip}`;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(left) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  let block: Element | null | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) {
      const around = node.parentElement?.closest(`:not(${INLINE})`);
      if (around !== block) endLine();
      block = around;
      nodes.push({ node, start: text.length });
      text += node.data;
    } else if (!(node as Element).matches(INLINE)) {
      endLine();
    }
  }
  endLine();
  return ranges;
}
