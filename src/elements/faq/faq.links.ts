import { linkKey } from '../../core/copy-link.js';
import { questionsOf } from '../../facts/faq.js';
import { textOf } from '../../facts/text.js';
import { links as english } from '../../locales/en.js';
import { giveIds } from './faq.ids.js';
import type { NewsFaq } from './faq.js';

/** What each key says, and where it leads. */
const keys = new WeakMap<Element, string>();

/**
 * A key with the link of its question: in an open answer under the sign, after `<summary>`; in a list at the end of the term. A heading
 * has none, since a screen reader would read the key with it.
 */
export function update(element: NewsFaq): void {
  if (!element.words('links', english)) return; // and once again when the language is there
  giveIds(element);
  for (const { question, details, place } of questionsOf(element)) {
    if (!details && !question.matches('dt')) continue;
    const says = [element.language, place.id, textOf(question)].join();
    const found = [...(details ?? question).querySelectorAll(':scope > [data-news="link"]')];
    if (found.length === 1 && keys.get(found[0]!) === says) continue;
    for (const each of found) each.remove(); // a copy of another page's, or what was said before
    const key = linkKey(element, place.id, textOf(question));
    keys.set(key, says);
    if (details) question.after(key);
    else question.append(key);
  }
}
