import { detailsOf } from '../../facts/question-elements.js';
import type { NewsFaq } from './faq.js';

/** The groups that we make: `<details>` of one name close each other. */
const OURS = /^news-faq-\d+$/;

const suspended = new WeakSet<NewsFaq>();

/** Gives all questions that have no name one that no other FAQ has, or takes it away. */
export function update(element: NewsFaq): void {
  if (suspended.has(element)) return;
  const questions = detailsOf(element);
  const others = (element.getRootNode() as ParentNode).querySelectorAll<HTMLDetailsElement>('details[name]');
  const taken = new Set([...others].filter((each) => !questions.includes(each)).map(({ name }) => name));
  let number = 1;
  while (taken.has(`news-faq-${number}`)) number++;
  for (const each of questions) {
    if (each.name && !OURS.test(each.name)) continue;
    const name = `news-faq-${number}`;
    if (!element.exclusive) each.removeAttribute('name');
    else if (each.name !== name) each.name = name;
  }
}

/**
 * Lets any number of questions be open.
 *
 * @returns ends it
 */
export function suspend(element: NewsFaq): () => void {
  suspended.add(element);
  const names = detailsOf(element).map((each) => [each, each.getAttribute('name')] as const);
  for (const [each] of names) each.removeAttribute('name');
  return () => {
    suspended.delete(element);
    for (const [each, name] of names) if (name !== null) each.setAttribute('name', name);
    update(element);
  };
}
