import type { ActionResult } from '../../comments/source.js';
import { commentForm as english } from '../../locales/en.js';
import { parse } from '../../core/policy.js';
import { escape } from '../../html/escape.js';
import { change, remove } from './comments.changes.js';
import { focus } from './comments.focus.js';
import type { Item } from './comments.items.js';
import type { Live } from './comments.live.js';
import { wordsOf } from './comments.words.js';

/** What the keys below a comment do. */
export async function act(live: Live, does: string, item: Item, key: HTMLElement): Promise<void> {
  const { source, list } = live;
  const words = wordsOf(live);
  const { id } = item.comment;
  if (does === 'like') {
    const on = key.getAttribute('aria-pressed') !== 'true';
    const result = await source.like!(id, on);
    if (!succeeded(live, result)) return;
    const likes = result.comment?.likes ?? Math.max(0, (item.comment.likes ?? 0) + (on ? 1 : -1));
    item.comment = { ...item.comment, likes, liked: on };
    key.setAttribute('aria-pressed', String(on));
    key.textContent = likes ? `${words.like} ${likes}` : words.like;
    return;
  }
  if (does === 'report') {
    const reason = await ask(live, item, key, words.reason, words.submit, '');
    if (reason !== undefined && succeeded(live, await source.report!(id, reason))) note(live, item, words.reported);
  } else if (does === 'edit') {
    const old = item.li.querySelector<HTMLElement>(':scope > article > div')!.innerText;
    const { text: label } = live.element.words('commentForm', english) ?? english;
    const text = await ask(live, item, key, label, words.save, old);
    if (text === undefined || text === old) return;
    const result = await source.edit!(id, text);
    if (!succeeded(live, result)) return;
    if (result.comment) change(list, result.comment);
    item.li.querySelector<HTMLElement>(':scope > article [data-do="edit"]')?.focus(); // the key that was pressed is gone with the old text
    note(live, list.items.get(id) ?? item, words.edited);
  } else if (does === 'remove') {
    if ((await ask(live, item, key, words.sure, words.remove)) === undefined) return;
    if (!succeeded(live, await source.remove!(id))) return;
    const articles = [...list.ol.querySelectorAll('article')];
    const at = articles.indexOf(key.closest('article')!);
    remove(list, id);
    const next = list.items.at(articles[at + 1] ?? articles[at - 1]);
    if (next) focus(list, next);
    else live.box?.focus();
    live.say(words.removed);
  }
}

function succeeded(live: Live, result: ActionResult): result is ActionResult & { state: 'done' } {
  if (result.state !== 'done') live.say(('message' in result && result.message) || live.words.failed);
  return result.state === 'done';
}

function note(live: Live, { li }: Item, text: string): void {
  const foot = li.querySelector(':scope > article > footer')!;
  const place = foot.querySelector('[data-news="done"]') ?? foot.appendChild(document.createElement('span'));
  place.setAttribute('data-news', 'done');
  place.textContent = text;
  live.say(text);
}

/**
 * Asks for a text, or only whether to go on, right below the comment.
 *
 * @param value what stands in the field at first; without it there is no field
 * @returns `undefined` when the reader thought better of it
 */
function ask(live: Live, { li, comment }: Item, key: HTMLElement, label: string, send: string, value?: string): Promise<string | undefined> {
  const words = wordsOf(live);
  li.querySelector(':scope > form[data-news="ask"]')?.remove();
  const id = `news-comments-ask-${comment.id}`;
  const field = value === undefined ? `<p>${escape(label)}</p>` : `<p><label for="${escape(id)}">${escape(label)}</label><textarea id="${escape(id)}" rows="3" required></textarea></p>`;
  const form = parse(`<form data-news="ask">${field}<p data-news="keys"><button type="submit">${escape(send)}</button> <button type="button">${escape(words.cancel)}</button></p></form>`).firstElementChild as HTMLFormElement;
  const text = form.querySelector('textarea');
  if (text) text.value = value!;
  li.querySelector(':scope > article')!.after(form);
  (text ?? form.querySelector('button'))!.focus();
  return new Promise((resolve) => {
    const end = (answer: string | undefined): void => {
      form.remove();
      if (key.isConnected) key.focus();
      resolve(answer);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      end(text?.value ?? '');
    });
    form.querySelector('[type="button"]')!.addEventListener('click', () => end(undefined));
    form.addEventListener('keydown', (event) => event.key === 'Escape' && end(undefined));
  });
}
