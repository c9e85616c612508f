import { html, isServer, type PropertyValues, type TemplateResult } from 'lit';
import { ago, DAY } from '../../core/ago.js';
import { callAt, forget } from '../../core/clock.js';
import type { Author } from '../../core/data.js';
import { parseDate, parseDuration, type Moment } from '../../core/dates.js';
import { NewsElement } from '../../core/element.js';
import { listFormat } from '../../core/intl.js';
import { followSize, unfollowSize, type SizeListener } from '../../core/resize.js';
import { asText } from '../../core/text.js';
import { authorElements } from '../../facts/author-elements.js';
import { textOf } from '../../facts/text.js';
import { byline as english } from '../../locales/en.js';

/** Between publication and an update, in ms, that is worth a date of its own. */
const GAP = 5 * 60_000;

/**
 * Who wrote it, where and when. The names are joined as the reader's language does it, and every date stays as the
 * publisher wrote it; how long ago that was is added beside it, in the browser only.
 *
 * Write the children in this order: avatar, prefix, authors, role, location, published, updated, credit, correction.
 *
 * @attr {'none'} structured-data - `none` leaves authors and dates out of the article's structured data.
 * @slot - The authors: `<a rel="author">` or `<span>` each.
 * @slot prefix - The word before the names, instead of "By". Whoever writes it writes the words between the names, too.
 * @slot role - Job of the one author.
 * @slot avatar - Portraits, with an empty `alt`: the name stands beside.
 * @slot location - The dateline, such as "Beijing".
 * @slot published - `<time datetime>`, ISO 8601 with an offset.
 * @slot updated - `<time datetime>`; not shown when it is less than `min-update-gap` after publication.
 * @slot credit - The agency.
 * @slot correction - An editor's note.
 * @csspart prefix - The word before the names.
 * @csspart hint - Holds the relative time, out of the flow: its coming moves nothing.
 * @csspart relative - "2 hours ago", after the last date that is shown.
 * @cssstate joined - The words between the names are supplied.
 * @cssstate withheld - The update is too soon after publication to be shown.
 */
export class NewsByline extends NewsElement implements SizeListener {
  static override readonly tag: string = 'news-byline';
  static override readonly light = { tag: 'news-byline', load: () => import('./byline.styles.js') };
  static override readonly data = { property: 'authors', load: () => import('./byline.data.js') };

  static override properties = {
    authors: { attribute: false },
    relativeUntil: { attribute: 'relative-until' },
    minUpdateGap: { attribute: 'min-update-gap' },
    timeZone: { attribute: 'time-zone' },
  };

  /** The authors from data, the same as `byline()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare authors: readonly Author[] | undefined;

  /** Up to what age the relative hint is shown: `24h`, `90m`, `2d`, `PT24H`; `0` for never. Default: `24h`. */
  declare relativeUntil: string | undefined;

  /** How long after publication an update has to come to be shown. Default: `5m`. */
  declare minUpdateGap: string | undefined;

  /** The publisher's zone (IANA, such as `Asia/Shanghai`), for a `<time>` without text: it gets one. Text that is there is never changed. Default: the offset in `datetime`. */
  declare timeZone: string | undefined;

  /** Each `<time>` that came without text: it gets one, anew in another language. */
  readonly #wordless = new WeakSet<Element>();

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    forget(this.#tick);
    unfollowSize(this);
  }

  protected override render(): TemplateResult {
    const prefix = this.words('byline', english)?.prefix;
    const names = isServer ? [] : authorElements(this);
    const silent = !names.length || this.#textBefore(names[0]!) || this.slotted('prefix');
    const hint = isServer ? undefined : this.#dates();
    return html`<slot name="avatar"></slot> <slot name="prefix">${silent ? '' : prefix && html`<span part="prefix">${prefix}</span>`}</slot> <slot></slot> <slot name="role"></slot> <slot name="location"></slot> <slot name="published"></slot> <slot name="updated"></slot>${hint && html`<span part="hint"><span part="relative">${hint}</span></span>`} <slot name="credit"></slot> <slot name="correction"></slot>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#join(authorElements(this));
    if (this.#hint) followSize(this);
    else unfollowSize(this);
  }

  /** @internal */
  relax(): void {
    this.#hint?.style.removeProperty('display');
  }

  /** @internal The hint takes no room of its own, so that its coming moves nothing; where there is none, it stays away. */
  measure(): () => void {
    const hint = this.#hint?.getBoundingClientRect();
    const host = this.getBoundingClientRect();
    const fits = !hint || (hint.left >= host.left - 1 && hint.right <= host.right + 1);
    return () => void (fits || this.#hint?.style.setProperty('display', 'none'));
  }

  get #hint(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part=hint]');
  }

  /** Hands the stylesheet the words between the names. Where the author wrote them, there are none to hand over. */
  #join(names: Element[]): void {
    const slot = this.renderRoot.querySelector<HTMLElement>('slot:not([name])')!;
    const typed = names.slice(1).some((name) => this.#textBefore(name));
    this.state('joined', !typed);
    if (typed || names.length < 2) return;
    const between = listFormat(this.language).formatToParts(names.map(textOf)).filter(({ type }) => type === 'literal');
    const words = { '': between[0]!.value, 'last-': between.at(-1)!.value };
    for (const [place, word] of Object.entries(words)) {
      // "," stands at the end of one name, " and " before the next: so it is right with white space between the two, and without.
      const [, head, rest] = /^(\S*)(.*)$/s.exec(word)!;
      slot.style.setProperty(`--_${place}after`, JSON.stringify(head));
      slot.style.setProperty(`--_${place}before`, JSON.stringify(rest));
    }
  }

  /** The text that the author wrote right before an element. */
  #textBefore(element: Element): string {
    let text = '';
    for (let at = element.previousSibling; at && !(at instanceof Element); at = at.previousSibling) if (at instanceof Text) text += at.data;
    return text.trim();
  }

  /** Sees to the two dates, and gives back how long ago the later one was, if that is to be told. */
  #dates(): string | undefined {
    const published = this.#moment('published');
    const updated = this.#moment('updated');
    const withheld = Boolean(published && updated && updated.time - published.time < this.#duration('min-update-gap', this.minUpdateGap, GAP));
    this.state('withheld', withheld);
    forget(this.#tick);
    const shown = (!withheld && updated) || published;
    return shown && !shown.day && this.isConnected ? this.#ago(shown) : undefined;
  }

  #ago({ time }: Moment): string | undefined {
    const age = Date.now() - time;
    const until = this.#duration('relative-until', this.relativeUntil, DAY);
    if (age < 0 || age >= until) return undefined;
    const [text, next] = ago(age, this.language);
    callAt(time + Math.min(next, until), this.#tick);
    return text;
  }

  readonly #tick = (): void => this.requestUpdate();

  #moment(slot: string): Moment | undefined {
    const element = this.slotted(slot);
    if (!element) return undefined;
    const text = element.getAttribute('datetime');
    const moment = parseDate(text);
    if (!moment) this.warn(`${slot} datetime`, text, 'date');
    else if (!element.textContent.trim() || this.#wordless.has(element)) {
      this.#wordless.add(element);
      void import('./byline.dates.js').then(({ writeDate }) => writeDate(element, moment, this), () => this.warn(`${slot} datetime`, text, 'network'));
    }
    return moment;
  }

  #duration(attribute: string, text: string | undefined, standard: number): number {
    const duration = text === undefined || text === null ? standard : parseDuration(asText(text));
    if (duration === undefined) this.warn(attribute, text, 'duration');
    return duration ?? standard;
  }
}
