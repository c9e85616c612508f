import { questionsOf } from '../../facts/faq.js';
import { textOf } from '../../facts/text.js';
import { slug } from '../../html/slug.js';
import type { NewsFaq } from './faq.js';

/** Gives an id to each question that has none, so that it can be linked to. */
export function giveIds(element: NewsFaq): void {
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const { question, place } of questionsOf(element)) {
    place.id ||= slug(textOf(question), (id) => Boolean(root.getElementById(id)), 'question');
  }
}
