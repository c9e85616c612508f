import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import type { TableContent } from '../../core/data.js';
import { NewsElement } from '../../core/element.js';
import { followSize, unfollowSize, type SizeListener } from '../../core/resize.js';
import { asText } from '../../core/text.js';
import { factTable as english } from '../../locales/en.js';
import { tableIn } from './table-element.js';

/** What of the element is loaded when it is asked for. Each module brings the element up to date as often as it is told to. */
interface Tool {
  update(element: NewsFactTable): unknown;
}

/**
 * Facts in rows and columns: the author's `<table>`, or a `<dl>` of pairs. It stays one; the element makes it fit narrow screens, and sorts,
 * filters and hands it on where that is asked for.
 *
 * Numbers are aligned at their ends: say `data-type="number"` on the head cell of their column to have it from the first paint on. Where you do
 * not, the element finds them, and aligns them while nobody is looking at the table: nothing moves before a reader's eyes.
 *
 * @slot - One `<table>` or `<dl>`; a table may stand in the `<figure>` or `<div>` that a content system puts around it. In a sortable table a cell may say `data-sort-value`, and a head cell `data-type="number"`, `date` or `text` (under heads of two rows or columns, and from the eleventh column on, say `number` in the cells, too).
 * @slot heading - A heading over the table. A `<caption>` serves as well, and names the table; so does the `<figcaption>` of a figure around it.
 * @slot note - What has to be known to read the table.
 * @slot source - Where the figures are from, and of what day.
 * @csspart toolbar - What stands over the table: filter, downloads.
 * @csspart filter - The filter: its label, its field and the count.
 * @csspart field - The field of the filter.
 * @csspart count - How many rows are left.
 * @csspart button - A key: saves, copies, tries again.
 * @csspart message - What is said in place of a table from a file that is on its way, or does not come.
 * @csspart scroll - What the table scrolls in; a region with the table's name and a tab stop while there is something to scroll.
 * @cssstate overflowing - The table is wider than its place: it scrolls.
 * @cssstate pinned - The first column stays in sight while the others scroll: it is narrow enough.
 * @cssstate more-start - Something is hidden before the start edge.
 * @cssstate more-end - Something is hidden beyond the end edge.
 * @cssstate sortable - Its columns have keys to sort by.
 * @cssstate stacked - `layout="stack"`, and every cell has its label: in a narrow place a record stands under the other.
 * @cssstate loading - What `src` names is on its way.
 * @cssstate failed - It did not come, or is no table.
 * @fires {NewsFactTableSortEvent} news-fact-table-sort - Before rows are sorted. Cancelable.
 * @fires {NewsFactTableFilterEvent} news-fact-table-filter - When rows have been filtered.
 * @fires {NewsFactTableExportEvent} news-fact-table-export - When a reader has taken the table along. Cancelable: then nothing is written.
 * @fires {NewsFactTableLoadEvent} news-fact-table-load - When what `src` names is shown, or has failed.
 */
export class NewsFactTable extends NewsElement implements SizeListener {
  static override readonly tag: string = 'news-fact-table';
  static override readonly light = { tag: 'news-fact-table', load: () => import('./fact-table.styles.js') };
  static override readonly data = { property: 'data', load: () => import('./fact-table.data.js') };

  static override properties = {
    // The sheet of the authored HTML goes by these attributes: a property that is set has to be seen there, too.
    layout: { reflect: true, converter: { toAttribute: asText } },
    sortable: { type: Boolean, reflect: true },
    filterable: { type: Boolean, reflect: true },
    downloadable: { type: Boolean, reflect: true },
    label: {},
    src: {},
    data: { attribute: false },
  };

  /**
   * In a narrow place (under 34 em) `scroll` lets the table scroll, its first column staying; `stack` stands the records one under the other, each value
   * with its label. For that the cells say their labels, `<td data-label="Country">`, or get them while the table is out of sight. Default: scroll.
   * A table with spanning cells always scrolls.
   */
  declare layout: 'scroll' | 'stack' | undefined;

  /** A key in each head cell sorts the rows of each `<tbody>`: ascending, descending, as they were. Tables with spanning cells in the body are not sorted. */
  declare sortable: boolean;

