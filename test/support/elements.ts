/** What the tests of the elements share. Import it before the elements: it listens in where they set role and name. */
import type { LitElement } from 'lit';
import { nextFrame } from './browser.js';

const internals = new WeakMap<HTMLElement, ElementInternals>();
const attach = HTMLElement.prototype.attachInternals;
HTMLElement.prototype.attachInternals = function attachInternals(): ElementInternals {
  const made = attach.call(this);
  internals.set(this, made);
  return made;
};

/** The role and name that an element has given itself without an attribute. */
export function internalsOf(element: HTMLElement): ElementInternals {
  const found = internals.get(element);
  if (!found) throw new Error(`<${element.localName}> was made before test/support/elements.ts was loaded`);
  return found;
}

/** Waits, frame by frame, until something is so. */
export async function until(condition: () => unknown, what: string, patience = 4000): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
}

/** Until an element speaks its language, has its styles and has been measured. */
export async function settled<T extends LitElement>(element: T): Promise<T> {
  await element.updateComplete;
  const speaks = element.localName !== 'news-article'; // it has no words of its own
  await until(
    () => getComputedStyle(element).containerName === element.localName && (!speaks || element.matches(':state(ready)')),
    `<${element.localName}> is ready and has its styles`,
  );
  await nextFrame();
  await element.updateComplete;
  return element;
}

/** Every warning on the console from now on, until `stop()`. */
export function hearWarnings(on: { console: Console } = globalThis): { readonly lines: string[]; stop(): void } {
  const { warn } = on.console;
  const lines: string[] = [];
  on.console.warn = (...words: unknown[]) => {
    if (!String(words[0]).startsWith('Lit is in dev mode')) lines.push(words.map(String).join(' '));
  };
  return {
    lines,
    stop() {
      on.console.warn = warn;
    },
  };
}

/** Time enough for what has been imported on demand, such as the texts of warnings, to have come and spoken. */
export async function afterImports(): Promise<void> {
  await import('../../src/core/messages.js');
  await nextFrame();
}

/** The text that a stylesheet generates before or after an element. */
export function generated(element: Element, where: '::before' | '::after'): string {
  const { content } = getComputedStyle(element, where);
  const [, name] = /^attr\(([\w-]+)\)/.exec(content) ?? []; // Firefox says it so
  if (name) return element.getAttribute(name) ?? '';
  const [text] = /^"(?:[^"\\]|\\.)*"/.exec(content) ?? [];
  return text === undefined ? '' : (JSON.parse(text.replaceAll('\n', '\\n')) as string);
}

/** A child of an element's shadow root. */
export function part(element: Element, name: string): HTMLElement | null {
  return element.shadowRoot!.querySelector<HTMLElement>(`[part="${name}"]`);
}

/** The JSON file that a test in Node reads as well. */
export async function json<T>(path: string): Promise<T> {
  const response = await fetch(`/test/${path}`);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return (await response.json()) as T;
}

/** The next event of a type. Call it before the act. An event that does not come fails the test, and soon. */
export function heardAt<K extends keyof GlobalEventHandlersEventMap>(target: EventTarget, type: K, patience = 3000): Promise<GlobalEventHandlersEventMap[K]> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no ${type}`)), patience);
    const listener = (event: Event): void => {
      clearTimeout(timer);
      resolve(event as GlobalEventHandlersEventMap[K]);
    };
    target.addEventListener(type, listener, { once: true });
  });
}
