import { openDrafts, type Drafts } from '../../comments/drafts.js';
import { openOutbox, type Outbox } from '../../comments/outbox.js';
import type { CommentSession, CommentSource } from '../../comments/source.js';
import { adopt } from '../../core/adopt.js';
import { whenIdle } from '../../core/idle.js';
import { numberFormat, pluralRules } from '../../core/intl.js';
import { announce } from '../../core/status.js';
import { authorsForm } from '../../facts/comment-elements.js';
import { canonicalUrl } from '../../facts/page.js';
import { commentList as english } from '../../locales/en-comment-list.js';
import type { CommentListStrings, CommentToolsStrings, PluralForms } from '../../locales/strings.js';
import type { LiveComments, NewsComments } from './comments.js';
import { Box } from './comments.form.js';
import { List } from './comments.list.js';
import { sourceOf } from './comments.source.js';

/** What WordPress's own script for replies listens to. */
const TAPS = ['click', 'touchstart'] as const;

const styles = { tag: 'news-comments', load: () => import('./comments.live.styles.js') };

/** What the list and what the form may be in; each is in one of them. */
export type State = 'loading' | 'empty' | 'idle' | 'invalid' | 'sending' | 'published' | 'pending' | 'rejected' | 'duplicate' | 'too-fast' | 'closed' | 'sign-in' | 'unavailable' | 'uncertain';

export const makeLive = (element: NewsComments): LiveComments => new Live(element);

/** What the list, the forms and the actions of one box share. */
export class Live implements LiveComments {
  declare words: CommentListStrings;
  declare source: CommentSource;
  session: CommentSession = {};
  declare drafts: Drafts;
  /** Opened while the list is on its way. */
  declare outbox: Promise<Outbox>;
  readonly list: List;

  /** The form for comments on the article, and the one for a reply, if there is one. */
  declare box: Box | undefined;
  declare reply: Box | undefined;
  /** These two, and replies that are on their way while another one is written. */
  readonly boxes = new Set<Box>();

  /** The drafts are at hand, and who reads is known. */
  declare begun: Promise<void> | undefined;

  readonly #states: { list?: State | undefined; form?: State | undefined } = {};
  #ended = false;
  #closed = false;
  /** Or was once. */
  #locked = false;
  #language = '';
  #wanted = false;

  constructor(readonly element: NewsComments) {
    this.list = new List(this);
    for (const type of TAPS) element.addEventListener(type, this.#tapped, true);
  }

  update(): void {
    const { element } = this;
    const words = element.words('commentTools', english as CommentToolsStrings);
    if (!words || this.#ended) return;
    this.words = words;
    void adopt(element, styles);
    if (this.#language && this.#language !== element.language) void this.list.change(({ rewrite }) => rewrite(this.list));
    this.#language = element.language;
    this.lock();
    this.begun ??= this.#begin().catch(() => element.warn('import', element.backend, 'network'));
    this.list.settle();
    void this.begun.then(() => this.#attend());
  }

  leave(): void {
    this.list.leave();
    for (const box of this.boxes) box.leave();
    // One that has only been moved is back at once. What another box, or another tab, may take up, is nobody's from here on.
    queueMicrotask(() => {
      if (this.element.isConnected && !this.#ended) return;
      (this.drafts as Drafts | undefined)?.close();
      this.#closed = true;
    });
  }

  end(): void {
    this.#ended = true;
    this.leave();
    for (const box of this.boxes) box.end();
    this.list.end();
    for (const type of TAPS) this.element.removeEventListener(type, this.#tapped, true);
    this.lock();
    this.show('list', undefined);
    this.show('form', undefined);
  }

  showList(): void {
    this.#wanted = true;
    void this.begun?.then(() => this.#open());
  }

  arrive(): void {
    void this.begun?.then(() => this.list.change(({ arrive }) => arrive(this.list)));
  }

  /** Nobody can comment. */
  get locked(): boolean {
    return !this.#ended && (this.element.locked || this.list.closed);
  }

  /** Sees to what is different in a thread that is closed. */
  lock(): void {
    const { locked } = this;
    this.element.state('locked', locked);
    this.#locked ||= locked;
    if (this.#locked) void this.list.change(({ close }) => close(this));
  }

  get place(): { site: string; thread: string } {
    const { src, thread } = this.element;
    const page = new URL(canonicalUrl(document));
    return { site: src ? new URL(src, document.baseURI).href : page.origin, thread: thread ?? page.pathname };
  }

  say(text: string): void {
    announce(this.element, text);
  }

  /** A text with a number in it, in the form that the language has for that number. */
  counted(forms: PluralForms, n: number): string {
    const { language } = this.element;
    return (forms[pluralRules(language).select(n)] ?? forms.other).replace('{n}', numberFormat(language).format(n));
  }

  show(owner: 'list' | 'form', state: State | undefined): void {
    const old = this.#states[owner];
    this.#states[owner] = state;
    const { list, form } = this.#states;
    for (const each of [old, state]) if (each) this.element.state(each, each === list || each === form);
  }

  async #begin(): Promise<void> {
    const { element, place } = this;
    // Shown without its styles, all below would move when they come.
    const [source] = await Promise.all([sourceOf(element, place.thread), adopt(element, styles)]);
    if (!source) return this.end();
    this.source = source;
    const never: CommentSession = {};
    this.outbox = openOutbox(place);
    if (element.loading !== 'click' || this.#wanted) this.#open();
    [, this.session] = await Promise.all([this.#openDrafts(), source.session?.() ?? never]);
    if (location.hash.startsWith('#comment-')) void this.list.change(({ arrive }) => arrive(this.list, true));
  }

  #open(): void {
    const { list } = this;
    void list.open().then(() => {
      if (this.#wanted) void list.change(({ lead }) => lead(list));
      // What a reader needs later has to be there before the network is gone.
      whenIdle(() => {
        void this.begun?.then(() => this.#attend()).then(() => this.box?.write(() => undefined));
      });
    });
  }

  async #openDrafts(): Promise<void> {
    this.drafts = await openDrafts(this.place);
    this.drafts.onState(() => {
      for (const box of this.boxes) void box.write((writing) => writing.tell());
    });
  }

  /** Sees to the form: the author's, which may have come anew, or one of our own. */
  async #attend(): Promise<void> {
    const { element } = this;
    if (this.#ended || !element.isConnected) return;
    if (this.#closed) {
      this.#closed = false;
      await this.#openDrafts();
    }
    const form = authorsForm(element);
    if (this.box && (form ?? this.box.form) === this.box.form && this.box.form.isConnected) return this.boxes.forEach((box) => box.attend());
    const write = form ? undefined : await (await import('./comments.write.js')).formWriter(this);
    if (this.#ended || this.box?.form === authorsForm(element)) return;
    const old = this.box;
    const next = form ?? write!();
    if (old?.form === next) return;
    old?.end();
    this.box = next && new Box(this, next);
    await this.box?.begin();
    this.lock(); // what stands in it now is seen to
  }

  /** The server's own links for replies lead to a page with its form, or WordPress's script moves the form to them; here the reply is written in its place. */
  readonly #tapped = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href*="replytocom="]');
    if (!link || this.locked) return;
    event.stopPropagation();
    if (event.type !== 'click') return;
    event.preventDefault();
    void this.begun?.then(() => this.list.change(({ replyTo }) => replyTo(this.list, link), () => location.assign(link.href)));
  };
}
