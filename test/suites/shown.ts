/** What the suites in the browser share: the list with its classes, and one reading of all that an element shows. */
import '../../src/define.js';
import type { NewsElement } from '../../src/index.js';
import { isSelected, nextFrame } from '../support/browser.js';
import { elements as all, type Subject } from './elements.js';

export const elements = all.filter(({ tag }) => isSelected(tag.replace('news-', '')));

export type Live = NewsElement & Record<string, unknown>;

/** Each property with its attribute, if it has one, as the class declares them. */
export function properties(tag: string): { property: string; attribute: string | undefined }[] {
  const { elementProperties } = customElements.get(tag) as unknown as { elementProperties: Map<string, { attribute?: string | false; state?: boolean }> };
  return [...elementProperties].filter(([, { state }]) => !state).map(([property, { attribute }]) => ({
    property, attribute: attribute === false ? undefined : attribute ?? property.toLowerCase(),
  }));
}

// What a tall element brings is no other width: a scrollbar is there from the start.
document.documentElement.style.overflowY = 'scroll';

/** What is loaded on demand is there before a test begins: styles, strings, what shows data. */
before(async () => {
  for (const { html, data } of all) {
    const container = place();
    container.innerHTML = html;
    const element = container.firstElementChild as Live;
    element[data.property] = data.value;
    await settled(element);
    for (let i = 0; i < 100 && getComputedStyle(element).containerName !== element.localName; i++) await nextFrame();
  }
  place().remove();
});

/** From an inert document: an element that nothing has upgraded, until it comes to the page. */
export function dormant(html: string): Live {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as Live;
}

/** A container of its own in the page, gone with the next one. */
export function place(): HTMLElement {
  document.querySelector('#place')?.remove();
  const container = document.createElement('div');
  container.id = 'place';
  document.body.append(container);
  return container;
}

/** After every update, also that of the elements inside, what is loaded on demand, and the measuring. */
export async function settled(root: Element): Promise<void> {
  for (let round = 0; round < 2; round++) {
    for (const element of [root, ...root.querySelectorAll('*')]) await (element as Partial<Live>).updateComplete;
    await nextFrame();
  }
}

const plain = (node: ParentNode & { innerHTML: string }): string => node.innerHTML.replace(/<!--[\s\S]*?-->/g, '').replace(/\s+/g, ' ').replaceAll(' aria-current="page"', '').replace(/<script type="application\/ld\+json">[\s\S]*?<\/script>|<div role="status".*?<\/div>/g, '').trim();

/** All that there is to see of an element: its content, its shadow root, its states, its size. */
export function shown(element: Element, states = ['ready', 'empty', 'collapsed', 'expanded', 'joined', 'withheld', 'shown', 'bottom']): Record<string, unknown> {
  const { width, height } = element.getBoundingClientRect();
  return {
    content: plain(element),
    shadow: plain(element.shadowRoot!),
    states: states.filter((state) => element.matches(`:state(${state})`)),
    size: `${Math.round(width)} × ${Math.round(height)}`,
    inside: [...element.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).map((each) => plain(each.shadowRoot!)),
  };
}

/** The fixture as it is when it was simply written into the page. */
export async function fresh({ html }: Pick<Subject, 'html'>): Promise<Record<string, unknown>> {
  const container = place();
  container.innerHTML = html;
  await settled(container.firstElementChild!);
  return shown(container.firstElementChild!);
}

/** Runs `work` and gives back what went wrong on the page and what the console was told meanwhile. */
export async function listen(work: () => Promise<void>): Promise<{ errors: string[]; warnings: string[] }> {
  const errors: string[] = [];
  const warnings: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    if (event.target !== window || /^ResizeObserver loop/.test((event as ErrorEvent).message)) return; // a picture that did not load
    errors.push('reason' in event ? String(event.reason) : event.message);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const { warn } = console;
  console.warn = (...words: unknown[]) => void (String(words[0]).startsWith('Lit is in dev mode') || warnings.push(words.join(' ')));
  addEventListener('error', note, true);
  addEventListener('unhandledrejection', note, true);
  try {
    await work();
    await import('../../src/core/messages.js'); // what is told is loaded when there is something to tell
    await nextFrame();
  } finally {
    console.warn = warn;
    removeEventListener('error', note, true);
    removeEventListener('unhandledrejection', note, true);
  }
  return { errors, warnings };
}
