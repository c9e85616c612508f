import { links as english } from '../locales/en.js';
import { adopt } from './adopt.js';
import type { NewsElement } from './element.js';
import { announce } from './status.js';

/** How long the key says that it has worked, in ms. */
const FEEDBACK = 2000;

const styles = { tag: 'news-linked', load: () => import('./copy-link.styles.js') };

/**
 * A link to a place in the element, `<a data-news="link" href="#id">`, that also copies its address. The caller puts it into the
 * light DOM, at the end of the item or right after its heading: it takes no room in the line, and shows where the pointer or the focus is.
 * Its name, the feedback and what is announced are in the reader's language; where the page may not write to the
 * clipboard the address bar has the link, and that is said.
 *
 * @param id of the place
 * @param name what the place is called
 */
export function linkKey(element: NewsElement, id: string, name: string): HTMLAnchorElement {
  void adopt(element, styles);
  const key = document.createElement('a');
  key.dataset['news'] = 'link';
  // With a <base>, a hash alone would be a place in another page.
  key.href = `${document.querySelector('base[href]') ? location.href.split('#', 1)[0]! : ''}#${encodeURIComponent(id)}`;
  key.setAttribute('aria-label', (element.words('links', english) ?? english).to.replace('{name}', () => name));
  key.addEventListener('click', () => void copy(element, key));
  return key;
}

async function copy(element: NewsElement, key: HTMLAnchorElement): Promise<void> {
  const words = element.words('links', english) ?? english;
  let said = words.copied;
  try {
    await navigator.clipboard.writeText(key.href);
  } catch {
    said = words.failed; // forbidden, or no clipboard: it is there in secure contexts only
  }
  key.dataset['said'] = said;
  announce(element, said);
  setTimeout(() => delete key.dataset['said'], FEEDBACK);
}
