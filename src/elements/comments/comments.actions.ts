import type { Drafts } from '../../comments/drafts.js';
import type { ActionResult } from '../../comments/source.js';
import { adopt } from '../../core/adopt.js';
import { commentForm as english } from '../../locales/en.js';
import { parse } from '../../core/policy.js';
import { escape } from '../../html/escape.js';
import { change, remove } from './comments.changes.js';
import { focus } from './comments.focus.js';
import type { Item } from './comments.items.js';
import type { Live } from './comments.live.js';
import { styles } from './comments.reply.js';
import { wordsOf } from './comments.words.js';

type Done = ActionResult & { state: 'done' };

/** What is asked below a comment. */
interface Question {
  readonly does: string;
  readonly label: string;
  readonly send: string;
  /** What stands in the field at first; without it there is no field. */
  readonly value?: string;
  readonly work: (text: string) => Promise<ActionResult>;
}

/** Likes whose answer is on its way. */
const liking = new WeakSet<Element>();

/** What the keys below a comment do. */
export async function act(live: Live, does: string, item: Item, key: HTMLElement): Promise<void> {
  const { source, list } = live;
  const words = wordsOf(live);
  const { id } = item.comment;
  if (does === 'like') return like(live, item, key);
  await adopt(live.element, styles);
  if (does === 'report') {
    if (await ask(live, item, key, { does, label: words.reason, send: words.submit, value: '', work: (reason) => source.report!(id, reason) })) note(live, id, words.reported);
  } else if (does === 'edit') {
    const value = item.li.querySelector<HTMLElement>(':scope > article > div')!.innerText.trim();
    const { text: label } = live.element.words('commentForm', english) ?? english;
    const result = await ask(live, item, key, { does, label, send: words.save, value, work: (text) => source.edit!(id, text) });
    if (!result) return;
    if (result.comment) change(list, result.comment);
    list.items.get(id)?.li.querySelector<HTMLElement>(':scope > article [data-do="edit"]')?.focus(); // the key that was pressed is gone with the old text
    note(live, id, words.edited);
  } else if (does === 'remove') {
    if (!(await ask(live, item, key, { does, label: words.sure, send: words.remove, work: () => source.remove!(id) }))) return;
    const articles = [...list.ol.querySelectorAll('article')];
    const at = articles.indexOf(key.closest('article')!);
    remove(list, id);
    const next = list.items.at(articles[at + 1] ?? articles[at - 1]);
    if (next) focus(list, next);
    else live.box?.focus();
    live.say(words.removed);
  }
}

/** Once, however fast it is pressed. */
async function like(live: Live, { comment: { id } }: Item, key: HTMLElement): Promise<void> {
  const { words: { like: word }, list, source } = live;
  if (liking.has(key)) return;
  liking.add(key);
  const on = key.getAttribute('aria-pressed') !== 'true';
  const result = await tried(source.like!(id, on));
  liking.delete(key);
  const item = list.items.get(id);
  if (result.state !== 'done') return note(live, id, failure(live, result));
  if (!item) return;
  const likes = result.comment?.likes ?? Math.max(0, (item.comment.likes ?? 0) + (on ? 1 : -1));
  item.comment = { ...item.comment, likes, liked: on };
  key.setAttribute('aria-pressed', String(on));
  key.textContent = likes ? `${word} ${likes}` : word;
}

/** What comes of it, also where a source breaks its word and throws. */
const tried = (work: Promise<ActionResult>): Promise<ActionResult> => work.catch(() => ({ state: 'unavailable', reason: 'server' }));

const failure = ({ words }: Live, result: ActionResult): string => ('message' in result && result.message) || words.failed;

function note(live: Live, id: string, text: string): void {
  const foot = live.list.items.get(id)?.li.querySelector(':scope > article > footer');
  const place = foot?.querySelector('[data-news="done"]') ?? foot?.appendChild(document.createElement('span'));
  place?.setAttribute('data-news', 'done');
  place?.replaceChildren(text);
  live.say(text);
}

/**
 * Asks for a text, or only whether to go on, right below the comment, and does it. The form stays until it is done; what is written in it is a draft until then.
 *
 * @returns `undefined` when the reader thought better of it
 */
function ask(live: Live, { li, comment }: Item, key: HTMLElement, { does, label, send, value, work }: Question): Promise<Done | undefined> {
  const words = wordsOf(live);
  const there = li.querySelector<HTMLElement>(`:scope > form[data-does="${does}"] :is(textarea, button)`);
  if (there) {
    there.focus();
    return Promise.resolve(undefined);
  }
  const name = `${does} ${comment.id}`;
  const id = escape(`news-comments-${does}-${comment.id}`);
  const field = value === undefined ? `<p>${escape(label)}</p>` : `<p><label for="${id}">${escape(label)}</label><textarea id="${id}" rows="3" required></textarea></p>`;
  const form = parse(`<form data-news="ask" data-does="${does}">${field}<p data-news="keys"><button type="submit">${escape(send)}</button> <button type="button">${escape(words.cancel)}</button></p><div data-news="notice"></div></form>`).firstElementChild as HTMLFormElement;
  const [submit, cancel] = form.querySelectorAll('button');
  const notice = form.lastElementChild!;
  const text = form.querySelector('textarea');
  // they may come after the list
  const drafts = (): Promise<Drafts | undefined> => Promise.resolve(live.begun).then(() => live.drafts);
  let busy = false;
  const lock = (on: boolean, said: string): void => {
    busy = on;
    if (text) text.readOnly = on;
    for (const each of [submit!, cancel!]) each.ariaDisabled = on ? 'true' : null;
    const place = document.createElement('p');
    place.textContent = said;
    notice.replaceChildren(place);
    live.say(said);
  };
  if (text) {
    text.value = value!;
    text.addEventListener('input', () => void drafts().then((all) => all?.save(name, { text: text.value })));
    void drafts().then((all) => all?.load(name)).then((draft) => draft && text.value === value && (text.value = draft.text));
  }
  li.querySelector(':scope > article')!.after(form);
  (text ?? submit!).focus();
  return new Promise((resolve) => {
    const end = (result?: Done): void => {
      form.remove();
      if (key.isConnected) key.focus();
      resolve(result);
    };
    const begin = async (): Promise<void> => {
      if (busy) return;
      if (value && text!.value === value) return end(); // nothing is changed
      lock(true, words.sending);
      const result = await tried(work(text?.value ?? ''));
      if (result.state !== 'done') return lock(false, failure(live, result));
      if (text) void drafts().then((all) => all?.clear(name));
      end(result);
    };
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void begin();
    });
    cancel!.addEventListener('click', () => busy || end());
    form.addEventListener('keydown', ({ key: pressed, isComposing }) => pressed !== 'Escape' || isComposing || busy || end());
  });
}