  /** A field over the table filters its rows, with a count. */
  declare filterable: boolean;

  /** Keys over the table save it as CSV, and copy it as text. */
  declare downloadable: boolean;

  /** Name of the region that scrolls. Default: the caption, the heading, the caption of the figure around it, or "Table" in the page's language. */
  declare label: string | undefined;

  /** Address of a CSV or JSON file to show, where no table or list is written inside. At most 4 MB, in UTF-8 or what its server says. */
  declare src: string | undefined;

  /** The table from data, the same as `factTable()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare data: TableContent | undefined;

  readonly #tools = new Map<string, Promise<void>>();

  /** @internal What the modules end when the element leaves the page. */
  readonly leaving = new Map<string, () => void>();

  constructor() {
    super();
    this.sortable = this.filterable = this.downloadable = false;
  }

  /** The author's table, or list of pairs. */
  get source(): HTMLTableElement | HTMLDListElement | undefined {
    return tableIn(this);
  }

  /** @internal What names it: its own caption, the heading, the caption of the figure around it. */
  get titledBy(): Element | undefined {
    const { source } = this;
    return [source?.querySelector(':scope > caption'), this.slotted('heading'), source?.parentElement?.querySelector(':scope > figcaption')].find((each) => each?.textContent.trim()) ?? undefined;
  }

  /**
   * Sorts the rows, as the keys do.
   *
   * @param column number of the column, from 0
   * @param direction `none`: as the rows were
   * @returns false where the table cannot be sorted so, or the event was cancelled
   */
  async sort(column: number, direction: 'ascending' | 'descending' | 'none' = 'ascending'): Promise<boolean> {
    return (await import('./sort.js')).sort(this, column, direction);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    unfollowSize(this);
    this.leaving.forEach((end) => end());
  }

  protected override render(): TemplateResult {
    this.words('factTable', english);
    return html`<slot name="heading"></slot><div part="toolbar"></div><div part="scroll"><slot></slot></div><slot name="note"></slot><slot name="source"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.isConnected) return;
    followSize(this);
    const { source } = this;
    if (source instanceof HTMLTableElement) describe(source, this.titledBy, [...this.children].filter(({ slot }) => /^(note|source)$/.test(slot)));
    if (!source && this.querySelector('table')) this.warn('table', '', 'child');
    this.#use('src', this.src, () => import('./source.js'));
    this.#use('sortable', this.sortable, () => import('./sort.js'));
    this.#use('toolbar', this.filterable || this.downloadable, () => import('./toolbar.js'));
    this.#use('stack', this.layout === 'stack', () => import('./stack.js'));
    this.#use('align', source?.matches('table:is(:not(:has(> thead > tr:only-child > [data-type])), :has(thead :is([colspan], :nth-child(11))))') && /\p{Nd}/u.test(source.querySelector('tbody')?.textContent ?? ''), () => import('./align.js'));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await Promise.all(this.#tools.values());
    return complete;
  }

  /** What was in use once is told of its end, too. */
  #use(name: string, wanted: unknown, load: () => Promise<Tool>): void {
    if (wanted || this.#tools.has(name)) this.#tools.set(name, load().then(async (tool) => void (await tool.update(this))).catch(() => this.warn(name, '', 'network')));
  }

  /** @internal */
  measure(): () => void {
    const { scrollWidth, clientWidth } = this.renderRoot.querySelector('[part=scroll]')!;
    return () => {
      const overflowing = scrollWidth > clientWidth + 1;
      this.state('overflowing', overflowing);
      this.#use('scroll', overflowing, () => import('./scroll.js'));
    };
  }
}

/** Ties table, notes and title together for those who hear them, without ids. What the author has said stays. */
function describe(table: HTMLTableElement, title: Element | undefined, notes: Element[]): void {
  if (isServer) return;
  if (!table.getAttribute('aria-describedby')) table.ariaDescribedByElements = notes.length ? notes : null;
  if (!table.getAttribute('aria-labelledby') && !table.hasAttribute('aria-label')) table.ariaLabelledByElements = title && title !== table.caption ? [title] : null;
}
