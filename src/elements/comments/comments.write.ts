import { parse } from '../../core/policy.js';
import { authorsComments } from '../../facts/comment-elements.js';
import { commentForm } from '../../html/comment-form.js';
import { commentForm as english } from '../../locales/en.js';
import type { Live } from './comments.live.js';

/** How long a form waits for the list, in ms. */
const PATIENCE = 3000;

let forms = 0;

/** What writes a form where the author wrote none. It stands below the list, and waits for that: the list may be one of a thread that is closed. */
export async function formWriter(live: Live): Promise<() => HTMLFormElement | undefined> {
  if (live.element.loading !== 'click') await Promise.race([live.list.open(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return () => (live.locked ? undefined : live.box?.form.isConnected ? live.box.form : writeForm(live));
}

/** The same form that `comments()` of `newsroom-elements/html` writes. */
function writeForm({ element, source, session, words }: Live): HTMLFormElement | undefined {
  const labels = element.words('commentForm', english);
  if (!labels) return undefined;
  const none = { author: 'none', email: 'none', url: 'none' } as const;
  const form = parse(commentForm({ id: `news-comments-form-${++forms}`, fields: session.name ? none : source.fields, labels })).firstElementChild as HTMLFormElement;
  form.dataset['news'] = 'form';
  if (session.name) form.prepend(Object.assign(document.createElement('p'), { textContent: words.signedIn.replace('{name}', () => session.name!) }));
  const list = authorsComments(element) ?? element.querySelector('[data-news="comments"]');
  if (list) list.after(form);
  else element.append(form);
  return form;
}
