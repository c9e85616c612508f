import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import type { RelatedStory } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { onEngagement } from '../../core/engagement.js';
import { asText } from '../../core/text.js';
import { related as english } from '../../locales/en.js';

/**
 * Where an article leads on to: a row of headlines, or a list in a narrow column. A navigation landmark under the name of its
 * heading. Each card has one link, and all of the card is its target; its text can be selected all the same. Without a link it is not there.
 *
 * With `src` the list is refreshed from a JSON Feed 1.1 or the posts of a WordPress REST API, when the reader comes near: the page's own
 * address and doubles are left out, and the new list takes the place of the server's while both are out of sight, so that nothing moves
 * before a reader's eyes. Whatever fails, the server's list stays.
 *
 * @attr {'list' | 'none'} structured-data - `list` puts the stories into the article's structured data (ItemList). Default: `none`.
 * @slot - `<ul>` of `<li>`: picture, label (`<small>Video</small>`), link, `<time datetime>`; it may stand in a `<nav>` of your own.
 * @slot heading - The heading. It names the landmark.
 * @cssstate selectable - The text of the cards can be selected: clicks on it are handed on to their links.
 * @fires {NewsRelatedRefreshEvent} news-related-refresh - When the list is as fresh as the feed; `count` tells how many stories it has, `added` how many are new.
 * @fires {NewsRelatedErrorEvent} news-related-error - When the feed could not be had, or is none; `reason` tells why. The list stays.
 */
export class NewsRelated extends NewsElement {
  static override readonly tag: string = 'news-related';
  static override readonly light = { tag: 'news-related', load: () => import('./related.styles.js') };
  static override readonly data = { property: 'items', load: () => import('./related.data.js') };

  static override properties = {
    items: { attribute: false },
    label: {},
    src: { reflect: true, converter: { toAttribute: asText } },
    count: {},
  };

  /** The stories from data, the same as `related()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare items: readonly RelatedStory[] | undefined;

  /** Name of the landmark. Default: the heading, or else "Related stories", in the page's language. */
  declare label: string | undefined;

  /** Address of a feed, http or https, to refresh the list from. Default: none, the list stays as it is. Readers who save data do without. */
  declare src: string | undefined;

  /** The most stories to show after a refresh, 1 to 24. Default: as many as the server's list has; 6 where it has none. */
  declare count: number | `${number}` | undefined;

  /** @internal Ends what a refresh has under way; set by the module that refreshes. */
  endRefresh: (() => void) | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.endRefresh?.();
  }

  protected override render(): TemplateResult {
    const words = this.words('related', english);
    if (!isServer) {
      const heading = this.slotted('heading')?.textContent.trim();
      this.internals.role = this.querySelector('nav') ? null : 'navigation';
      this.internals.ariaLabel = asText(this.label) || heading || words?.label || null;
    }
    return html`<slot name="heading"></slot><slot></slot>`;
  }

  protected override firstUpdated(): void {
    onEngagement(this, () => void import('./related.select.js').then(({ makeSelectable }) => makeSelectable(this), () => undefined));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    for (const label of this.querySelectorAll('li > small')) {
      const link = label.parentElement!.querySelector('a');
      // "Video" belongs to the link for those, too, who go from link to link. (A clone brings the attribute, empty, and not what it refers to.)
      if (link && !link.getAttribute('aria-describedby')) link.ariaDescribedByElements = [label];
    }
    const failed = (): void => this.warn('import', this.src, 'network');
    if (this.querySelector('time:empty')) import('./related.dates.js').then(({ writeDates }) => writeDates(this), failed);
    if (this.src || this.endRefresh) import('./related.refresh.js').then(({ refresh }) => refresh(this), failed);
  }
}
