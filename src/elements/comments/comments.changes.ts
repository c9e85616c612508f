import { bare, plain } from '../../comments/plain.js';
import type { CommentOrder, SourceComment } from '../../comments/source.js';
import { toTree, type ThreadNode } from '../../comments/thread.js';
import { adopt } from '../../core/adopt.js';
import { attempt } from '../../core/attempt.js';
import { authorsComments } from '../../facts/comment-elements.js';
import { focus } from './comments.focus.js';
import type { Item } from './comments.items.js';
import type { List } from './comments.list.js';
import { openReply, styles } from './comments.reply.js';
import { wordsOf } from './comments.words.js';

export { close } from './comments.closed.js';

/* What happens to a list that is there: it grows, changes, is asked for what is new, and walked through. Loaded when it is first needed, or when there is time. */

/** A reader who comes back to the page after this time, in ms, is told what is new. */
const AWAY = 60_000;

/** A key that a reader has pressed. */
export async function press(list: List, key: HTMLElement): Promise<void> {
  const { live } = list;
  const does = key.dataset['do']!;
  const item = list.items.at(key);
  if (does === 'more' || does === 'retry') return more(list);
  if (does === 'fresh') return showFresh(list);
  if (!item || key.closest('form')) return;
  if (does === 'reply') return openReply(live, item);
  await import('./comments.actions.js').then(({ act }) => act(live, does, item, key), () => live.say(live.words.failed));
}

/** Puts comments into their places; those that are there stay as they are. @returns the first new one */
export function insert(list: List, comments: readonly SourceComment[], atStart = false): Item | undefined {
  const { items, ol, orphans } = list;
  release(list, comments);
  const fresh = comments.filter(({ id }) => !items.has(id));
  const roots: ThreadNode[] = [];
  for (const node of toTree(fresh)) {
    const parent = items.get(node.comment.parent ?? '');
    if (parent) answer(list, parent, node);
    else {
      if (node.orphan) orphans.add(node.comment.id);
      roots.push(node);
    }
  }
  ol[atStart ? 'prepend' : 'append'](...items.make(roots));
  for (const id of orphans) bringHome(list, id);
  items.goOn();
  return fresh[0] && items.get(fresh[0].id);
}

/** Those of these that stand there as waiting for a moderator, and do so no more. @returns how many */
function release(list: List, comments: readonly SourceComment[]): number {
  const published = comments.filter(({ id, status }) => status === 'published' && list.items.get(id)?.comment.status === 'pending');
  for (const comment of published) {
    list.ahead.add(comment.id);
    change(list, comment);
  }
  if (published.length) void list.live.outbox.then((outbox) => outbox.settle(published.map(({ id }) => id)));
  return published.length;
}

function answer({ items }: List, parent: Item, node: ThreadNode): void {
  const { depth, li, comment: { id } } = parent;
  const deep = depth >= items.most;
  const made = items.make([node], deep ? depth : depth + 1);
  const time = Date.parse(node.comment.date);
  const isLater = (each: Element): boolean => Date.parse(items.at(each)?.comment.date ?? '') > time;
  if (deep) { // the replies stand beside it, each with its own behind it
    const branch = new Set([id]);
    let last: Element = li;
    for (let next = li.nextElementSibling; next; next = next.nextElementSibling) {
      const comment = items.at(next)?.comment;
      if (!branch.has(comment?.parent ?? '') || (comment!.parent === id && isLater(next))) break;
      branch.add(comment!.id);
      last = next;
    }
    return last.after(...made);
  }
  const ol = li.querySelector(':scope > ol') ?? li.appendChild(document.createElement('ol'));
  const later = [...ol.children].find(isLater);
  if (later) later.before(...made);
  else ol.append(...made);
}

/** A comment whose parent has come goes to it. */
function bringHome(list: List, id: string): void {
  const { items, orphans } = list;
  const item = items.get(id);
  const parent = item && items.get(item.comment.parent!);
  if (!parent || item.li.contains(parent.li)) return;
  orphans.delete(id);
  const below = [...item.li.querySelectorAll('li')].flatMap((li) => items.at(li)?.comment ?? []);
  for (const each of [item.comment, ...below]) items.delete(each.id);
  item.li.remove();
  answer(list, parent, toTree([item.comment, ...below])[0]!);
}

/** In another language. */
export function rewrite(list: List): void {
  if (!list.page) return;
  list.put([...list.ol.querySelectorAll('li')].flatMap((li) => list.items.at(li)?.comment ?? []));
  list.frame();
}

