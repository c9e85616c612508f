import { adopt } from '../../core/adopt.js';
import { Box } from './comments.form.js';
import { focus } from './comments.focus.js';
import type { Item } from './comments.items.js';
import type { Live } from './comments.live.js';
import { wordsOf } from './comments.words.js';

/** What is not seen at once. */
export const styles = { tag: 'news-comments', load: () => import('./comments.later.styles.js') };

/**
 * Opens a form below a comment: a copy of the one for comments on the article, with all that its publisher has put in. Another reply that was
 * being written is kept as a draft.
 */
export async function openReply(live: Live, { comment, li }: Item): Promise<void> {
  const { box, reply, list } = live;
  const words = wordsOf(live);
  if (live.locked || !box) return;
  if (reply?.parent === comment.id && reply.form.isConnected) return reply.focus();
  reply?.end();
  await adopt(live.element, styles);
  const form = copyOf(box.form, comment.id);
  const title = words.replyTo.replace('{name}', comment.author.trim() || words.anonymous);
  form.setAttribute('aria-label', title);
  const head = document.createElement('p');
  head.dataset['news'] = 'title';
  const name = head.appendChild(document.createElement('b'));
  name.textContent = title;
  const cancel = head.appendChild(document.createElement('button'));
  cancel.type = 'button';
  cancel.textContent = words.cancel;
  form.prepend(head);
  const article = li.querySelector<HTMLElement>(':scope > article')!;
  const close = (): void => {
    live.reply?.end();
    live.reply = undefined;
  };
  const back = (): void => {
    close();
    article.querySelector<HTMLElement>('[data-do="reply"]')?.focus();
    live.show('form', 'idle');
  };
  cancel.addEventListener('click', back);
  form.addEventListener('keydown', ({ key, isComposing }) => key === 'Escape' && !isComposing && back());
  article.after(form);
  live.reply = new Box(live, form, comment.id, (made) => {
    close();
    // One that the server had from before may not be found in the list: what it answers is there.
    const item = list.items.get(made?.id ?? '') ?? list.items.get(comment.id);
    if (item) focus(list, item);
  });
  await live.reply.begin();
  live.reply.focus();
}

/** The form again, empty but for who writes, under names of its own. */
function copyOf(form: HTMLFormElement, parent: string): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  const old = form.id;
  for (const each of copy.querySelectorAll('[data-news]')) each.remove();
  for (const each of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) each.id = `${each.id || old}-${parent}`;
  for (const label of copy.querySelectorAll('label')) if (label.htmlFor) label.htmlFor += `-${parent}`;
  copy.dataset['news'] = 'reply';
  const field = copy.elements.namedItem('comment_parent');
  if (field instanceof HTMLInputElement) field.value = parent;
  for (const each of copy.querySelectorAll<HTMLInputElement>('[aria-invalid], [aria-disabled], [aria-describedby]')) for (const name of ['aria-invalid', 'aria-disabled', 'aria-describedby']) each.removeAttribute(name);
  const text = copy.elements.namedItem('comment');
  if (text instanceof HTMLTextAreaElement) {
    text.value = '';
    text.readOnly = false;
  }
  return copy;
}
