import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import type { Question } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { onEngagement } from '../../core/engagement.js';
import { followHash, unfollowHash } from '../../core/hash.js';
import { detailsOf } from '../../facts/question-elements.js';
import { NewsFaqToggleEvent, type ToggleSource } from './faq.events.js';

/** What is loaded once it is wanted: from then on it goes along with every update, and is told when the element leaves the page. */
interface Addition {
  update(element: NewsFaq): void;
  leave?(element: NewsFaq): void;
}

const additions = {
  exclusive: () => import('./faq.exclusive.js'),
  links: () => import('./faq.links.js'),
  print: () => import('./faq.print.js'),
  tools: () => import('./faq.tools.js'),
} satisfies Record<string, () => Promise<Addition>>;

/** Longest time between a cause and the `toggle` that it brings about, in ms. */
const SOON = 1000;

/** How long a question that an address names may be on its way, in ms: later it would carry off a reader who is reading. */
const PATIENCE = 5000;

/**
 * Questions and their answers. Each is a native `<details>`, or all stand open in a `<dl>`: whole without script. The element opens the question
 * that an address leads to or into, adds a link to each, and on request searches in them or opens them all. On paper all are open.
 * (Headings get no link, which would be read as part of them; an address leads to them all the same.)
 *
 * A question without an `id` gets one of its first words when it is linked to; that of `faq()` in `newsroom-elements/html` is the same.
 *
 * @attr {'faq'} structured-data - `faq` puts the questions into the article's structured data (FAQPage). Off by default: Google stopped showing it in 2026.
 * @slot - `<details>`, each with a `<summary>`; or a `<dl>`; or headings, each followed by its answer.
 * @slot heading - A heading of any level.
 * @csspart toolbar - The line between heading and questions, with `searchable` or `expandable`.
 * @csspart label - What the field is for.
 * @csspart search - The field.
 * @csspart count - How many questions were found.
 * @csspart expand - The key that opens and closes all.
 * @cssstate tools - The toolbar is there.
 * @fires {NewsFaqToggleEvent} news-faq-toggle - After a question has been opened or closed. Printing and searching fire none.
 */
export class NewsFaq extends NewsElement {
  static override readonly tag: string = 'news-faq';
  static override readonly light = { tag: 'news-faq', load: () => import('./faq.styles.js') };
  static override readonly data = { property: 'items', load: () => import('./faq.data.js') };

  static override properties = {
    items: { attribute: false },
    exclusive: { type: Boolean, reflect: true },
    expandable: { type: Boolean, reflect: true },
    searchable: { type: Boolean, reflect: true },
  };

  /** The questions from data, the same as `faq()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare items: readonly Question[] | undefined;

  /** One question is open at a time. A `name` that you gave a question stays. */
  declare exclusive: boolean;

  /** A key opens all questions, and closes them. It is not offered with `exclusive`, nor for a single question. */
  declare expandable: boolean;

  /** A field searches in questions and answers, in the way of the page's language, and hides those that have not every word. */
  declare searchable: boolean;

  /** Whether each question is open, as far as it has been told. */
  readonly #open = new WeakMap<HTMLDetailsElement, boolean>();
  readonly #additions = new Map<keyof typeof additions, Addition | Promise<void>>();
  #cause: ToggleSource | undefined;
  #time = 0;

  /** The hash of the address, as last seen, and until when the place it names may come. */
  #hash = '';
  #patience = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    followHash(this);
    if (location.hash !== this.#hash) this.arrive();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowHash(this);
    for (const each of this.#additions.values()) if ('update' in each) each.leave?.(this);
  }

  /** @internal */
  arrive(): void {
    this.#hash = location.hash;
    this.#patience = performance.now() + PATIENCE;
    this.requestUpdate();
  }

  /** @internal Opens or closes a question; without a `source` nobody is told. */
  turn(details: HTMLDetailsElement, open: boolean, source?: ToggleSource): void {
    if (source) this.because(source);
    else this.#open.set(details, open);
    details.open = open;
  }

  /** @internal What is opened and closed just now, is so for this reason. */
  because(source: ToggleSource): void {
    this.#cause = source;
    this.#time = performance.now();
  }

  protected override render(): TemplateResult {
    return html`<slot name="heading"></slot><slot></slot>`;
  }

  protected override firstUpdated(): void {
    this.addEventListener('toggle', this.#toggled, true); // it does not bubble
    this.addEventListener('click', this.#clicked);
    onEngagement(this, () => this.#add('links'));
    if (!CSS.supports('selector(::details-content)')) this.#add('print');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const each of detailsOf(this)) if (!this.#open.has(each)) this.#open.set(each, each.open);
    const heading = this.querySelector('summary :is(h1, h2, h3, h4, h5, h6)');
    if (heading) this.warn('summary', heading.localName, 'heading');
    this.state('ready', true);
    for (const each of this.#additions.values()) if ('update' in each) each.update(this);
    if (this.exclusive) this.#add('exclusive');
    if (this.searchable || this.expandable) this.#add('tools');
    if (this.#hash && performance.now() < this.#patience) this.#goTo();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.all([...this.#additions.values()]);
    return super.getUpdateComplete();
  }

  #add(name: keyof typeof additions): void {
    if (this.#additions.has(name)) return;
    const use = (addition: Addition): void => {
      this.#additions.set(name, addition);
      if (this.isConnected) addition.update(this);
    };
    this.#additions.set(name, additions[name]().then(use, () => this.warn(name, '', 'network')));
  }

  #goTo(): void {
    void import('./faq.hash.js').then(({ goTo }) => {
      if (this.isConnected && goTo(this, this.#hash)) this.#patience = 0;
    }, () => undefined); // without it, the browser's own way of following an address serves
  }

  readonly #clicked = ({ target }: Event): void => {
    const details = (target as Element).closest('summary')?.parentElement;
    if (detailsOf(this).some((each) => each === details)) this.because('user');
  };

  readonly #toggled = ({ target }: Event): void => {
    const details = target as HTMLDetailsElement;
    const index = detailsOf(this).indexOf(details);
    const { open } = details;
    if (index < 0 || (this.#open.get(details) ?? open) === open) return;
    this.#open.set(details, open);
    const id = details.id || details.querySelector('summary')!.id;
    this.dispatchEvent(new NewsFaqToggleEvent(id, index, open, this.#sourceOf(open)));
    if (this.#additions.has('tools')) this.requestUpdate();
  };

  /** Browsers do not tell of their search. It opens what nobody has asked to open, while the reader is in the search field and not in the page. */
  #sourceOf(open: boolean): ToggleSource {
    if (this.#cause && performance.now() - this.#time < SOON) return this.#cause;
    if (location.hash !== this.#hash) return 'hash'; // the browser has followed the address already
    return open && !document.hidden && !document.hasFocus() ? 'find' : 'api';
  }
}
