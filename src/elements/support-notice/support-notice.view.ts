import { html, nothing, type TemplateResult } from 'lit';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { supportNotice as english } from '../../locales/en.js';
import type { SupportNoticeStrings } from '../../locales/strings.js';
import { keepClear } from './support-notice.room.js';
import { NewsSupportNoticeAllowedEvent, NewsSupportNoticeShowEvent, type ShownPlacement } from './support-notice.events.js';
import type { NewsSupportNotice, Phase } from './support-notice.js';
import { styles } from './support-notice.shown.styles.js';

/** Where a notice stands, what was said of it, and where the reader came from, while the reader is in it. */
interface Shown {
  readonly placement: ShownPlacement;
  said?: Phase;
  from?: Element | undefined;
  /** Ends what was begun beyond the element. */
  leaving?: AbortController | undefined;
}

const all = new WeakMap<NewsSupportNotice, Shown>();

/** All of it, or nothing while the language loads. */
export function view(element: NewsSupportNotice, phase: Phase): TemplateResult | typeof nothing {
  const words = element.words('supportNotice', english);
  if (!words) return nothing;
  const thanks = phase === 'thanks';
  if (thanks) keepHeight(element);
  return html`<div part="notice" role="region" aria-label=${words.title} @keydown=${(event: KeyboardEvent) => leave(element, event)}>${thanks ? thank(element, words) : ask(element, phase, words)}</div>`;
}

function ask(element: NewsSupportNotice, phase: Phase, words: SupportNoticeStrings): TemplateResult {
  return html`<p part="title">${words.title}</p><slot></slot>${saysWhy(element) ? nothing : html`<p>${words.why}</p>`}<details part="steps"><summary>${words.steps}</summary><dl>${steps(words).map(([name, step]) => html`<dt>${name}</dt><dd>${step}</dd>`)}</dl></details>${
    // Both have their room at once, so that the answer moves nothing when it comes.
    phase === 'asking' ? nothing : html`<p part="status">${[['checking', words.checking], ['still', words.still]].map(([name, text]) => html`<span aria-hidden=${name === phase ? nothing : 'true'}>${text}</span>`)}</p>`
  }<div part="actions"><button part="allowed" type="button" aria-disabled=${phase === 'checking' ? 'true' : nothing} @click=${() => element.check()}>${words.allowed}</button><slot name="alternative"></slot>${close(element, words.dismiss)}</div>`;
}

/** New nodes all of them, the key, too: what is new cannot have moved. What was asked for has no slot any more. */
function thank(element: NewsSupportNotice, words: SupportNoticeStrings): TemplateResult {
  return html`<p part="status">${words.thanks}</p><div part="actions">${close(element, words.close)}</div>`;
}

const close = (element: NewsSupportNotice, text: string): TemplateResult => html`<button part="dismiss" type="button" @click=${() => element.dismiss()}>${text}</button>`;

function leave(element: NewsSupportNotice, event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.defaultPrevented) return;
  event.preventDefault();
  element.dismiss();
}

/** A slot's own fallback would give way to the line break before an `alternative`. */
function saysWhy(element: NewsSupportNotice): boolean {
  return [...element.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim()));
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
  if (!element.isConnected || !notice) return withdraw(element);
  addShadowStyles(element, styles);
  let shown = all.get(element);
  if (!shown) {
    element.state('shown', true);
    const inline = element.placement === 'inline' && (atOnce || element.getBoundingClientRect().top >= innerHeight);
    all.set(element, (shown = { placement: inline ? 'inline' : 'bottom' }));
    element.dispatchEvent(new NewsSupportNoticeShowEvent(shown.placement));
  }
  const bar = shown.placement === 'bottom';
  if (bar) {
    element.state('bottom', true);
    // The top layer: no ancestor that is a container, or transformed, can catch it.
    notice.popover = 'manual';
    if (!notice.matches(':popover-open')) notice.showPopover();
  }
  if (!shown.leaving) {
    shown.leaving = new AbortController();
    follow(element, shown, shown.leaving.signal);
    if (bar) keepClear(notice, shown.leaving.signal);
  }
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

/** What the reader's focus comes from gets it back. */
function follow(element: NewsSupportNotice, shown: Shown, signal: AbortSignal): void {
  document.addEventListener('focusin', (event) => {
    if (event.composedPath().includes(element)) shown.from ??= (event.relatedTarget as Element | null) ?? document.body;
    else shown.from = undefined;
  }, { signal });
}

/** It has left the page: nothing of it stays there. When it comes back, it goes on. */
export function withdraw(element: NewsSupportNotice): void {
  const shown = all.get(element);
  shown?.leaving?.abort();
  if (shown) shown.leaving = shown.from = undefined;
}

/** It is no more to be seen. The focus goes back where it came from. */
export function hide(element: NewsSupportNotice): void {
  const from = all.get(element)?.from;
  withdraw(element);
  all.delete(element);
  element.state('shown', false);
  element.state('bottom', false);
  if (from instanceof HTMLElement) from.focus({ preventScroll: true });
}

/** Thanks take the room of what they follow: nothing moves. */
function keepHeight(element: NewsSupportNotice): void {
  const notice = noticeOf(element);
  if (notice && all.get(element)?.said !== 'thanks') notice.style.minBlockSize = `${notice.getBoundingClientRect().height}px`;
}

const noticeOf = (element: NewsSupportNotice): HTMLElement | null => element.shadowRoot!.querySelector<HTMLElement>('[part="notice"]');
