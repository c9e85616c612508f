/* eslint-disable max-lines -- a list and what stands around it share their state */
import { loadSanitizer } from '../../comments/sanitize.js';
import type { CommentOrder, CommentPage, SourceComment } from '../../comments/source.js';
import { toTree, type ThreadNode } from '../../comments/thread.js';
import { dateFormat } from '../../core/intl.js';
import { watchNear } from '../../core/near.js';
import { parseOnce } from '../../core/policy.js';
import { asText } from '../../core/text.js';
import { authorsComments } from '../../facts/comments.js';
import { commentItem, commentItems } from '../../html/comments.js';
import { escape } from '../../html/escape.js';
import { NewsCommentsErrorEvent, NewsCommentsLoadEvent } from './comments.events.js';
import type { Live } from './comments.live.js';

/** A comment that is on the page. */
export interface Item {
  comment: SourceComment;
  readonly li: HTMLElement;
  readonly depth: number;
}

/** How many comments are filled with their text at once: a screenful. The others are when they come near, or when there is time. */
const AT_ONCE = 12;
/** Longest wait for a quiet moment, in ms. */
const PATIENCE = 1000;
/** A reader who comes back to the page after this time, in ms, is told what is new. */
const AWAY = 60_000;
/** Height may differ by this much and be the same, in px. */
const SAME = 0.5;

const idle: (callback: (deadline?: IdleDeadline) => void) => number = typeof requestIdleCallback === 'function' ? (callback) => requestIdleCallback(callback, { timeout: PATIENCE }) : (callback) => setTimeout(callback, 30) as unknown as number;
const calm: (id: number) => void = typeof cancelIdleCallback === 'function' ? cancelIdleCallback : clearTimeout;

/** The live list: plain nodes, made of one string as a server would write it, each comment once. */
export class List {
  readonly items = new Map<string, Item>();
  total = 0;
  closed = false;

  readonly #live: Live;
  readonly #box: HTMLElement;
  readonly #ol: HTMLElement;
  #clean!: (html: string) => DocumentFragment;
  /** Bodies without their text, in the order of the page. */
  readonly #empty = new Map<Element, SourceComment>();
  /** Comments at the root whose parent was not at hand. */
  readonly #orphans = new Set<string>();
  #order: CommentOrder | undefined;
  #page = 0;
  #pages = 1;
  #opened: Promise<void> | undefined;
  #busy = false;
  #idle = 0;
  #shown = false;
  #new: readonly SourceComment[] = [];
  #checked = 0;
  #endWatch: (() => void) | undefined;
  #endNear: (() => void) | undefined;
  #times: { leave(): void; attend(): void } | undefined;

