import { parse } from '../../core/policy.js';
import { commentForm } from '../../html/comment-form.js';
import { commentForm as english } from '../../locales/en.js';
import type { Live } from './comments.live.js';

let forms = 0;

/** A form where the author wrote none: the same that `comments()` of `newsroom-elements/html` writes. It stands below the list. */
export function writeForm({ element, source, session, words }: Live): HTMLFormElement | undefined {
  const labels = element.words('commentForm', english);
  if (!labels) return undefined;
  const none = { author: 'none', email: 'none', url: 'none' } as const;
  const form = parse(commentForm({ id: `news-comments-form-${++forms}`, fields: session.name ? none : source.fields, labels })).firstElementChild as HTMLFormElement;
  form.dataset['news'] = 'form';
  if (session.name) form.prepend(Object.assign(document.createElement('p'), { textContent: words.signedIn.replace('{name}', () => session.name!) }));
  const list = [...element.children].filter((each) => each.localName === 'ol' || each.getAttribute('data-news') === 'comments').at(-1);
  if (list) list.after(form);
  else element.append(form);
  return form;
}
