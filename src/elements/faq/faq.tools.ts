import { css, html, nothing, render, type TemplateResult } from 'lit';
import { numberFormat, pluralRules } from '../../core/intl.js';
import { addShadowStyles } from '../../core/shadow-styles.js';
import { announce } from '../../core/status.js';
import { detailsOf, QUESTIONS, questionElements } from '../../facts/question-elements.js';
import { faq as english } from '../../locales/en.js';
import type { NewsFaq } from './faq.js';
import type * as Searching from './faq.search.js';

/* The light sheet keeps the same room free before: 44 px for the field and a line for its label, or 32 px for the key alone. */
const styles = css`
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 8px 20px;
    padding-block: calc(var(--_q) * 2);
    font-family: var(--news-font-label, inherit);
    font-size: var(--_small);
  }
  label {
    flex: 1 1 10em;
    max-inline-size: 24em;
  }
  [part='label'] {
    display: block;
    font-weight: var(--news-label-weight, 700);
    line-height: calc(var(--_q) * 3);
    padding-block-end: var(--_q);
  }
  [part='search'] {
    display: block;
    box-sizing: border-box;
    inline-size: 100%;
    block-size: max(44px, var(--_news-line) * 1.5);
    margin: 0;
    padding: 0 0.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--news-radius, 0);
    appearance: none;
    background: transparent;
    color: inherit;
    font: inherit;
    font-size: max(1rem, 1em);
  }
  [part='search']::-webkit-search-cancel-button {
    filter: grayscale(1);
  }
  :is([part='expand'], [part='count']) {
    min-block-size: max(32px, var(--_news-line));
    line-height: max(32px, var(--_news-line));
  }
  [part='expand'] {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    line-height: max(32px, var(--_news-line));
    text-decoration: underline 1px color-mix(in oklab, currentColor 45%, transparent);
    text-underline-offset: 0.22em;
    cursor: pointer;
  }
  label ~ :is([part='expand'], [part='count']) {
    margin-block: max(6px, var(--_news-line) * 0.25);
    margin-inline: auto 0;
  }
  [part='expand']:hover {
    text-decoration: underline 2px var(--news-accent, currentColor);
  }
  :is([part='search'], [part='expand']):focus-visible {
    outline: 2px solid var(--news-accent, currentColor);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
  @media print {
    [part='toolbar'] {
      display: none;
    }
  }
`;

type Words = typeof english;

/** The toolbar of each element, and what was last to be announced. */
const toolbars = new WeakMap<NewsFaq, { bar: HTMLElement; said: string }>();

/** Loaded with the first sign that is typed. */
let searching: typeof Searching | undefined;

/** Pause after which a reader who types is told how many questions are left, in ms. */
const PAUSE = 500;

export function update(element: NewsFaq): void {
  const any = questionElements(element, QUESTIONS).length > 0;
  const searchable = any && element.searchable;
  const expandable = element.expandable && !element.exclusive && detailsOf(element).length > 1;
  const words = element.words('faq', english);
  const shown = toolbars.get(element);
  if (!searchable && !expandable) {
    shown?.bar.remove();
    toolbars.delete(element);
    searching?.search(element, '');
    element.state('tools', false);
  } else if (words) {
    const { bar } = shown ?? make(element);
    addShadowStyles(element, styles);
    const found = search(element);
    render([searchable ? field(element, words) : nothing, found !== undefined ? count(element, words, found) : expandable ? key(element, words) : nothing], bar);
    element.state('tools', true);
  }
}

export function leave(element: NewsFaq): void {
  searching?.withdraw(element);
}

function make(element: NewsFaq): { bar: HTMLElement; said: string } {
  const bar = document.createElement('div');
  bar.setAttribute('part', 'toolbar');
  element.renderRoot.querySelector('slot:not([name])')!.before(bar);
  const made = { bar, said: '' };
  toolbars.set(element, made);
  return made;
}

/** How many questions hold what is in the field; `undefined` when there is nothing in it. */
function search(element: NewsFaq): number | undefined {
  const toolbar = toolbars.get(element)!;
  const query = toolbar.bar.querySelector('input')?.value.trim() ?? '';
  const found = searching?.search(element, query);
  if (query) return found;
  toolbar.said = '';
  return undefined;
}

const field = (element: NewsFaq, words: Words): TemplateResult => html`<label><span part="label">${words.search}</span><input part="search" type="search" autocomplete="off" enterkeyhint="search" @input=${() => void look(element)} @keydown=${clear}></label>`;

async function look(element: NewsFaq): Promise<void> {
  searching ??= await import('./faq.search.js').catch(() => undefined);
  if (!searching) return element.warn('searchable', '', 'network');
  element.requestUpdate();
}

/** Escape empties the field, in all browsers. */
function clear(event: KeyboardEvent): void {
  const input = event.target as HTMLInputElement;
  if (event.key !== 'Escape' || !input.value) return;
  event.preventDefault();
  input.value = '';
  input.dispatchEvent(new Event('input'));
}

function count(element: NewsFaq, words: Words, found: number): TemplateResult {
  const { language } = element;
  const forms = words.found;
  const text = found ? (forms[pluralRules(language).select(found)] ?? forms.other).replace('{n}', numberFormat(language).format(found)) : words.none;
  tell(element, text);
  return html`<span part="count">${text}</span>`;
}

function tell(element: NewsFaq, text: string): void {
  const toolbar = toolbars.get(element)!;
  if (toolbar.said === text) return;
  toolbar.said = text;
  setTimeout(() => {
    if (toolbar.said === text) announce(element, text);
  }, PAUSE);
}

function key(element: NewsFaq, words: Words): TemplateResult {
  const questions = detailsOf(element);
  const open = questions.every((each) => each.open);
  const turn = (): void => {
    for (const each of questions) element.turn(each, !open, 'user');
  };
  return html`<button part="expand" type="button" @click=${turn}>${open ? words.collapse : words.expand}</button>`;
}
