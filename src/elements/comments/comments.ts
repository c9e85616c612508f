import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { CommentOrder, CommentSource } from '../../comments/source.js';
import type { CommentItem } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { onEngagement } from '../../core/engagement.js';
import { followHash, unfollowHash } from '../../core/hash.js';
import { watchNear } from '../../core/near.js';
import { asText } from '../../core/text.js';
import { comments as english } from '../../locales/en.js';

const BACKENDS: readonly string[] = ['local', 'wordpress', 'waline'];

/** What makes the comments live. Loaded when a reader comes near. */
export interface LiveComments {
  /** With every update of the element, and when it has come to a page again. */
  update(): void;
  /** The element has left the page. */
  leave(): void;
  /** It is over: another source serves. All that was added goes; a text that was typed is kept. */
  end(): void;
  /** Loads and shows the list, if it is not there. */
  showList(): void;
  /** The reader has followed an address in the page. */
  arrive(): void;
}

/**
 * A list of comments and a form over any server. What the server writes, an `<ol>` and a `<form>`, is complete without script. With a backend, the
 * same form is sent in place, and no text is ever lost; the list is fresh, and replies, likes and reports are made in it. Nothing is
 * loaded before a reader comes near.
 *
 * @attr {'none' | 'comments'} structured-data - `none` leaves the number of comments out of the article's structured data; `comments` adds those that the server wrote.
 * @slot - `<ol>` of `<li id="comment-…">`, each with an `<article>`; and a `<form>` whose fields have the names of WordPress: `comment`, `author`, `email`, `url`, `comment_post_ID`, `comment_parent`, `wp-comment-cookies-consent`. Any other field is sent along. Both may stand deeper, as themes of WordPress write them: `comments_template()` can go in as it is.
 * @slot heading - The heading. It names the region.
 * @slot prompt - A question to the readers.
 * @slot privacy - What becomes of what they write.
 * @csspart show - The key that loads the comments, with `loading="click"`.
 * @cssstate live - The list is that of the backend; the server's own is hidden.
 * @cssstate locked - Nobody can comment; the keys to reply are away, and the form, unless something is written in it.
 * @cssstate loading - Comments are being loaded.
 * @cssstate empty - There are none.
 * @cssstate idle - The form waits for a reader.
 * @cssstate invalid - A field has to be corrected.
 * @cssstate sending - A comment is on its way.
 * @cssstate published - A comment was published.
 * @cssstate pending - A comment waits for a moderator.
 * @cssstate rejected - A comment was refused for what it says.
 * @cssstate duplicate - The server has this very comment already.
 * @cssstate too-fast - The comment came too soon after the last one.
 * @cssstate closed - Nobody can comment (any more).
 * @cssstate sign-in - The reader has to sign in first.
 * @cssstate unavailable - Nobody has answered; nothing was saved, or nothing could be loaded.
 * @cssstate uncertain - The comment was sent, and may have been saved.
 * @fires {NewsCommentsSubmitEvent} news-comments-submit - Before a comment is sent; prevented, it is not, and the text stays.
 * @fires {NewsCommentsPublishedEvent} news-comments-published - When a comment was published.
 * @fires {NewsCommentsPendingEvent} news-comments-pending - When a comment was saved, and waits for a moderator.
 * @fires {NewsCommentsErrorEvent} news-comments-error - When a comment was not published, or the list not loaded; `reason` tells why.
 * @fires {NewsCommentsLoadEvent} news-comments-load - When comments have been loaded; `count` tells how many are at hand, `total` how many there are.
 */
export class NewsComments extends NewsElement {
  static override readonly tag: string = 'news-comments';
  static override readonly light = { tag: 'news-comments', load: () => import('./comments.styles.js') };
  static override readonly data = { property: 'items', load: () => import('./comments.data.js') };

  static override properties = {
    items: { attribute: false },
    source: { attribute: false },
    backend: {},
    src: {},
    thread: {},
    loading: { reflect: true, converter: { toAttribute: asText } },
    order: {},
    pageSize: { attribute: 'page-size' },
    maxDepth: { attribute: 'max-depth' },
    locked: { type: Boolean },
    avatars: { type: Boolean },
    keys: {},
    honeypot: {},
    minTime: { attribute: 'min-time' },
  };

  /** The comments that the server knows, from data: the list is the same as `comments()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare items: readonly CommentItem[] | undefined;

  /** Where comments come from and go to: an object of `newsroom-elements/comments/…`, or your own. It comes before `backend`. */
  declare source: CommentSource | undefined;

