import type { CommentOrder, SourceComment, Unavailable } from '../../comments/source.js';
import { toTree } from '../../comments/thread.js';
import { whenIdle } from '../../core/idle.js';
import { lazily } from '../../core/lazily.js';
import { watchNear } from '../../core/near.js';
import { parseOnce } from '../../core/policy.js';
import { authorsComments, authorsForm } from '../../facts/comment-elements.js';
import { escape } from '../../html/escape.js';
import { NewsCommentsErrorEvent, NewsCommentsLoadEvent } from './comments.events.js';
import { Items, keyHtml, whole } from './comments.items.js';
import type { Live } from './comments.live.js';

const DAY = 86_400_000;

/** Time after which a reader who hears the page is told that comments are still on their way, in ms. */
const SLOW = 500;

/** The live list: its first page, its place, what stands around it. What happens to it later is in comments.changes.ts. */
export class List {
  readonly items: Items;
  readonly ol = document.createElement('ol');
  total = 0;
  closed = false;
  declare order: CommentOrder;
  /** The last page that is here; 0 before the first. */
  page = 0;
  pages = 1;
  /** What has come meanwhile, and is not shown yet. */
  fresh: readonly SourceComment[] = [];
  /** When was asked what is new. */
  checked = 0;
  busy = false;
  /** It stands in the place of the server's. */
  shown = false;
  /** Ends the watch for what happens elsewhere. */
  declare unwatch: (() => void) | undefined;
  /** Comments at the root whose parent was not at hand. */
  readonly orphans = new Set<string>();
  /** Those that an address named before their page was there. */
  readonly ahead = new Set<string>();
  /** Uses what changes a list that is there. */
  readonly change = lazily(() => import('./comments.changes.js'));

  readonly #box = document.createElement('div');
  /** What stands around the list, and what is written in it. */
  readonly #parts: readonly Element[];
  readonly #written: string[] = [];
  /** Stands beside a key that could not do what it is for. */
  readonly #failed = document.createElement('span');
  #opened: Promise<unknown> | undefined;
  #query: AbortController | undefined;
  #endNear: (() => void) | undefined;
  #times: { leave(): void; attend(): void } | undefined;

