import { warn } from './warn.js';

/* Trusted Types (https://www.w3.org/TR/trusted-types/): what this library parses, it has escaped itself (see html/).
   Its one policy is named `newsroom-elements`; a second copy of the library takes the first one's, since a strict
   Content-Security-Policy lets a name be used once. */

interface Policy {
  createHTML(html: string): string;
  createScript(script: string): string;
}

interface PageWithPolicy {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
  [key: symbol]: Policy | undefined;
}

const NAME = 'newsroom-elements';
const SHARED = Symbol.for(`${NAME}.policy`);
const plain: Policy = { createHTML: (html) => html, createScript: (script) => script };

/** Runs `write` with the policy; where the page forbids it, says so once, goes on without what was to be written, and answers false. */
function withPolicy(write: (policy: Policy) => void): boolean {
  const page = globalThis as unknown as PageWithPolicy;
  try {
    write((page[SHARED] ??= page.trustedTypes?.createPolicy(NAME, plain) ?? plain));
    return true;
  } catch {
    warn(NAME, 'trusted-types', NAME, 'policy');
    return false;
  }
}

/** Nodes from HTML that was written by `html/`. */
export const parse = (html: string): DocumentFragment => document.importNode(parseOnce(html), true);

/** The same, without a copy: for thousands of nodes, which come to life only where they are put into the page. */
export function parseOnce(html: string): DocumentFragment {
  const template = document.createElement('template');
  withPolicy((policy) => (template.innerHTML = policy.createHTML(html)));
  return template.content;
}

/** Parses HTML of anybody's into an element of a document that runs and loads nothing, such as a template's content, to be cleaned there. */
export function writeInert(element: Element, html: string): boolean {
  return withPolicy((policy) => (element.innerHTML = policy.createHTML(html)));
}

/** Writes the text of a `<script>` that holds data, such as JSON-LD. Chromium guards that like code. */
export function setScriptText(script: HTMLScriptElement, text: string): void {
  withPolicy((policy) => (script.text = policy.createScript(text)));
}
