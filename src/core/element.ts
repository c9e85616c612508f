import { LitElement, isServer, unsafeCSS, type PropertyValues } from 'lit';
import type { LanguageStrings } from '../locales/strings.js';
import { define } from './define.js';
import { follow, unfollow } from './follow.js';
import { languageOf } from './language.js';
import { provideLightStyles, type LightStyles } from './light-styles.js';
import { stringsOf } from './strings.js';
import { version } from './version.js';
import { warn } from './warn.js';

/** Themes say `* { box-sizing: inherit }`, and what is slotted inherits from the boxes around its slot. */
const boxes = unsafeCSS('*{box-sizing:inherit}');

/**
 * The base of every element: what an author writes inside stays as it is, and is made better.
 *
 * @cssstate ready - The element has rendered in the reader's language.
 */
export abstract class NewsElement extends LitElement {
  /** The tag that `define()` registers. */
  declare static readonly tag: string;

  /** The version of the library that this class comes from. */
  static readonly version: string = version;

  /** The styles of the authored HTML, loaded where `styles.css` is not, and the tag that they are written for: a subclass has them under its own. */
  declare static readonly light: LightStyles;

  /** The property that renders from data, and what renders it. */
  declare static readonly data: { readonly property: string; load(): Promise<{ show(element: never): void }> } | undefined;

  /**
   * Registers the class. Safe to call again, on a server, and where the tag is taken: it never throws.
   *
   * @param registry where to; default: the page's own
   * @param tag another tag than the class's own
   */
  static define(registry: CustomElementRegistry | undefined = globalThis.customElements, tag = this.tag): void {
    define(this as unknown as Parameters<typeof define>[0], registry, tag);
  }

  /** @internal */
  protected readonly internals = this.attachInternals();

  /** Held: WebKit forgets what is in a set that nobody holds, and `has()` says no of a state that is on. */
  readonly #states = this.internals.states;

  /** Settled when what the data property says is shown. */
  #data: Promise<void> | undefined;
  #language: string | undefined;

  /** True until the first render of an element whose shadow root came from a server, and is taken over. */
  #hydrating: boolean | null = this.shadowRoot && 'litElementHydrateSupport' in globalThis;

  /** The language the element speaks: that of the nearest `lang`, through shadow roots; `en` where there is none. */
  get language(): string {
    return (this.#language ??= isServer ? 'en' : languageOf(this));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (isServer) return;
    provideLightStyles(this, (this.constructor as typeof NewsElement).light);
    follow(this);
    this.pageChanged(); // or whatever else a move, or the time away, has changed
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollow(this);
  }

  /** @internal A root from a server that nobody will hydrate is made anew, or its content would stand there twice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.#hydrating) this.shadowRoot?.replaceChildren(); // before Lit notes the first child as the place to render at
    const root = super.createRenderRoot();
    // A sheet serves the document that it was made in. (`addShadowStyles()` sees to that, too, but would be loaded by every page.)
    if (this.ownerDocument === document) (root as ShadowRoot).adoptedStyleSheets = [boxes.styleSheet!];
    return root;
  }

  /** @internal */
  pageChanged(): void {
    this.#language = undefined;
    this.requestUpdate();
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#hydrating) this.requestUpdate(); // the first render repeated the server's, which knows no language
    this.#hydrating = false;
  }

  /**
   * The element's words in the reader's language, or `undefined` where that is not known yet: on a server,
   * and while a language loads (the element renders again when it is there). Public, as the rest below, for the modules
   * that an element loads on demand.
   *
   * @internal
   */
  words<K extends keyof LanguageStrings>(element: K, english: NonNullable<LanguageStrings[K]>): NonNullable<LanguageStrings[K]> | undefined {
    if (isServer || this.#hydrating) return undefined;
    const words = stringsOf(this.language, element);
    const known = !(words instanceof Promise);
    this.state('ready', known);
    if (known) return { ...english, ...words };
    void words.then(() => this.requestUpdate());
    return undefined;
  }

  /** @internal A page that renders from data loads what that takes; a page of HTML does not. */
  protected override willUpdate(changed: PropertyValues): void {
    const { data } = this.constructor as typeof NewsElement;
    if (isServer || !data || !changed.has(data.property)) return;
    this.#data = data.load().then(({ show }) => show(this as never)).catch(() => this.warn(data.property, '', 'network'));
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data;
    return super.getUpdateComplete();
  }

  /** @internal The first child of the author's in a slot. */
  slotted(name: string): Element | undefined {
    return [...this.children].find(({ slot }) => slot === name);
  }

  /**
   * @internal Sets or clears a `:state()`. Engines without states lose the look of it and nothing else. Chromium styles all children anew even
   * when a state is set that is set already.
   */
  state(name: string, on: boolean): void {
    const states = this.#states;
    if (states && on !== states.has(name)) states[on ? 'add' : 'delete'](name);
  }

  /** @internal Tells once of bad input, and what happens instead. */
  warn(attribute: string, value: unknown, message: string): void {
    warn(this.localName, attribute, value, message);
  }
}