  constructor(readonly live: Live) {
    this.items = new Items(live);
    this.#box.dataset['news'] = 'comments';
    this.#box.append(parseOnce('<div data-news="fresh"></div><div data-news="bar"></div><p data-news="said"></p><div data-news="more"></div>'));
    this.#parts = [...this.#box.children];
    this.#box.addEventListener('click', ({ target }) => {
      const key = (target as Element).closest<HTMLElement>('[data-do]');
      if (!key) return;
      if (!this.page && key.dataset['do'] === 'retry') void this.load(1).then(() => this.change(({ lead }) => lead(this)));
      else {
        void this.change(({ press }) => {
          this.#failed.remove();
          return press(this, key);
        }, () => {
          this.#failed.textContent = live.words.failed;
          key.after(this.#failed);
          live.say(live.words.failed);
        });
      }
    });
    this.#box.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && void this.change(({ reorder }) => reorder(this, target.value as CommentOrder)));
    this.ol.addEventListener('keydown', (event) => void this.change(({ step }) => step(this, event)));
    this.ol.addEventListener('contentvisibilityautostatechange', (event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) this.items.fill(event.target as Element);
    });
  }

  /** Loads and shows the list, once. */
  open(): Promise<unknown> {
    return (this.#opened ??= this.#begin());
  }

  async #begin(): Promise<void> {
    const { orders } = this;
    const { order } = this.live.element;
    this.order = [order, 'oldest' as const].find((each) => each && orders.includes(each)) ?? orders[0]!;
    queueMicrotask(() => this.settle()); // when open() has noted that it was called
    await this.load(1);
  }

  /** With every update: sees to its place, and goes on with what waits. */
  settle(): void {
    const { element } = this.live;
    if (!this.#opened || !element.isConnected) return;
    const list = authorsComments(element);
    const form = authorsForm(element) ?? this.live.box?.form;
    const before = list ?? form?.closest('#respond') ?? form;
    if (before ? before.previousElementSibling !== this.#box : !this.#box.isConnected) (before?.parentNode ?? element).insertBefore(this.#box, before ?? null);
    if (!list?.children.length) this.show();
    if (!this.page) return;
    if (!this.shown) this.#endNear ??= watchNear(list!, (seen) => seen || void this.change(({ exchange }) => exchange(this)), '0px');
    whenIdle(() => this.#box.isConnected && void this.change(({ attend }) => attend(this)));
    this.#times?.attend();
    this.items.goOn();
  }

  leave(): void {
    this.unwatch?.();
    this.#endNear?.();
    this.unwatch = this.#endNear = undefined;
    this.#times?.leave();
  }

  end(): void {
    this.#query?.abort();
    this.#box.remove();
    this.live.element.state('live', false);
  }

  get orders(): readonly CommentOrder[] {
    return this.live.source.orders ?? ['newest', 'oldest'];
  }

  get size(): number {
    return whole(this.live.element.pageSize, 100, 50);
  }

  /**
   * Loads a page. One that is on its way goes first, unless its comments would be of no use any more.
   *
   * @param put what becomes of its comments; by default they take the place of all others
   * @returns whether there was an answer, and it was of use
   */
  async load(page: number, put?: (comments: readonly SourceComment[]) => void): Promise<boolean> {
    const { element, source, words } = this.live;
    if (this.busy && put) return false;
    this.#query?.abort();
    const { signal } = (this.#query = new AbortController());
    this.busy = true;
    this.frame('loading');
    const slow = setTimeout(() => this.live.say(words.loading), SLOW);
    const [answer, outbox] = await Promise.all([source.list({ page, pageSize: this.size, order: this.order, signal }).catch((): Unavailable => ({ state: 'unavailable', reason: 'server' })), this.live.outbox, this.items.prepare()]);
    const listed = answer.state === 'listed';
    if (listed) void outbox.settle(answer.comments.map(({ id }) => id));
    const waiting = put ? [] : await outbox.pending();
    clearTimeout(slow);
    if (signal.aborted) return false;
    this.busy = false;
    if (!listed) {
      this.frame('unavailable');
      element.dispatchEvent(new NewsCommentsErrorEvent('list', 'unavailable', answer.reason));
      return false;
    }
    const { comments, total, pages, closed = page > 1 && this.closed } = answer;
    Object.assign(this, { page, pages, total, closed, checked: Date.now() });
    this.live.lock();
    (put ?? this.put).call(this, comments);
    if (waiting.length) await this.change(({ wait }) => wait(this, waiting));
    this.frame();
    this.settle();
    if (comments.some(({ date }) => Date.now() - Date.parse(date) < DAY)) void this.#tellTimes();
    element.dispatchEvent(new NewsCommentsLoadEvent(this.items.size, total));
    return true;
  }

  /** Shows these, and nothing else. */
  put(comments: readonly SourceComment[]): void {
    this.items.clear();
    this.orphans.clear();
    this.ahead.clear();
    this.fresh = [];
    const roots = toTree(comments);
    for (const { comment, orphan } of roots) if (orphan) this.orphans.add(comment.id);
    this.ol.replaceChildren(...this.items.make(roots));
  }

  async #tellTimes(): Promise<void> {
    this.#times ??= (await import('./comments.times.js')).tellTimes(this.live.element, this.ol);
    this.#times.attend();
  }

  /** What stands around the list: how many there are, their order, what it waits for, the key for more. */
  frame(state?: 'loading' | 'unavailable'): void {
    const { live, items, orders, page, fresh } = this;
    const { words } = live;
    const empty = !state && !items.size;
    const loading = state === 'loading' ? words.loading : '';
    const waits = items.size ? loading : '';
    live.show('list', state ?? (empty ? 'empty' : undefined));
    const choice = orders.length > 1 && items.size > 1 ? `<label>${escape(words.order)} <select data-do="order">${orders.map((each) => `<option value="${each}"${each === this.order ? ' selected' : ''}>${escape(words[each])}</option>`).join('')}</select></label>` : '';
    const count = waits ? escape(waits) : page ? `<data value="${this.total}">${escape(live.counted(words.count, this.total))}</data>` : '';
    const said = waits ? '' : loading || (state ? words.notLoaded : empty && !live.locked ? words.empty : '');
    const more = state === 'unavailable' ? keyHtml('retry', words.retry) : page && page < this.pages ? keyHtml('more', waits || words.more, waits && ' aria-disabled="true"') : '';
    const held = this.#box.querySelector<HTMLElement>(':focus')?.dataset['do'];
    // The parts stay, and what does not change in them: a node that comes or goes beside a long list costs all its styles anew.
    [fresh.length ? keyHtml('fresh', live.counted(words.fresh, fresh.length)) : '', count + choice, escape(said), more].forEach((html, i) => {
      if (this.#written[i] === html) return;
      this.#written[i] = html;
      this.#parts[i]!.replaceChildren(parseOnce(html));
      if (i === 2 && html && !loading) live.say(said);
    });
    if (held) this.#box.querySelector<HTMLElement>(`:scope > div [data-do="${held}"]`)?.focus({ preventScroll: true });
  }

  /** The server's list gives way to the live one. */
  show(): void {
    if (this.shown) return;
    this.shown = true;
    this.#endNear?.();
    this.#endNear = undefined;
    this.live.element.state('live', true);
    this.#box.lastElementChild!.before(this.ol);
    this.items.goOn();
  }
}
