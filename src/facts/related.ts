import type { RelatedStory } from '../core/data.js';
import { childrenOf, textOf } from './text.js';

const lists = (root: ParentNode): Element[] => [root, ...childrenOf(root, 'nav')].flatMap((each) => childrenOf(each, 'ul, ol'));

/** The list that the element itself has put beside the author's, which is hidden then. */
export const ownList = (root: ParentNode): Element | undefined => lists(root).find((list) => list.matches('[data-news="list"]'));

/** The list that the author wrote; it may stand in a `<nav>`. */
export const authorsList = (root: ParentNode): Element | undefined => lists(root).find((list) => !list.matches('[data-news="list"]'));

/** The link that a card is for: the first that stands right in it, or in its heading. */
export const linkOf = (card: Element): HTMLAnchorElement | null => card.querySelector<HTMLAnchorElement>(':scope > a[href], :scope > :is(h2, h3, h4, h5, h6) > a[href]');

export const cardsOf = (list: Element | undefined): Element[] => (list ? childrenOf(list, 'li').filter(linkOf) : []);

/** The stories that are on show. */
export const readRelated = (root: ParentNode): RelatedStory[] => cardsOf(ownList(root) ?? authorsList(root)).map(readStory);

/** What the HTML of a card says. */
export function readStory(card: Element): RelatedStory {
  const link = linkOf(card)!;
  const picture = card.querySelector('img[src]');
  const label = textOf(childrenOf(card, 'small')[0]);
  const date = childrenOf(card, 'time')[0]?.getAttribute('datetime');
  return { title: textOf(link), href: link.getAttribute('href')!, ...(picture && { image: readImage(picture) }), ...(label && { label }), ...(date && { date }) };
}

function readImage(picture: Element): NonNullable<RelatedStory['image']> {
  const [width, height] = ['width', 'height'].map((name) => Number(picture.getAttribute(name)) || undefined);
  const alt = picture.getAttribute('alt');
  return { src: picture.getAttribute('src')!, ...(width && { width }), ...(height && { height }), ...(alt && { alt }) };
}
