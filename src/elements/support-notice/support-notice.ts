import { html, isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { BlockerDetection, BlockerResult } from '../../blocker-detection/detect.js';
import { NewsElement } from '../../core/element.js';
import { asText } from '../../core/text.js';
import { NewsSupportNoticeCheckEvent, NewsSupportNoticeDismissEvent } from './support-notice.events.js';
import { rememberDismissal, wasDismissed } from './support-notice.memory.js';
import type * as View from './support-notice.view.js';

/** What a reader sees: nothing, the request, a check under way, that it is still blocked, thanks. */
export type Phase = 'hidden' | 'asking' | 'checking' | 'still' | 'thanks';

const DAYS = 30;
const RESULTS: readonly string[] = ['clear', 'blocked', 'unknown'] satisfies BlockerResult[];

/**
 * Asks readers with a content blocker, politely, to allow the site. Nothing is to be seen until two signals and their controls agree that there
 * is one; it is never a wall, takes no focus, moves nothing, and stays away once dismissed. Without script, on a server and on paper it is not there.
 *
 * @slot - Why, in your words: paragraphs. Default: that advertising pays for the reporting, in the page's language.
 * @slot alternative - What else a reader can do: a link to subscribe or to donate.
 * @csspart notice - All of it.
 * @csspart title - The first line.
 * @csspart actions - The line of keys.
 * @csspart allowed - The key that checks again.
 * @csspart dismiss - The key that closes it.
 * @csspart steps - How to allow the site, blocker by blocker.
 * @csspart status - What a second check has found.
 * @cssstate shown - It is to be seen.
 * @cssstate bottom - It stands at the bottom of the window.
 * @fires {NewsSupportNoticeCheckEvent} news-support-notice-check - When a check has ended; `result` and `signals` tell how.
 * @fires {NewsSupportNoticeShowEvent} news-support-notice-show - When it is shown; `placement` tells where.
 * @fires {NewsSupportNoticeDismissEvent} news-support-notice-dismiss - When the reader has closed it; `days` tells for how long.
 * @fires {NewsSupportNoticeAllowedEvent} news-support-notice-allowed - When the reader has allowed the site.
 */
export class NewsSupportNotice extends NewsElement {
  static override readonly tag: string = 'news-support-notice';
  static override readonly light = { tag: 'news-support-notice', load: () => import('./support-notice.styles.js') };
  static override readonly data = { property: 'text', load: () => import('./support-notice.data.js') };

  static override properties = {
    text: { attribute: false },
    placement: { reflect: true, converter: { toAttribute: asText } },
    dismissDays: { attribute: 'dismiss-days' },
    result: {},
  };

  /** Why, from data: one paragraph or several, as plain text, the same as `supportNotice()` of `newsroom-elements/html` writes. The author's own children stay. */
  declare text: string | readonly string[] | undefined;

  /**
   * `bottom`, the default: a bar at the bottom of the window. `inline`: in its place in the page, if that is still below the window when the
   * blocker is found, so that nothing moves; else at the bottom.
   */
  declare placement: 'bottom' | 'inline' | undefined;

  /** For how many days it stays away when a reader has closed it, 0 to 365. Default: 30. */
  declare dismissDays: number | `${number}` | undefined;

  /** For stories and tests: what a check is to find. Nothing is checked then, nothing remembered, and `inline` is in its place at once. */
  declare result: BlockerResult | undefined;

  #phase: Phase = 'hidden';
  #view: typeof View | undefined;
  #asked = false;
  /** Counts what is under way: an older answer than the last question counts for nothing. */
  #turn = 0;
  #showing: Promise<void> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.withdraw(this);
  }

  /** Checks again, as the key “I’ve allowed it” does: thanks, or says kindly that it is still blocked. */
  async check(): Promise<void> {
    if (!/asking|still/.test(this.#phase)) return;
    this.#go('checking');
    const forced = this.#forced();
    const turn = ++this.#turn;
    const detection = forced ?? (await import('../../blocker-detection/detect.js').then(({ detect }) => detect({ again: true })).catch((): BlockerDetection => ({ result: 'unknown', signals: {} })));
    if (turn !== this.#turn) return;
    this.dispatchEvent(new NewsSupportNoticeCheckEvent(detection.result, detection.signals));
    if (detection.result === 'clear') this.#thank();
    else this.#go('still');
  }

  /** Closes it, as its key does, and remembers that for `dismiss-days`. */
  dismiss(): void {
    const phase = this.#phase;
    if (phase === 'hidden') return;
    this.#hide();
    if (phase === 'thanks') return;
    if (!this.#forced()) rememberDismissal();
    this.dispatchEvent(new NewsSupportNoticeDismissEvent(this.#days()));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isServer) return;
    if (changed.has('result') && (this.result ?? changed.get('result')) !== undefined) this.#force();
    else if (!this.#asked && this.isConnected && !this.#forced()) void this.#ask();
  }

  protected override render(): TemplateResult {
    const phase = this.#phase;
    const view = phase === 'hidden' ? undefined : this.#view!.view(this, phase);
    if (!isServer && phase === 'hidden') this.state('ready', !this.#showing);
    const thanks = phase === 'thanks';
    return html`<div part="notice" role=${view ? 'region' : nothing} aria-label=${view?.name ?? nothing} ?hidden=${!view} @keydown=${this.#key}>${view?.title}<slot ?hidden=${thanks}></slot>${view && !thanks && !this.#saysWhy() ? view.why : nothing}${view?.steps}${view?.status}<div part="actions" ?hidden=${thanks}>${view?.allowed}<slot name="alternative"></slot>${view?.dismiss}</div></div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.#phase !== 'hidden') this.#view!.place(this, this.#phase, Boolean(this.#forced()));
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#showing;
    return super.getUpdateComplete();
  }

  async #ask(): Promise<void> {
    this.#asked = true;
    if (wasDismissed(this.#days())) return;
    const turn = ++this.#turn;
    try {
      const { detect } = await import('../../blocker-detection/detect.js');
      const detection = await detect();
      if (turn !== this.#turn) return;
      if (this.isConnected) this.#tell(detection);
      else this.#asked = false; // it may come back
    } catch {
      // What cannot be loaded is no finding.
    }
  }

  /** A slot's own fallback would give way to the line break before an `alternative`. */
  #saysWhy(): boolean {
    return [...this.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim()));
  }

  #forced(): BlockerDetection | undefined {
    const { result } = this;
    return RESULTS.includes(result!) ? { result: result!, signals: {} } : undefined;
  }

  #force(): void {
    const forced = this.#forced();
    this.#turn++;
    if (forced?.result === 'clear' && this.#phase !== 'hidden') {
      this.dispatchEvent(new NewsSupportNoticeCheckEvent('clear'));
      this.#thank();
    } else if (forced) {
      if (forced.result !== 'blocked') this.#hide();
      this.#tell(forced);
    } else {
      if (asText(this.result)) this.warn('result', this.result, 'result');
      this.#hide();
      if (!this.#asked && this.isConnected) void this.#ask();
    }
  }

  #tell({ result, signals }: BlockerDetection): void {
    this.dispatchEvent(new NewsSupportNoticeCheckEvent(result, signals));
    if (result === 'blocked') this.#showing = this.#show();
  }

  /** Most readers never need what shows it. */
  async #show(): Promise<void> {
    const turn = this.#turn;
    try {
      this.#view ??= await import('./support-notice.view.js');
      if (turn === this.#turn) this.#go('asking');
    } catch {
      this.warn('import', '', 'network');
    } finally {
      this.#showing = undefined;
    }
  }

  #hide(): void {
    this.#turn++;
    this.#view?.hide(this);
    this.#go('hidden');
  }

  #thank(): void {
    this.#view!.keepHeight(this);
    this.#go('thanks');
  }

  #go(phase: Phase): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  readonly #key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.dismiss();
  };

  #days(): number {
    const days = asText(this.dismissDays)?.trim();
    if (!days) return DAYS;
    if (Number(days) >= 0 && Number(days) <= 365) return Number(days);
    this.warn('dismiss-days', this.dismissDays, 'days');
    return DAYS;
  }
}