  /** `local` (this browser alone), `wordpress` or `waline`; loaded when it is needed. Default: none, the comments stay as the server wrote them. */
  declare backend: 'local' | 'wordpress' | 'waline' | undefined;

  /** Address of the backend: `/wp-json/wp/v2`. */
  declare src: string | undefined;

  /** The backend's name for the thread: the number of the post, or a path. Default: the page's canonical path. */
  declare thread: string | undefined;

  /** When the list is loaded: `lazy` when the reader comes near, `eager` at once, `click` on request. Default: `lazy`. */
  declare loading: 'lazy' | 'eager' | 'click' | undefined;

  /** In what order the comments stand: `newest`, `oldest`, or `popular` where the backend knows that. Readers may choose another. Default: `oldest`. */
  declare order: CommentOrder | undefined;

  /** How many comments a page has, 1 to 100. Default: 50. */
  declare pageSize: number | `${number}` | undefined;

  /** How deep replies are indented, 1 to 10; deeper ones stand on the last level. Default: 5. */
  declare maxDepth: number | `${number}` | undefined;

  /** Nobody can comment any more. */
  declare locked: boolean;

  /** Shows the writers' pictures. Off by default: their addresses may hold a hash of the writer's e-mail, and lead to a third party. */
  declare avatars: boolean;

  /** `none` switches off the keys J and K, which lead to the next and the previous comment while the focus is in the list. */
  declare keys: 'none' | undefined;

  /** Name of a field that no reader sees, to catch robots: what fills it is not sent. Default: none. */
  declare honeypot: string | undefined;

  /** How many seconds a reader needs at least to write a comment: what is sent sooner is asked to wait. Default: 0. */
  declare minTime: number | `${number}` | undefined;

  #live: LiveComments | Promise<void> | undefined;
  #unwatch: (() => void) | undefined;
  #wanted = false;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!isServer) followHash(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowHash(this);
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#use((live) => live.leave());
  }

  /** @internal The hash of the address may name a comment that is not on the page yet. */
  arrive(): void {
    if (!this.#hasSource || !location.hash.startsWith('#comment-')) return;
    this.#start();
    this.#use((live) => live.arrive());
  }

  protected override render(): TemplateResult {
    const words = this.words('comments', english);
    const slots = [html`<slot></slot>`, html`<slot name="privacy"></slot>`];
    if (!isServer) {
      this.internals.role = 'region';
      this.internals.ariaLabel = this.slotted('heading')?.textContent.trim() || words?.label || null;
      // What the author has put before the list stays there; our own nodes are no sign of that.
      const own = [...this.children].filter((each) => !each.hasAttribute('data-news') && (!each.slot || each.slot === 'privacy'));
      if (own[0]?.slot && own.some(({ slot }) => !slot)) slots.reverse();
    }
    const asks = words && this.loading === 'click' && this.#hasSource && !this.#wanted;
    return html`<slot name="heading"></slot><slot name="prompt"></slot>${slots}${asks ? html`<button part="show" type="button" @click=${this.#show}>${words.show}</button>` : nothing}`;
  }

  protected override firstUpdated(): void {
    onEngagement(this, () => this.#hasSource && this.#start());
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (changed.has('backend') && asText(this.backend) && !BACKENDS.includes(asText(this.backend)!)) this.warn('backend', this.backend, 'backend');
    if (changed.has('source') || changed.has('backend') || changed.has('src') || changed.has('thread')) {
      const old = this.#live;
      this.#live = undefined;
      if (old && 'end' in old) old.end();
    }
    if (this.#live) this.#use((live) => live.update());
    else if (this.#hasSource) this.#wait();
  }

  get #hasSource(): boolean {
    return Boolean(this.source) || BACKENDS.includes(asText(this.backend) ?? '');
  }

  readonly #show = (): void => {
    this.#wanted = true;
    this.#start();
    this.#use((live) => live.showList());
    this.requestUpdate();
  };

  /** Starts now, or when the reader is near. */
  #wait(): void {
    if (location.hash.startsWith('#comment-')) this.arrive();
    else if (this.loading === 'eager') this.#start();
    else if (this.loading !== 'click') this.#unwatch ??= watchNear(this, (near) => near && this.#start()); // on request, or with the first sign of a reader
  }

  #start(): void {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#live ??= import('./comments.live.js').then(({ makeLive }) => {
      this.#live = makeLive(this);
      if (this.isConnected) this.#live.update();
      if (this.#wanted) this.#live.showList();
    }, () => {
      this.#live = undefined;
      this.warn('import', '', 'network');
    });
  }

  #use(act: (live: LiveComments) => void): void {
    if (this.#live && 'update' in this.#live) act(this.#live);
  }
}
