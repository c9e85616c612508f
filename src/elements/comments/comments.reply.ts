import { Box } from './comments.form.js';
import type { Item } from './comments.list.js';
import type { Live } from './comments.live.js';

/**
 * Opens a form below a comment: a copy of the one for comments on the article, with all that its publisher has put in. Another reply that was
 * being written is kept as a draft.
 */
export async function openReply(live: Live, { comment, li }: Item): Promise<void> {
  const { words, box, reply, element } = live;
  if (live.locked || !box) return;
  if (reply?.parent === comment.id && reply.form.isConnected) return reply.focus();
  reply?.end();
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
    const item = made && live.list.items.get(made.id);
    if (item) live.list.focus(item);
    else element.focus();
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
