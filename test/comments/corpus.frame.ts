/** Runs in a page of its own, under a strict policy: cleans all that `parent` hands over, puts it into the page, and says what came of it. */
import { loadSanitizer } from '../../src/comments/sanitize.js';

export interface Verdict {
  inputs: number;
  executed: string[];
  requested: string[];
  /** Inputs that the two sanitizers made something else of. None: there is but one here. */
  different: { html: string; native: string; purified: string }[] | undefined;
  /** Of all results, as one text. */
  results: string[];
}

const executed: string[] = [];
const requested: string[] = [];
const hooks = globalThis as unknown as Record<string, unknown>;
for (const name of ['hit', 'alert', 'confirm', 'prompt', 'print', 'open']) hooks[name] = () => executed.push(name);
const ask = globalThis.fetch;
globalThis.fetch = (...asked) => (executed.push('fetch'), ask(...asked));
addEventListener('error', (event) => executed.push(event.message), true);
addEventListener('submit', () => executed.push('submit'), true);
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
  // Chromium reports each style="" and onclick="" that it parses, in whatever document and by whatever means, setHTML() among them: nothing was asked for by then, or run
  if (!violatedDirective.endsWith('-attr')) requested.push(`${violatedDirective} ${blockedURI}`);
});

async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 60));
}
const outerHTML = (fragment: DocumentFragment): string => {
  const holder = document.createElement('div');
  holder.append(fragment.cloneNode(true));
  return holder.innerHTML;
};

async function judge(inputs: string[]): Promise<Verdict> {
  performance.clearResourceTimings();
  performance.setResourceTimingBufferSize(20_000);
  const both = 'setHTML' in Element.prototype;
  const first = await loadSanitizer();
  let second: typeof first | undefined;
  if (both) {
    const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setHTML')!;
    delete (Element.prototype as Partial<Record<'setHTML', unknown>>).setHTML;
    second = await loadSanitizer();
    Object.defineProperty(Element.prototype, 'setHTML', own);
  }
  const loaded = performance.getEntriesByType('resource').length; // the sanitizer itself
  const different: { html: string; native: string; purified: string }[] = [];
  const results: string[] = [];
  const page = document.body.appendChild(document.createElement('main'));
  for (const html of inputs) {
    const fragment = first(html);
    const other = second?.(html);
    if (other && !fragment.isEqualNode(other)) different.push({ html, native: outerHTML(fragment), purified: outerHTML(other) });
    results.push(outerHTML(fragment));
    page.append(fragment, other ?? '');
  }
  await settle();
  requested.push(...performance.getEntriesByType('resource').slice(loaded).map(({ name }) => name));
  page.remove();
  return { inputs: inputs.length, executed, requested, different: both ? different : undefined, results };
}

/** The same with no sanitizer at all: what the traps catch then. */
async function unclean(inputs: string[]): Promise<Pick<Verdict, 'executed' | 'requested'>> {
  const page = document.body.appendChild(document.createElement('main'));
  for (const html of inputs) {
    try {
      page.insertAdjacentHTML('beforeend', html);
    } catch { /* a parser that gives up */ }
  }
  await settle();
  requested.push(...performance.getEntriesByType('resource').filter(({ name }) => name.includes('/loaded/')).map(({ name }) => name));
  return { executed, requested };
}

Object.assign(globalThis, { judge, unclean });
document.documentElement.dataset['ready'] = '';
