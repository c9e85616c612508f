import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Crumb } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { numberFormat, pluralRules } from '../../core/intl.js';
import { followSize, unfollowSize, type SizeListener } from '../../core/resize.js';
import { asText } from '../../core/text.js';
import { crumbItems } from '../../facts/crumb-items.js';
import { breadcrumbs as english } from '../../locales/en.js';
import { NewsBreadcrumbsExpandEvent } from './breadcrumbs.events.js';

/** Below this width, in em, the last level is too short to be read, and the middle makes room for it. */
const LEAST = 8;

/**
 * Where an article stands in the site: a navigation landmark over a list of links. What does not fit into its own width
 * collapses behind one key, which shows the levels in place. A trail of a single step is not shown.
 *
 * @attr {'none'} structured-data - `none` leaves the trail out of the article's structured data (BreadcrumbList, from two levels on).
 * @slot - `<ol>` of `<li>`, links but for the last; it may stand in a `<nav>` of your own.
 * @slot separator - The sign between two levels, as text. Default: ›, which turns with the direction of the page.
 * @csspart trail - What is around it all, without a box that shows.
 * @csspart more - The key and the sign after it.
 * @csspart toggle - The key that shows the hidden levels.
 * @csspart separator - The sign after that key. Between the levels the sign is generated: set `--news-breadcrumbs-separator`.
 * @cssprop [--news-breadcrumbs-separator="›"] - The sign between two levels, as a CSS string: there before any script, too.
 * @cssstate collapsed - The middle is hidden.
 * @cssstate expanded - The trail wraps: the reader asked for the middle, which stays then, or even collapsed there is no room for it.
 * @fires {NewsBreadcrumbsExpandEvent} news-breadcrumbs-expand - Before the hidden levels are shown. Cancelable.
 */
export class NewsBreadcrumbs extends NewsElement implements SizeListener {
  static override readonly tag: string = 'news-breadcrumbs';
  static override readonly light = { tag: 'news-breadcrumbs', load: () => import('./breadcrumbs.styles.js') };
  static override readonly data = { property: 'items', load: () => import('./breadcrumbs.data.js') };

  static override properties = {
    items: { attribute: false },
    label: {},
    moreLabel: { attribute: 'more-label' },
    collapsed: { state: true },
  };

  /** The trail from data, the same as `breadcrumbs()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare items: readonly Crumb[] | undefined;

  /** Name of the landmark. Default: "Breadcrumb", in the page's language. */
  declare label: string | undefined;

  /** Name of the key that shows the hidden levels; `{n}` stands for their number. Default: "Show {n} more levels", in the page's language. */
  declare moreLabel: string | undefined;

  /** @internal */
  protected declare collapsed: boolean;

  #expanded = false;

  /** Settled when the root has the look of a collapsed trail, which most pages never need; `dressed` then. */
  #dressing: Promise<void> | undefined;
  #dressed = false;

  /** The node that got its `aria-current` from here. */
  #current: Element | undefined;

  constructor() {
    super();
    this.collapsed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#dressing = undefined;
    this.#dressed = false;
    unfollowSize(this);
  }

  protected override render(): TemplateResult {
    const words = this.words('breadcrumbs', english);
    this.internals.role = !isServer && this.querySelector('nav') ? null : 'navigation';
    this.internals.ariaLabel = asText(this.label) || words?.label || null;
    const hidden = this.collapsed ? crumbItems(this).length - 2 : 0;
    // The first number of a page is its dearest call: only where levels are hidden.
    const more = hidden && (asText(this.moreLabel) || (words?.more[pluralRules(this.language).select(hidden)] ?? words?.more.other ?? '')).replace('{n}', numberFormat(this.language).format(hidden));
    return html`<div part="trail"><slot></slot><slot name="separator" hidden></slot><span part="more" ?hidden=${!hidden}><button part="toggle" type="button" aria-expanded="false" aria-label=${more || nothing} @click=${this.#expand}><span aria-hidden="true">…</span></button><span part="separator" aria-hidden="true"></span></span></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#markCurrent();
    const sign = this.slotted('separator')?.textContent.trim();
    this.#part('trail').style.setProperty('--news-breadcrumbs-separator', sign ? JSON.stringify(sign) : null);
    if (this.isConnected && (changed.size > 1 || changed.get('collapsed') === undefined)) followSize(this); // a change of ours alone is no reason to measure again
  }

  /** @internal */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#dressing;
    return super.getUpdateComplete();
  }

  /** @internal */
  relax(): void {
    this.state('collapsed', false);
    this.state('expanded', this.#expanded);
  }

  /** @internal */
  measure(): () => void {
    const items = crumbItems(this);
    const open = (): void => this.#setCollapsed(false);
    if (this.#expanded || items.length < 3) return open;
    const first = items[0]!;
    const last = items.at(-1)!;
    const least = LEAST * parseFloat(getComputedStyle(last).fontSize);
    if (last.clientWidth >= Math.min(last.scrollWidth, least) - 1) return open;
    // Distances from the side on which the line begins.
    const host = this.getBoundingClientRect();
    const rtl = getComputedStyle(this).direction === 'rtl';
    const startOf = (element: Element): number => (rtl ? host.right - element.getBoundingClientRect().right : element.getBoundingClientRect().left - host.left);
    const key = startOf(first) + first.clientWidth;
    const from = startOf(last);
    return () => {
      if (!this.#dressed) {
        this.#dressing ??= this.#dress();
        return;
      }
      this.#setCollapsed(true);
      const { style } = this.#part('trail');
      style.setProperty('--_key', `${key}px`);
      const to = key + this.#part('more').offsetWidth;
      if (host.width - to < least / 2) {
        // Large type in a narrow column: no room for the page's own name. All is shown, on as many lines as it takes.
        this.state('expanded', true);
        return open();
      }
      style.setProperty('--_carry', `${(to - from) * (rtl ? -1 : 1)}px`);
      style.setProperty('--_room', `${host.width - to}px`);
    };
  }

  async #dress(): Promise<void> {
    const { adopt } = await import('../../core/adopt.js');
    await adopt(this, { tag: 'news-breadcrumbs', load: () => import('./collapse.styles.js') });
    if (!this.isConnected || !this.#dressing) return; // it was moved meanwhile, and begins anew
    this.#dressed = true;
    this.measure()();
  }

  #setCollapsed(collapsed: boolean): void {
    this.collapsed = collapsed;
    this.state('collapsed', collapsed);
  }

  readonly #expand = (): void => {
    const middle = crumbItems(this).slice(1, -1);
    if (!this.dispatchEvent(new NewsBreadcrumbsExpandEvent(middle.length))) return;
    this.#expanded = true;
    this.state('expanded', true);
    this.#setCollapsed(false);
    middle.map((item) => item.querySelector('a')).find(Boolean)?.focus();
  };

  /** The last level is the page itself. An author who has marked a level knows better. */
  #markCurrent(): void {
    const items = crumbItems(this);
    const last = items.at(-1);
    const current = last?.querySelector('a') ?? last;
    if (this.#current !== current) this.#current?.removeAttribute('aria-current');
    this.#current = current;
    if (current && !items.some((item) => item.matches('[aria-current]') || item.querySelector('[aria-current]'))) current.setAttribute('aria-current', 'page');
  }

  #part(name: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(`[part=${name}]`)!;
  }
}
