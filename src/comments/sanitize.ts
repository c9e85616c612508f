import { writeInert } from '../core/policy.js';
import { BLOCKS, DROPPED, FORMATTING, KEPT, READ, RENAMED } from './allowed.js';
import { isolated, plainText } from './text.js';

/* Two locks on one door. First the browser's own sanitizer, or DOMPurify where there is none, takes out of the parsed HTML what could do something. Then what is left is not used but
   copied: every node of the result was made here, by a name from allowed.ts, with no attribute but those set below. So both sanitizers come to one tree. */

/** The Sanitizer API (https://wicg.github.io/sanitizer-api/), as far as it is used here; TypeScript does not know it yet. */
interface WithSetHTML extends Element {
  setHTML(html: string, options: { sanitizer: { removeElements: (string | { name: string; namespace: string })[]; attributes: string[]; dataAttributes: boolean; comments: boolean } }): void;
}
type Clean = (html: string) => DocumentFragment;

const LONGEST = 500_000; // in characters of HTML
const MOST_TAGS = 5_000;
const MOST_COPIES = 250_000;
const DEEPEST = 32;

/**
 * What makes of the HTML of a comment, from whomever, nodes for the page: no script, no style, no request, no id, no class, links that give no credit.
 * Tags that are not allowed leave their text. In an engine without `Element.setHTML()`, DOMPurify is loaded; should that fail, comments are shown as text.
 */
export async function loadSanitizer(): Promise<Clean> {
  const strip = 'setHTML' in Element.prototype ? native : await purifier().catch(() => undefined);
  return (html) => {
    if (!/[<&]/.test(html)) return finish(text(html));
    try {
      const parsed = inert();
      if (strip && isParsable(html) && strip(parsed, html)) return finish(copy(parsed));
    } catch { /* then as text */ }
    return finish(asText(html));
  };
}

let apart: Document | undefined;
/** An element in a document that runs and loads nothing. */
const inert = (): Element => (apart ??= document.implementation.createHTMLDocument('')).createElement('div');

/** Names alone are names of HTML to it. */
const REMOVED = [...DROPPED, { name: 'svg', namespace: 'http://www.w3.org/2000/svg' }, { name: 'math', namespace: 'http://www.w3.org/1998/Math/MathML' }];

function native(into: Element, html: string): boolean {
  (into as WithSetHTML).setHTML(html, { sanitizer: { removeElements: REMOVED, attributes: READ, dataAttributes: false, comments: false } });
  return true;
}

async function purifier(): Promise<(into: Element, html: string) => boolean> {
  const { default: createPurify } = await import('dompurify');
  const purify = createPurify(window); // an own one: the page's has hooks and settings of the page
  if (!purify.isSupported) throw new Error('DOMPurify');
  const config = {
    IN_PLACE: true, TRUSTED_TYPES_POLICY: null as never, // what it works on is parsed already
    ALLOWED_TAGS: [...KEPT, ...BLOCKS, ...Object.keys(RENAMED), 'img', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', '#text'], ALLOWED_ATTR: READ,
    ALLOW_ARIA_ATTR: false, ALLOW_DATA_ATTR: false, FORBID_CONTENTS: DROPPED, SAFE_FOR_XML: false, // nothing is written as a string again
  };
  return (into, html) => {
    if (!writeInert(into, html)) return false;
    // a form whose field is named like one of its properties would be dropped with all that is written in it
    for (const each of into.querySelectorAll('[id], [name]')) for (const name of ['id', 'name']) Element.prototype.removeAttribute.call(each, name);
    purify.sanitize(into, config);
    return true;
  };
}

/** HTML that was written to keep a parser busy is shown as text. */
function isParsable(html: string): boolean {
  const tags = html.match(/<[a-z]/gi)?.length ?? 0;
  const formatting = html.match(new RegExp(`<(?:${FORMATTING})[\\s/>]`, 'gi'))?.length ?? 0;
  return html.length <= LONGEST && tags <= MOST_TAGS && formatting * (tags - formatting) <= MOST_COPIES;
}

function copy(from: Element): DocumentFragment {
  const result = document.createDocumentFragment();
  const walker = from.ownerDocument.createTreeWalker(from, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const open: ParentNode[] = [result]; // where the content of each open element goes
  for (let more = walker.firstChild(); more;) {
    const node = walker.currentNode;
    const into = open.at(-1)!;
    open.push(node instanceof Text ? add(into, node.data) : place(node as Element, into, open.length));
    more = walker.firstChild();
    while (!more && open.length > 1) {
      open.pop();
      more = walker.nextSibling();
      if (!more && open.length > 1) walker.parentNode();
    }
  }
  return result;
}

/** The element's like in the copy; the parent itself when the element leaves only its text. */
function place(element: Element, into: ParentNode, depth: number): ParentNode {
  const name = element.localName;
  if (name === 'img') return add(into, element.getAttribute('alt') ?? '');
  if (/^t[dh]$/.test(name)) return add(into, into.lastChild ? ' ' : '');
  if (depth > DEEPEST) return name === 'br' || BLOCKS.has(name) || name === 'p' ? add(into, '\n') : into;
  if (/^h[1-6]$/.test(name)) return make('p', into).appendChild(document.createElement('strong'));
  if (name === 'a') return link(element, into);
  const like = BLOCKS.has(name) ? 'div' : Object.hasOwn(RENAMED, name) ? RENAMED[name]! : name;
  if (like !== 'div' && !KEPT.has(like)) return into;
  const made = make(like, into);
  const title = name === 'abbr' && element.getAttribute('title');
  if (title) made.title = isolated(title).slice(0, 200);
  const start = name === 'ol' && Number(element.getAttribute('start'));
  if (start && Number.isInteger(start) && Math.abs(start) < 1e6) made.setAttribute('start', String(start));
  return made;
}

/** Only to an address of the web or of a person, whole, and that shows where it goes: `https://bank.example@evil.example` does not. */
function link(element: Element, into: ParentNode): ParentNode {
  let url: URL;
  try {
    url = new URL(element.getAttribute('href') ?? '');
  } catch {
    return into;
  }
  if (!/^(https?|mailto):$/.test(url.protocol) || url.username || url.password || (into as Partial<Element>).closest?.('a')) return into;
  const made = make('a', into);
  made.setAttribute('href', url.href);
  made.setAttribute('rel', 'ugc nofollow noopener');
  return made;
}

const make = (name: string, into: ParentNode): HTMLElement => into.appendChild(document.createElement(name));

function add(into: ParentNode, data: string): ParentNode {
  into.append(data);
  return into;
}

function text(data: string): DocumentFragment {
  const result = document.createDocumentFragment();
  result.append(data.slice(0, LONGEST));
  return result;
}

/** Without its tags; a regular expression may be wrong about what is one, and need not be right: nothing of this is parsed. */
function asText(html: string): DocumentFragment {
  const result = document.createDocumentFragment();
  for (const line of plainText(html.slice(0, LONGEST).replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n').replace(/<[/a-z!?][^<>]*>?/gi, '')).split('\n')) {
    if (line.trim()) add(make('p', result), line);
  }
  return result;
}

function finish(result: DocumentFragment): DocumentFragment {
  for (const each of result.querySelectorAll('a')) if (!each.textContent.trim()) each.remove();
  result.normalize();
  const said = result.textContent;
  if (isolated(said) !== said) {
    const texts = document.createTreeWalker(result, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) (texts.currentNode as Text).data = isolated((texts.currentNode as Text).data);
  }
  return result;
}
