import { childrenOf, textOf } from './text.js';

/** The elements that name an author each: links with `rel="author"`, and spans without a slot, among the children of a byline. */
export function authorElements(root: ParentNode): Element[] {
  return childrenOf(root, '[rel~="author"]:not([slot]), span:not([slot])').filter(textOf);
}
