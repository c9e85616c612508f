import { html, nothing, type TemplateResult } from 'lit';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { supportNotice as english } from '../../locales/en.js';
import type { SupportNoticeStrings } from '../../locales/strings.js';
import { NewsSupportNoticeAllowedEvent, NewsSupportNoticeShowEvent } from './support-notice.events.js';
import type { NewsSupportNotice, Phase } from './support-notice.js';
import { keepClear } from './support-notice.room.js';
import { styles } from './support-notice.shown.styles.js';
import type { steps as Steps } from './support-notice.steps.js';

/** A notice from when it is shown until it is closed. */
export interface View {
  /** All of it, or nothing while the language loads. */
  render(phase: Phase): TemplateResult | typeof nothing;
  /** Gives it its place, and says what has changed; to be called with every update, before the next paint. */
  place(phase: Phase): void;
  /** It has left the page: nothing of it stays there. When it comes back, it goes on. */
  withdraw(): void;
  /** It is no more to be seen. The focus goes back where it came from. */
  close(): void;
}

/** @param atOnce whether `inline` may move what is being read */
export function createView(element: NewsSupportNotice, atOnce: boolean): View {
  const root = element.shadowRoot!;
  const part = (name: string): HTMLElement | null => root.querySelector(`[part=${name}]`);
  let isPlaced = false;
  let isBar = false;
  let said: Phase | undefined;
  let words: SupportNoticeStrings | undefined;
  let from: EventTarget | null;
  let hadFocus = false;
  let stopKeeping: (() => void) | undefined;
  let steps: typeof Steps | undefined;

  const withdraw = (): void => {
    stopKeeping?.();
    stopKeeping = undefined;
  };

  // Not `:focus-within`: a host that has no box does not match it in Chromium.
  const hasFocus = (): boolean => Boolean(root.activeElement) || element.contains((element.getRootNode() as Document | ShadowRoot).activeElement);

  const enter = ({ relatedTarget }: FocusEvent): void => {
    const isOurs = relatedTarget instanceof Node && (element.contains(relatedTarget) || root.contains(relatedTarget));
    if (!isOurs) from = relatedTarget;
  };

  /** Most readers of a notice know how, or do not want to. */
  const open = async ({ target }: Event): Promise<void> => {
    const details = target as HTMLDetailsElement;
    if (steps || !details.open) return;
    try {
      ({ steps } = await import('./support-notice.steps.js'));
      element.requestUpdate();
    } catch {
      details.open = false;
      element.warn('import', '', 'network');
    }
  };

  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    element.dismiss();
  };

  return {
    render(phase) {
      words = element.words('supportNotice', english);
      if (!words) return nothing;
      const notice = part('notice');
      if (notice && phase === 'thanks' && said !== phase) {
        hadFocus = hasFocus();
        // Thanks take the room of what they follow: nothing moves.
        notice.style.minBlockSize = `${notice.getBoundingClientRect().height}px`;
      }
      return html`<div part="notice" role="region" aria-label=${words.title} @focusin=${enter} @keydown=${leave}>${phase === 'thanks' ? thanks(element, words) : request(element, phase, words, html`<details part="steps" @toggle=${open}><summary>${words.steps}</summary>${steps?.(element) ?? nothing}</details>`)}</div>`;
    },

    place(phase) {
      const notice = part('notice');
      if (!element.isConnected || !notice || !words) return withdraw();
      addShadowStyles(element, styles);
      if (!isPlaced) {
        isPlaced = true;
        element.state('shown', true);
        isBar = element.placement !== 'inline' || !atOnce && element.getBoundingClientRect().top < innerHeight;
        element.dispatchEvent(new NewsSupportNoticeShowEvent(isBar ? 'bottom' : 'inline'));
      }
      if (isBar) {
        element.state('bottom', true);
        // The top layer: no ancestor that is a container, or transformed, can catch it.
        notice.popover = 'manual';
        if (!notice.matches(':popover-open')) notice.showPopover();
        stopKeeping ??= keepClear(notice);
      }
      if (phase === said) return;
      said = phase;
      announce(element, words[phase === 'asking' ? 'title' : phase]);
      if (phase !== 'thanks') return;
      element.dispatchEvent(new NewsSupportNoticeAllowedEvent());
      // The key that the reader was on is gone.
      if (hadFocus) part('dismiss')!.focus({ preventScroll: true });
    },

    withdraw,

    close() {
      if (from instanceof HTMLElement && hasFocus()) from.focus({ preventScroll: true });
      withdraw();
      element.state('shown', false);
      element.state('bottom', false);
    },
  };
}

function request(element: NewsSupportNotice, phase: Phase, words: SupportNoticeStrings, how: TemplateResult): TemplateResult {
  // Both answers have their room at once, so that the second moves nothing when it comes.
  const status = html`<p part="status">${(['checking', 'still'] as const).map((name) => html`<span aria-hidden=${name === phase ? nothing : 'true'}>${words[name]}</span>`)}</p>`;
  return html`<p part="title">${words.title}</p><slot></slot>${saysWhy(element) ? nothing : html`<p>${words.why}</p>`}${how}${phase === 'asking' ? nothing : status}<div part="actions"><button part="allowed" type="button" aria-disabled=${phase === 'checking' ? 'true' : nothing} @click=${() => element.check()}>${words.allowed}</button><slot name="alternative"></slot>${key(element, words.dismiss)}</div>`;
}

/** New nodes all of them, the key, too: what is new cannot have moved. What was asked for has no slot any more. */
const thanks = (element: NewsSupportNotice, words: SupportNoticeStrings): TemplateResult => html`<p part="status">${words.thanks}</p><div part="actions">${key(element, words.close)}</div>`;

const key = (element: NewsSupportNotice, text: string): TemplateResult => html`<button part="dismiss" type="button" @click=${() => element.dismiss()}>${text}</button>`;

/** A slot's own fallback would give way to the line break before an `alternative`. */
const saysWhy = (element: NewsSupportNotice): boolean => [...element.childNodes].some((node) => (node instanceof Element ? !node.slot : node instanceof Text && node.data.trim()));
