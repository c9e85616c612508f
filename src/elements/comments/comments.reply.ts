import { adopt } from '../../core/adopt.js';
import { describe, idsIn } from './comments.errors.js';
import { Box } from './comments.form.js';
import { focus } from './comments.focus.js';
import type { Item } from './comments.items.js';
import { markReplies } from './comments.listed.js';
import type { Live } from './comments.live.js';
import { wordsOf } from './comments.words.js';

/** What is not seen at once. */
export const styles = { tag: 'news-comments', load: () => import('./comments.later.styles.js') };

/**
 * Opens a form below a comment: a copy of the one for comments on the article, with all that its publisher has put in. Another reply that was
 * being written is kept as a draft.
 */
export async function openReply(live: Live, { comment, li }: Item): Promise<void> {
  await adopt(live.element, styles);
  const { box, boxes, reply, list } = live;
  const words = wordsOf(live);
  if (live.locked || !box) return;
  const open = [...boxes].find(({ parent }) => parent === comment.id);
  if (open?.form.isConnected) return open.focus();
  open?.end();
  if (reply && !isSending(reply)) reply.end();
  const form = copyOf(box.form, comment.id);
  const title = words.replyTo.replace('{name}', () => comment.author.trim() || words.anonymous);
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
    made.end();
    if (live.reply === made) live.reply = undefined;
    void markReplies(live);
  };
  const back = (): void => {
    article.querySelector<HTMLElement>('[data-do="reply"]')?.focus();
    if (isSending(made)) return; // what becomes of it is said there
    close();
    live.show('form', 'idle');
  };
  cancel.addEventListener('click', back);
  form.addEventListener('keydown', ({ key, isComposing }) => key === 'Escape' && !isComposing && back());
  article.after(form);
  const made: Box = live.reply = new Box(live, form, comment.id, ({ id }) => {
    const { activeElement: at } = form.getRootNode() as Document | ShadowRoot;
    const elsewhere = at && at !== document.body && !form.contains(at);
    close();
    const item = list.items.get(id);
    if (item && !elsewhere) focus(list, item);
  });
  await made.begin();
  made.focus();
  void markReplies(live);
}

const isSending = ({ notice }: Box): boolean => notice.dataset['state'] === 'sending';

/** The form again, empty but for who writes, under names of its own. */
function copyOf(form: HTMLFormElement, parent: string): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  const old = form.id;
  for (const each of copy.querySelectorAll('[aria-describedby]')) {
    const ids = idsIn(each).flatMap((id) => {
      const described = copy.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);
      return described ? (described.dataset['news'] ? [] : `${id}-${parent}`) : id;
    });
    describe(each, ids);
  }
  for (const each of copy.querySelectorAll('[data-news]')) each.remove();
  for (const each of [copy, ...copy.querySelectorAll<HTMLElement>('[id]')]) each.id = `${each.id || old}-${parent}`;
  for (const label of copy.querySelectorAll('label')) if (label.htmlFor) label.htmlFor += `-${parent}`;
  copy.dataset['news'] = 'reply';
  const field = copy.elements.namedItem('comment_parent');
  if (field instanceof HTMLInputElement) field.value = parent;
  for (const each of copy.querySelectorAll('[aria-invalid], [aria-disabled]')) for (const name of ['aria-invalid', 'aria-disabled']) each.removeAttribute(name);
  const text = copy.elements.namedItem('comment');
  if (text instanceof HTMLTextAreaElement) {
    text.value = '';
    text.readOnly = false;
  }
  return copy;
}
