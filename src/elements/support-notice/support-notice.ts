import { isServer, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { BlockerDetection, BlockerResult } from '../../blocker-detection/detect.js';
import { NewsElement } from '../../core/element.js';
import { asText } from '../../core/text.js';
import { NewsSupportNoticeCheckEvent, NewsSupportNoticeDismissEvent } from './support-notice.events.js';
import { rememberDismissal, wasDismissed } from './support-notice.memory.js';
import type { View } from './support-notice.view.js';

/** What a reader sees: the request, a check under way, that it is still blocked, thanks. */
export type Phase = 'asking' | 'checking' | 'still' | 'thanks';

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

  #phase: Phase | undefined;
  #view: View | undefined;
  /** Where the answer comes from: the browser, or the `result` that is written. */
  #asked: string | undefined;
  /** Counts what is under way: an older answer than the last question counts for nothing. */
  #turn = 0;
  #forcing: Promise<void> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.withdraw();
  }

  /** Checks again, as the key “I’ve allowed it” does: thanks, or says kindly that it is still blocked. */
  async check(): Promise<void> {
    if (!/asking|still/.test(this.#phase!)) return;
    this.#go('checking');
    const result = await this.#find(true);
    if (result) this.#go(result === 'clear' ? 'thanks' : 'still');
  }

  /** Closes it, as its key does, and remembers that for `dismiss-days`. */
  dismiss(): void {
    const phase = this.#phase;
    if (!phase) return;
    this.#hide();
    if (phase === 'thanks') return;
    if (!this.#forced()) rememberDismissal();
    this.dispatchEvent(new NewsSupportNoticeDismissEvent(this.#days()));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (isServer || !this.isConnected) return;
    const forced = this.#forced();
    if (changed.has('result') && !forced && asText(this.result)) this.warn('result', this.result, 'result');
    const asked = forced?.result ?? 'browser';
    if (asked === this.#asked) return;
    this.#asked = asked;
    const asking = this.#ask();
    this.#forcing = forced && asking;
  }

  protected override render(): TemplateResult | typeof nothing {
    return this.#view?.render(this.#phase!) ?? nothing;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#view?.place(this.#phase!);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#forcing;
    return super.getUpdateComplete();
  }

  async #ask(): Promise<void> {
    if (!this.#forced()) this.#hide();
    if (this.#isDismissed()) return;
    const result = await this.#find();
    // It may have waited long in a tab behind others, and have been dismissed in one of those.
    if (result === 'blocked' && !this.#isDismissed()) await this.#show();
    else if (result === 'clear' && this.#phase) this.#go('thanks');
    else if (result) this.#hide();
  }

  /** Tells what is found, and gives it; nothing where another question has come after, or the element has left the page. */
  async #find(again = false): Promise<BlockerResult | undefined> {
    const turn = ++this.#turn;
    const { result, signals } = this.#forced() ?? await import('../../blocker-detection/detect.js')
      .then(({ detect, detectWhenSeen }) => (again ? detect({ again }) : detectWhenSeen()))
      .catch((): BlockerDetection => ({ result: 'unknown', signals: {} }));
    if (turn !== this.#turn) return undefined;
    if (!this.isConnected) {
      this.#asked = undefined; // it may come back
      return undefined;
    }
    this.dispatchEvent(new NewsSupportNoticeCheckEvent(result, signals));
    return result;
  }

  /** Most readers never need what shows it. */
  async #show(): Promise<void> {
    const turn = this.#turn;
    try {
      const { createView } = await import('./support-notice.view.js');
      if (turn !== this.#turn) return;
      this.#view ??= createView(this, Boolean(this.#forced()));
      this.#go('asking');
    } catch {
      this.warn('import', '', 'network');
    }
  }

  #hide(): void {
    this.#turn++;
    this.#view?.close();
    this.#view = undefined;
    this.#go(undefined);
    this.state('ready', true);
  }

  #go(phase: Phase | undefined): void {
    this.#phase = phase;
    this.requestUpdate();
  }

  #isDismissed(): boolean {
    return !this.#forced() && wasDismissed(this.#days());
  }

  #forced(): BlockerDetection | undefined {
    const { result } = this;
    return RESULTS.includes(result!) ? { result: result!, signals: {} } : undefined;
  }

  #days(): number {
    const days = asText(this.dismissDays)?.trim();
    if (!days) return DAYS;
    if (Number(days) >= 0 && Number(days) <= 365) return Number(days);
    this.warn('dismiss-days', this.dismissDays, 'days');
    return DAYS;
  }
}
