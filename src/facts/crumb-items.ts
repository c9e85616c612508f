import { childrenOf } from './text.js';

/** The items of a trail: those of its first list, which may stand in a `<nav>`. */
export function crumbItems(root: ParentNode): Element[] {
  const [list] = [root, ...childrenOf(root, 'nav')].flatMap((each) => childrenOf(each, 'ol, ul'));
  return list ? childrenOf(list, 'li') : [];
}
