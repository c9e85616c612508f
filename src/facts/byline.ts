import type { Author, BylineFacts } from '../core/data.js';
import { authorElements } from './author-elements.js';
import { childrenOf, textOf } from './text.js';

/** What the HTML of a byline says. */
export function readByline(root: ParentNode): BylineFacts {
  const slotted = (name: string): Element[] => childrenOf(root, `[slot="${name}"]`);
  const elements = authorElements(root);
  const portraits = slotted('avatar').map((each) => (each.matches('img') ? each : each.querySelector('img'))?.getAttribute('src'));
  const authors = elements.map((element, index) => {
    const link = element.matches('a') ? element : element.querySelector('a');
    const fact = (name: string): string => textOf(element.querySelector(`[data-fact="${name}"]`)) || (elements.length === 1 ? textOf(slotted(name)[0]) : '');
    const name = link ? textOf(link) : [...element.childNodes].filter((node) => !(node instanceof Element && node.matches('[data-fact]'))).map(textOf).join(' ').trim();
    const author: Author = {
      name,
      href: link?.getAttribute('href') || undefined,
      role: fact('role') || undefined,
      location: fact('location') || undefined,
      // Portraits and authors belong together by number only where each has one.
      avatar: (portraits.length === elements.length && portraits[index]) || undefined,
      sameAs: element.getAttribute('data-same-as')?.split(/\s+/),
    };
    return author;
  });
  const date = (name: string): string | undefined => slotted(name)[0]?.getAttribute('datetime') ?? undefined;
  return { authors, published: date('published'), updated: date('updated') };
}
