import { html, nothing, type TemplateResult } from 'lit';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { supportNotice as english } from '../../locales/en.js';
import type { SupportNoticeStrings } from '../../locales/strings.js';
import { NewsSupportNoticeAllowedEvent, NewsSupportNoticeShowEvent, type ShownPlacement } from './support-notice.events.js';
import type { NewsSupportNotice, Phase } from './support-notice.js';
import { styles } from './support-notice.shown.styles.js';

/** What each part of the notice holds, in the reader's language. */
interface Parts {
  name: string;
  title?: TemplateResult;
  why: TemplateResult;
  steps?: TemplateResult;
  status?: TemplateResult;
  allowed?: TemplateResult;
  dismiss?: TemplateResult;
}

/** Where a notice stands, what was said of it, and where the reader came from, while the reader is in it. */
interface Shown {
  readonly placement: ShownPlacement;
  said?: Phase;
  from?: Element | undefined;
  following?: AbortController | undefined;
}

const all = new WeakMap<NewsSupportNotice, Shown>();

/** Everything that is shown, or `undefined` while the language loads. */
export function view(element: NewsSupportNotice, phase: Phase): Parts | undefined {
  const words = element.words('supportNotice', english);
  if (!words) return undefined;
  const thanks = phase === 'thanks';
  const dismiss = html`<button part="dismiss" type="button" @click=${() => element.dismiss()}>${thanks ? words.close : words.dismiss}</button>`;
  const why = html`<p>${words.why}</p>`;
  // New nodes all of them, the key, too: what is new cannot have moved.
  if (thanks) return { name: words.title, why, status: html`<p part="status">${words.thanks}</p><div part="actions">${dismiss}</div>` };
  return {
    name: words.title,
    title: html`<p part="title">${words.title}</p>`,
    why,
    steps: html`<details part="steps"><summary>${words.steps}</summary><dl>${steps(words).map(([name, step]) => html`<dt>${name}</dt><dd>${step}</dd>`)}</dl></details>`,
    // Both have their room at once, so that the answer moves nothing when it comes.
    ...(phase !== 'asking' && { status: html`<p part="status">${[['checking', words.checking], ['still', words.still]].map(([name, text]) => html`<span aria-hidden=${name === phase ? nothing : 'true'}>${text}</span>`)}</p>` }),
    allowed: html`<button part="allowed" type="button" aria-disabled=${phase === 'checking' ? 'true' : nothing} @click=${() => element.check()}>${words.allowed}</button>`,
    dismiss,
  };
}

/** The blockers of most readers. A browser that blocks by itself is named only in that browser: which extension is at work no page can tell. */
function steps({ ublock, adguard, plus, brave, firefox, other, others }: SupportNoticeStrings): [name: string, step: string][] {
  return [
    ...('brave' in navigator ? [['Brave', brave] as [string, string]] : []),
    ['uBlock Origin', ublock],
    ['AdGuard', adguard],
    ['Adblock Plus', plus],
    ...(/ Firefox\//.test(navigator.userAgent) ? [['Firefox', firefox] as [string, string]] : []),
    [others, other],
  ];
}

/** Gives it its place, and says what has changed; to be called with every update, before the next paint. */
export function place(element: NewsSupportNotice, phase: Phase, atOnce: boolean): void {
  const notice = noticeOf(element);
  if (!element.isConnected || notice.hidden) return;
  addShadowStyles(element, styles);
  let shown = all.get(element);
  if (!shown) {
    element.state('shown', true);
    const inline = element.placement === 'inline' && (atOnce || element.getBoundingClientRect().top >= innerHeight);
    all.set(element, (shown = { placement: inline ? 'inline' : 'bottom' }));
    element.dispatchEvent(new NewsSupportNoticeShowEvent(shown.placement));
  }
  if (shown.placement === 'bottom') {
    element.state('bottom', true);
    // The top layer: no ancestor that is a container, or transformed, can catch it.
    notice.popover = 'manual';
    if (!notice.matches(':popover-open')) notice.showPopover();
  }
  if (!shown.following) follow(element, shown);
  if (phase !== shown.said) say(element, shown, phase);
}

function say(element: NewsSupportNotice, shown: Shown, phase: Phase): void {
  const root = element.shadowRoot!;
  shown.said = phase;
  announce(element, root.querySelector(phase === 'asking' ? '[part="title"]' : '[part="status"] :not([aria-hidden]), [part="status"]:not(:has(*))')!.textContent);
  if (phase !== 'thanks') return;
  element.dispatchEvent(new NewsSupportNoticeAllowedEvent());
  // The key that the reader was on is gone.
  if (shown.from) root.querySelector<HTMLElement>('[part="dismiss"]')!.focus({ preventScroll: true });
}

/** The reader's focus: what it comes from gets it back, and what it goes to is not left under the bar. */
function follow(element: NewsSupportNotice, shown: Shown): void {
  shown.following = new AbortController();
  document.addEventListener('focusin', (event) => {
    const [target] = event.composedPath() as [Element];
    if (event.composedPath().includes(element)) {
      shown.from ??= (event.relatedTarget as Element | null) ?? document.body;
      return;
    }
    shown.from = undefined;
    if (shown.placement === 'bottom') requestAnimationFrame(() => {
      const { top, bottom } = target.getBoundingClientRect();
      const hidden = bottom - noticeOf(element).getBoundingClientRect().top;
      if (hidden > 0 && noticeOf(element).matches(':popover-open')) scrollBy(0, Math.max(0, Math.min(hidden, top)));
    });
  }, { signal: shown.following.signal });
}

/** It has left the page: nothing of it stays there. When it comes back, it goes on. */
export function withdraw(element: NewsSupportNotice): void {
  const shown = all.get(element);
  shown?.following?.abort();
  if (shown) shown.following = shown.from = undefined;
}

/** It is no more to be seen. The focus goes back where it came from. */
export function hide(element: NewsSupportNotice): void {
  const from = all.get(element)?.from;
  withdraw(element);
  all.delete(element);
  const notice = noticeOf(element);
  notice.popover = null; // which closes it
  notice.style.minBlockSize = '';
  element.state('shown', false);
  element.state('bottom', false);
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
}

/** Thanks take the room of what they follow: nothing moves. */
export function keepHeight(element: NewsSupportNotice): void {
  const notice = noticeOf(element);
  notice.style.minBlockSize = `${notice.getBoundingClientRect().height}px`;
}

const noticeOf = (element: NewsSupportNotice): HTMLElement => element.shadowRoot!.querySelector<HTMLElement>('[part="notice"]')!;