/** Another text, or another state, of a comment; one that is not there yet comes. */
export function change(list: List, comment: SourceComment): void {
  const { items } = list;
  const item = items.get(comment.id);
  if (!item) return void insert(list, [comment], list.order === 'newest');
  const [next] = items.make([{ comment, replies: [], orphan: false }], item.depth);
  item.li.querySelector('article')!.replaceWith(next!.querySelector('article')!);
  item.li.toggleAttribute('data-pending', comment.status === 'pending');
  items.set(comment.id, { ...item, comment });
}

export function remove(list: List, id: string): void {
  const li = list.items.get(id)?.li;
  list.items.delete(id);
  if (li?.querySelector('li')) { // its replies stay
    const article = li.querySelector('article')!;
    article.removeAttribute('aria-label');
    article.textContent = wordsOf(list.live).removed;
  } else li?.remove();
  list.total -= 1;
  list.frame();
}

/** What waits for a moderator is seen at once; is it published meanwhile? */
export async function wait(list: List, waiting: readonly SourceComment[]): Promise<void> {
  const { live: { element, source }, items, order } = list;
  await dress(list);
  insert(list, waiting, order === 'newest');
  list.frame();
  const seen = [...authorsComments(element)?.querySelectorAll('li') ?? []].find((li) => li.getBoundingClientRect().bottom > 0);
  showAt(list, seen, () => items.get(seen!.id.slice(8))?.li);
  for (const { id } of waiting) void source.find?.(id).then((found) => found.state === 'found' && release(list, [found.comment]));
}

/** Out of a reader's sight the live list takes the place of the server's: below the screen at once, above it only where that moves nothing. */
export async function exchange(list: List): Promise<void> {
  await dress(list);
  const { element } = list.live;
  const theirs = authorsComments(element);
  if (list.shown || !theirs) return;
  const { top, bottom } = theirs.getBoundingClientRect();
  if (top < innerHeight && bottom > 0) return;
  const end = (): number => element.getBoundingClientRect().bottom;
  const before = end();
  list.show();
  if (top < innerHeight) jump(end() - before);
}

/** The live list takes the place of the server's in sight: what stood there for `from` is where that was. */
function showAt(list: List, from: Element | undefined, to: () => Element | null | undefined): void {
  if (list.shown) return;
  const top = from?.getBoundingClientRect().top ?? 0;
  list.show();
  const place = from && to();
  if (place) jump(place.getBoundingClientRect().top - top);
}

/** The list has all its styles: where it is measured before, it moves when they come. */
async function dress({ live: { element } }: List): Promise<void> {
  await Promise.all([adopt(element, { tag: 'news-comments', load: () => import('./comments.live.styles.js') }), adopt(element, styles)]);
}

/** Follows what has moved. At once: a page may say that all scrolling is smooth. */
const jump = (top: number): void => scrollBy({ top, behavior: 'instant' });

/** A comment of the reader's own, which the server has. A list that has not come yet is waited for. */
export async function own(list: List, comment: SourceComment): Promise<void> {
  if (!list.page) await list.open();
  if (!list.items.has(comment.id) && comment.status === 'published') list.total += 1;
  change(list, comment);
  list.frame();
  await dress(list);
  const form = list.live.box?.form;
  showAt(list, form, () => form);
}

/** The comment with these words, which the server says it has: it is looked for among the newest, and shown. */
export async function recover(list: List, text: string, parent: string | undefined): Promise<SourceComment | undefined> {
  const page = await newest(list);
  const found = page?.comments.find((each) => each.parent === parent && bare(plain(each.html)) === bare(text));
  if (found) await own(list, found);
  return found;
}

async function newest({ live, size, orders, order }: List) {
  const answer = await live.source.list({ page: 1, pageSize: size, order: orders.includes('newest') ? 'newest' : order });
  return answer.state === 'listed' ? answer : undefined;
}

/** Has something come meanwhile? It is told, and shown when the reader wishes. */
async function check(list: List): Promise<void> {
  const { live, items } = list;
  list.checked = Date.now();
  const page = await newest(list);
  if (!page || list.busy) return;
  list.total += release(list, page.comments);
  const unknown = page.comments.filter(({ id }) => !items.has(id)).sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
  list.fresh = unknown.slice(0, Math.max(0, page.total - list.total));
  if (list.fresh.length) await adopt(live.element, styles);
  list.frame();
  if (!list.fresh.length) return;
  live.say(live.counted(live.words.fresh, list.fresh.length));
}

/** Watches for what happens elsewhere, until the list leaves the page: as its source tells, and when the reader comes back. */
export function attend(list: List): void {
  if (list.unwatch || !list.live.element.isConnected) return;
  const end = list.live.source.watch?.(() => void check(list));
  const back = async (): Promise<void> => {
    if (document.hidden || Date.now() - list.checked < AWAY) return;
    list.checked = Date.now();
    const answer = await list.live.source.count();
    if (answer.state === 'counted' && answer.total > list.total) await check(list);
  };
  const turned = (): void => void back();
  document.addEventListener('visibilitychange', turned);
  list.unwatch = () => {
    end?.();
    document.removeEventListener('visibilitychange', turned);
  };
}