  constructor(live: Live) {
    this.#live = live;
    this.#box = document.createElement('div');
    this.#box.dataset['news'] = 'comments';
    this.#ol = document.createElement('ol');
    this.#box.addEventListener('click', this.#clicked);
    this.#box.addEventListener('change', this.#chosen);
    this.#ol.addEventListener('keydown', this.#keyed);
    this.#ol.addEventListener('contentvisibilityautostatechange', (event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) this.#fill((event.target as Element).querySelector(':scope > div'));
    });
  }

  /** Loads and shows the list, once. */
  open(): Promise<void> {
    return (this.#opened ??= this.#begin());
  }

  /** With every update: sees to its place, and goes on with what waits. */
  settle(): void {
    const { element } = this.#live;
    if (!this.#opened || !element.isConnected) return;
    const list = authorsComments(element);
    const before = list ?? [...element.children].find((each) => each.localName === 'form' && !each.slot) ?? null;
    if (this.#box.parentNode !== element || (before ? before.previousElementSibling !== this.#box : false)) element.insertBefore(this.#box, before);
    if (!this.#shown && (!list || !list.children.length)) this.#show();
    if (this.#page && !this.#shown) this.#endNear ??= watchNear(list!, () => this.#exchange(list!), '0px');
    if (!this.#endWatch && this.#page) {
      this.#endWatch = this.#live.source.watch?.(() => void this.#check()) ?? (() => undefined);
      document.addEventListener('visibilitychange', this.#back);
    }
    this.#times?.attend();
    this.#goOn();
  }

  leave(): void {
    this.#endWatch?.();
    this.#endNear?.();
    this.#endWatch = this.#endNear = undefined;
    document.removeEventListener('visibilitychange', this.#back);
    this.#times?.leave();
    calm(this.#idle);
    this.#idle = 0;
  }

  end(): void {
    this.#box.remove();
    this.#live.element.state('live', false);
  }

  /** In another language. */
  rewrite(): void {
    if (!this.#page) return;
    const known = [...this.items.values()].map(({ comment }) => comment);
    this.#reset();
    this.add(known);
    this.#frame();
  }

  /** Puts comments into their places; those that are there stay as they are. @returns the first new one */
  add(comments: readonly SourceComment[], atStart = false): HTMLElement | undefined {
    const fresh = comments.filter(({ id }) => !this.items.has(id));
    const roots: ThreadNode[] = [];
    for (const node of toTree(fresh)) {
      const parent = this.items.get(node.comment.parent ?? '');
      if (parent) this.#answer(parent, node);
      else {
        if (node.orphan) this.#orphans.add(node.comment.id);
        roots.push(node);
      }
    }
    const made = this.#make(roots, 1);
    if (atStart) this.#ol.prepend(made);
    else this.#ol.append(made);
    for (const id of this.#orphans) this.#bringHome(id);
    this.#goOn();
    return fresh[0] && this.items.get(fresh[0].id)?.li;
  }

  /** Another text, or another state, of a comment that is there. */
  change(comment: SourceComment): void {
    const item = this.items.get(comment.id);
    if (!item) return void this.add([comment], this.#order === 'newest');
    const [next] = this.#nodes([{ comment, replies: [], orphan: false }], item.depth);
    const article = next!.querySelector('article')!;
    item.li.querySelector(':scope > article')!.replaceWith(article);
    item.li.toggleAttribute('data-pending', comment.status === 'pending');
    this.items.set(comment.id, { ...item, comment });
    this.#fill(article.querySelector(':scope > div'));
  }

  remove(id: string): void {
    const item = this.items.get(id);
    if (!item) return;
    this.items.delete(id);
    if (!item.li.querySelector('li')) item.li.remove();
    else item.li.querySelector(':scope > article > div')!.replaceChildren('…'); // its replies stay
    this.total -= 1;
    this.#frame();
  }

  /** A comment of the reader's own, which the server has. A list that has not come yet is waited for. */
  async own(comment: SourceComment): Promise<void> {
    if (!this.#page) await this.open();
    if (!this.items.has(comment.id) && comment.status === 'published') this.total += 1;
    this.change(comment);
    this.#frame();
  }

  /** Loads what may have come. */
  async refresh(): Promise<void> {
    if (this.#opened) await this.#load(1);
  }

  /** Shows the comment of an address, however far back it is. */
  async goTo(id: string): Promise<void> {
    await this.open();
    while (!this.items.has(id) && this.#page && this.#page < this.#pages) if (!(await this.#load(this.#page + 1))) break;
    const item = this.items.get(id);
    if (!item) return this.#live.say(this.#live.words.absent);
    this.#show();
    this.focus(item);
  }

  focus({ li }: Item): void {
    const article = li.querySelector<HTMLElement>(':scope > article')!;
    this.#fill(article.querySelector(':scope > div'));
    article.tabIndex = -1;
    article.focus({ preventScroll: true });
    li.scrollIntoView({ block: 'nearest' });
    // What stands above gets its true height only when it is near.
    requestAnimationFrame(() => li.scrollIntoView({ block: 'nearest' }));
  }

  /** On the request of a reader, who has pressed `key` in the server's list: its place on the screen stays. */
  async replyTo(id: string, key: Element): Promise<void> {
    await this.open();
    const { top } = key.getBoundingClientRect();
    this.#show();
    const item = this.items.get(id);
    if (!item) return;
    const own = item.li.querySelector('[data-do="reply"]');
    if (own && own !== key) scrollBy(0, own.getBoundingClientRect().top - top);
    await this.#reply(item);
  }

  async #begin(): Promise<void> {
    const { order } = this.#live.element;
    const orders = this.#orders;
    this.#order = orders.find((each) => each === order) ?? (orders.includes('oldest') ? 'oldest' : orders[0]!);
    this.#frame('loading');
    this.settleSoon();
    await this.#load(1);
  }

  /** In a moment, when `open()` has noted that it was called. */
  settleSoon(): void {
    queueMicrotask(() => this.settle());
  }

  get #orders(): readonly CommentOrder[] {
    return this.#live.source.orders ?? ['newest', 'oldest'];
  }

  get #size(): number {
    const size = Math.floor(Number(asText(this.#live.element.pageSize) ?? 50));
    return size >= 1 && size <= 100 ? size : 50;
  }

  get #depth(): number {
    const depth = Math.floor(Number(asText(this.#live.element.maxDepth) ?? 5));
    return depth >= 1 && depth <= 10 ? depth : 5;
  }

  /** @returns whether there was an answer */
  async #load(page: number): Promise<boolean> {
    const { element, source, outbox, words } = this.#live;
    if (this.#busy) return false;
    this.#busy = true;
    this.#frame('loading');
    const [answer, clean] = await Promise.all([source.list({ page, pageSize: this.#size, order: this.#order! }), loadSanitizer()]);
    this.#busy = false;
    this.#clean = clean;
    if (answer.state !== 'listed') {
      this.#frame('unavailable');
      this.#live.say(words.notLoaded);
      element.dispatchEvent(new NewsCommentsErrorEvent('list', 'unavailable', answer.reason));
      return false;
    }
    if (page === 1) this.#reset();
    this.#take(answer, page);
    this.add(answer.comments);
    if (page === 1) {
      await outbox.settle(answer.comments.map(({ id }) => id));
      this.add((await outbox.pending()).filter(({ id }) => !this.items.has(id)), this.#order === 'newest');
    }
    this.#frame();
    this.settle();
    if (answer.comments.some(({ date }) => Date.now() - Date.parse(date) < 86_400_000)) void this.#tellTimes();
    element.dispatchEvent(new NewsCommentsLoadEvent(this.items.size, this.total));
    return true;
  }

  #take({ total, pages, closed = false }: CommentPage, page: number): void {
    this.total = total;
    this.#page = page;
    this.#pages = pages;
    this.closed = closed;
    this.#checked = Date.now();
    this.#live.element.state('locked', this.#live.locked);
  }

  async #tellTimes(): Promise<void> {
    this.#times ??= (await import('./comments.times.js')).tellTimes(this.#live.element, this.#ol);
    this.#times.attend();
  }

  #reset(): void {
    this.items.clear();
    this.#empty.clear();
    this.#orphans.clear();
    this.#ol.replaceChildren();
  }

  /** Nodes for a branch of the thread, one parse for all of them. */
  #make(nodes: readonly ThreadNode[], depth: number): DocumentFragment {
    const fragment = document.createDocumentFragment();
    const made = this.#nodes(nodes, depth);
    for (const li of made as HTMLElement[]) if (li.children.length > 1) li.style.setProperty('--_comments', String(li.querySelectorAll('li').length + 1)); // for its height, until it is seen
    fragment.append(...made);
    return fragment;
  }

  #nodes(nodes: readonly ThreadNode[], depth: number): Element[] {
    if (!nodes.length) return [];
    const written: { comment: SourceComment; depth: number }[] = [];
    const date = dateFormat(this.#live.element.language, { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' });
    const html = commentItems(nodes, (comment, at) => {
      written.push({ comment, depth: at });
      return this.#write(comment, at, date);
    }, this.#depth, depth);
    const made = parseOnce(html);
    let i = 0;
    for (const li of made.querySelectorAll('li')) {
      const { comment, depth: at } = written[i++]!;
      this.items.set(comment.id, { comment, li, depth: at });
      const body = li.firstElementChild!.querySelector('div')!;
      this.#empty.set(body, comment);
      if (i <= AT_ONCE) this.#fill(body);
    }
    return [...made.children];
  }

  #write(comment: SourceComment, depth: number, format: Intl.DateTimeFormat): string {
    const { words, source, element } = this.#live;
    const author = comment.author.trim() || words.anonymous;
    const key = (does: string, text: string, more = ''): string => `<button type="button" data-do="${does}"${more}>${escape(text)}</button>`;
    const time = Date.parse(comment.date);
    const pending = comment.status === 'pending';
    const foot = pending ? `<span data-news="awaiting">${escape(words.awaiting)}</span>` : [
      key('reply', words.reply),
      source.like ? key('like', comment.likes ? `${words.like} ${comment.likes}` : words.like, ` aria-pressed="${Boolean(comment.liked)}"`) : '',
      comment.own && source.edit ? key('edit', words.edit) : '',
      comment.own && source.remove ? key('remove', words.remove) : '',
      !comment.own && source.report ? key('report', words.report) : '',
    ].join('');
    return commentItem({ ...comment, author }, {
      label: (depth > 1 ? words.replyBy : words.by).replace('{name}', author),
      printed: Number.isNaN(time) ? comment.date : format.format(time),
      body: '', foot,
      ...(element.avatars && comment.avatar && /^https?:/i.test(comment.avatar) && { picture: `<img src="${escape(comment.avatar)}" alt="" width="32" height="32" loading="lazy" referrerpolicy="no-referrer">` }),
      ...(pending && { attributes: ' data-pending' }),
    });
  }

  #fill(body: Element | null): void {
    const comment = body && this.#empty.get(body);
    if (!comment) return;
    this.#empty.delete(body);
    body.append(this.#clean(comment.html));
  }

  /** Fills what is empty, in the time that nobody else needs. */
  #goOn(): void {
    if (this.#idle || !this.#empty.size || !this.#box.isConnected) return;
    this.#idle = idle((deadline) => {
      this.#idle = 0;
      for (const body of this.#empty.keys()) {
        this.#fill(body);
        if (deadline && deadline.timeRemaining() < 2 && !deadline.didTimeout) break;
      }
      this.#goOn();
    });
  }

  #answer(parent: Item, node: ThreadNode): void {
    const deep = parent.depth >= this.#depth;
    const depth = deep ? parent.depth : parent.depth + 1;
    const made = this.#make([node], depth);
    if (deep) return parent.li.after(made);
    let ol = parent.li.querySelector(':scope > ol');
    if (!ol) parent.li.append((ol = document.createElement('ol')));
    const time = Date.parse(node.comment.date);
    const later = [...ol.children].find(({ id }) => Date.parse(this.items.get(id.slice(8))?.comment.date ?? '') > time);
    ol.insertBefore(made, later ?? null);
  }

  /** A comment whose parent has come goes to it. */
  #bringHome(id: string): void {
    const item = this.items.get(id);
    const parent = item && this.items.get(item.comment.parent!);
    if (!parent || item.li.contains(parent.li)) return;
    this.#orphans.delete(id);
    const below = [...item.li.querySelectorAll('li')].map((li) => this.items.get(li.id.slice(8))!.comment);
    for (const each of [item.comment, ...below]) this.items.delete(each.id);
    item.li.remove();
    this.#answer(parent, toTree([item.comment, ...below])[0]!);
  }

  /** What stands around the list: how many there are, their order, what it waits for, the key for more. */
  #frame(state?: 'loading' | 'unavailable'): void {
    const { words } = this.#live;
    const orders = this.#orders;
    const empty = !state && !this.items.size;
    this.#live.show('list', state ?? (empty ? 'empty' : undefined));
    const key = (does: string, text: string): string => `<button type="button" data-do="${does}">${escape(text)}</button>`;
    const choice = orders.length > 1 && this.items.size > 1 ? `<label>${escape(words.order)} <select>${orders.map((each) => `<option value="${each}"${each === this.#order ? ' selected' : ''}>${escape(words[each])}</option>`).join('')}</select></label>` : '';
    const count = this.#page ? `<data value="${this.total}">${escape(this.#live.counted(words.count, this.total))}</data>` : '';
    const said = state === 'loading' ? (this.items.size ? '' : words.loading) : state ? words.notLoaded : empty ? (this.#live.locked ? words.closed : words.empty) : '';
    const more = state === 'unavailable' ? key('retry', words.retry) : this.#page < this.#pages && this.#page ? key('more', words.more) : '';
    const fresh = this.#new.length ? key('fresh', this.#live.counted(words.fresh, this.#new.length)) : '';
    const held = this.#box.querySelector<HTMLElement>(':focus')?.dataset['do'];
    const made = parseOnce(`<div data-news="fresh">${fresh}</div><div data-news="bar">${count}${choice}</div>${said && `<p data-news="said">${escape(said)}</p>`}<div data-news="more">${more}</div>`);
    const [foot] = made.querySelectorAll('[data-news="more"]');
    for (const old of [...this.#box.children]) if (old !== this.#ol) old.remove();
    if (this.#shown && !this.#ol.parentNode) this.#box.append(this.#ol);
    if (this.#ol.parentNode) this.#ol.before(...[...made.children].filter((each) => each !== foot));
    else this.#box.append(...[...made.children].filter((each) => each !== foot));
    this.#box.append(foot!);
    if (held) this.#box.querySelector<HTMLElement>(`:scope > div > [data-do="${held}"]`)?.focus({ preventScroll: true });
  }

  /** The server's list gives way to the live one. */
  #show(): void {
    if (this.#shown) return;
    this.#shown = true;
    this.#endNear?.();
    this.#endNear = undefined;
    this.#live.element.state('live', true);
    (this.#box.querySelector('[data-news="more"]') ?? this.#box.appendChild(document.createElement('i'))).before(this.#ol);
    this.#goOn();
  }

  /** Out of a reader's sight: below the screen at once, above it only where that moves nothing. */
  #exchange(list: Element): void {
    if (this.#shown) return;
    const { top, bottom, height } = list.getBoundingClientRect();
    if (top < innerHeight && bottom > 0) return;
    this.#show();
    if (top >= innerHeight) return;
    const { height: now } = this.#box.getBoundingClientRect();
    if (Math.abs(now - height) > SAME) scrollBy(0, now - height);
  }

  readonly #back = (): void => {
    if (document.hidden || Date.now() - this.#checked < AWAY) return;
    this.#checked = Date.now();
    void this.#live.source.count().then((answer) => {
      if (answer.state === 'counted' && answer.total > this.total) void this.#check();
    });
  };

  /** Has something come meanwhile? It is told, and shown when the reader wishes. */
  async #check(): Promise<void> {
    const order = this.#orders.includes('newest') ? 'newest' : this.#order!;
    const answer = await this.#live.source.list({ page: 1, pageSize: this.#size, order });
    if (answer.state !== 'listed' || this.#busy) return;
    const unknown = answer.comments.filter(({ id }) => !this.items.has(id)).sort((a, b) => Date.parse(b.date) - Date.parse(a.date));
    this.#new = unknown.slice(0, Math.max(0, answer.total - this.total)).reverse();
    if (!this.#new.length) return;
    this.#frame();
    this.#live.say(this.#live.counted(this.#live.words.fresh, this.#new.length));
  }

  readonly #clicked = (event: Event): void => {
    const key = (event.target as Element).closest<HTMLElement>('[data-do]');
    if (!key) return;
    const does = key.dataset['do']!;
    const item = this.items.get(key.closest('li')?.id.slice(8) ?? '');
    if (does === 'retry') void this.#load(this.#page + 1);
    else if (does === 'more') void this.#more();
    else if (does === 'fresh') this.#showNew();
    else if (item && does === 'reply') void this.#reply(item);
    else if (item && !key.closest('form')) void import('./comments.actions.js').then(({ act }) => act(this.#live, does, item, key), () => this.#live.say(this.#live.words.failed));
  };

  async #reply(item: Item): Promise<void> {
    const { openReply } = await import('./comments.reply.js');
    await openReply(this.#live, item);
  }

  async #more(): Promise<void> {
    const before = new Set(this.items.keys());
    let first: string | undefined;
    // A page may bring nothing new: they shift while comments come.
    while (!first && this.#page < this.#pages && (await this.#load(this.#page + 1))) first = [...this.items.keys()].find((id) => !before.has(id));
    if (first) this.focus(this.items.get(first)!);
  }

  #showNew(): void {
    const first = this.add(this.#new, this.#order === 'newest');
    this.total += this.#new.length;
    this.#new = [];
    this.#show();
    this.#frame();
    const item = first && this.items.get(first.id.slice(8));
    if (item) this.focus(item);
  }

  readonly #chosen = ({ target }: Event): void => {
    if (!(target instanceof HTMLSelectElement)) return;
    this.#order = target.value as CommentOrder;
    this.#live.reply?.end();
    void this.#load(1);
  };

  readonly #keyed = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const step = { j: 1, k: -1 }[key.toLowerCase()];
    if (!step || ctrlKey || metaKey || altKey || this.#live.element.keys === 'none' || (target as Element).matches('input, textarea, select')) return;
    const all = [...this.#ol.querySelectorAll('article')];
    const next = all[all.indexOf((target as Element).closest('article')!) + step];
    if (!next) return;
    event.preventDefault();
    this.focus(this.items.get(next.parentElement!.id.slice(8))!);
  };
}