function showFresh(list: List): void {
  const { fresh } = list;
  const newest = list.order === 'newest';
  const first = insert(list, newest ? fresh : [...fresh].reverse(), newest);
  list.total += fresh.length;
  list.fresh = [];
  list.show();
  list.frame();
  if (first) focus(list, first);
}

const loadNext = (list: List): Promise<boolean> => list.load(list.page + 1, (comments) => {
  const { items, ol, ahead } = list;
  insert(list, comments);
  // What an address has named before its page was there goes to its place, unless the reader is in it.
  const lis = comments.map(({ id }) => items.get(id)!.li).filter((li) => li.parentNode === ol);
  lis.forEach((li, i) => {
    if (!ahead.delete(items.at(li)!.comment.id) || li.contains(document.activeElement)) return;
    const next = lis[i + 1];
    if (next) next.before(li);
    else ol.append(li);
  });
});

async function more(list: List): Promise<void> {
  const before = new Set(list.items.keys());
  let first: Item | undefined;
  // A page may bring nothing new: they shift while comments come.
  while (!first && list.page < list.pages && (await loadNext(list))) first = [...list.items.values()].find(({ comment }) => !before.has(comment.id));
  if (first) focus(list, first);
  else lead(list);
}

export async function reorder(list: List, order: CommentOrder): Promise<void> {
  list.order = order;
  list.page = 0; // should that fail, it is the first one that is tried again
  list.live.reply?.end();
  await list.load(1);
}

/** Shows the comment that the address names, however far back it is. @param first as the page is opened: then what the server wrote is there already */
export async function arrive(list: List, first = false): Promise<void> {
  const { live, items } = list;
  let id = '';
  attempt(() => (id = /^#comment-(.+)$/.exec(decodeURIComponent(location.hash))?.[1] ?? ''));
  if (!id || (first && authorsComments(live.element)?.querySelector(`[id="comment-${CSS.escape(id)}"]`))) return;
  await list.open();
  if (!items.has(id) && list.page) await find(list, id);
  const item = items.get(id);
  if (!item) return live.say(wordsOf(live).absent);
  list.show();
  focus(list, item);
}

/** Gets a comment, and those that it answers: by name where the source can, else page after page. */
async function find(list: List, id: string): Promise<void> {
  const { items, ahead, live: { source } } = list;
  const branch: SourceComment[] = [];
  for (let next: string | undefined = id; source.find && next && !items.has(next) && branch.length < items.most;) {
    const found: Awaited<ReturnType<typeof source.find>> = await source.find(next);
    if (found.state === 'absent' && next === id) return;
    if (found.state !== 'found') break;
    branch.unshift(found.comment);
    next = found.comment.parent;
  }
  for (const each of branch) ahead.add(each.id);
  insert(list, branch);
  while (!items.has(id) && list.page < list.pages && (await loadNext(list)));
}

/** A reader whose key is gone, since it has done what it was for, goes on at the first comment, or where there is something to do. */
export function lead(list: List): void {
  const { activeElement } = list.live.element.getRootNode() as Document | ShadowRoot;
  if (activeElement && activeElement !== document.body) return;
  const key = list.live.element.querySelector<HTMLElement>('[data-do="retry"]');
  const [first] = list.items.values();
  if (key) key.focus();
  else if (first) focus(list, first);
  else list.live.box?.focus();
}

/** On the request of a reader, who has followed `key` in the server's list: its place on the screen stays. */
export async function replyTo(list: List, key: HTMLAnchorElement): Promise<void> {
  const id = new URL(key.href).searchParams.get('replytocom') ?? '';
  await list.open();
  if (!list.items.has(id) && list.page) await find(list, id);
  const item = list.items.get(id);
  if (!item) return location.assign(key.href);
  showAt(list, key, () => item.li.querySelector('[data-do="reply"]'));
  await openReply(list.live, item);
}

/** J leads to the next comment, K to the one before. */
export function step(list: List, event: KeyboardEvent): void {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const by = { j: 1, k: -1 }[key.toLowerCase()];
  if (!by || ctrlKey || metaKey || altKey || list.live.element.keys === 'none' || (target as Element).matches('input, textarea, select')) return;
  const all = [...list.ol.querySelectorAll('article')];
  let at = all.indexOf((target as Element).closest('article')!) + by;
  while (all[at] && !list.items.at(all[at])) at += by; // one that was deleted, and has replies
  const next = list.items.at(all[at]);
  if (!next) return;
  event.preventDefault();
  focus(list, next);
}
