import type { LightStyles } from './light-styles.js';
import { warn } from './warn.js';

/** One sheet for all roots, by text. */
const sheets = new Map<string, CSSStyleSheet>();

/** Those that come on demand. They build on the sheets of the authored HTML, and stand after them, whichever comes first. */
const additions = new WeakSet<CSSStyleSheet>();

/**
 * Adopts light styles into the root in which an element stands. They are written for a tag; an element defined under another one,
 * or a subclass, gets the same rules for its own.
 *
 * @param base the root, when these are the styles of the authored HTML itself; without it they are an addition to those
 */
export async function adopt(element: Element, { tag, load }: LightStyles, base?: Document | ShadowRoot): Promise<void> {
  const { localName } = element;
  const root = base ?? (element.getRootNode() as Document | ShadowRoot);
  try {
    const { styles } = await load();
    if (!root.adoptedStyleSheets) return; // no root of a page: the element has left it meanwhile
    for (const { cssText } of styles) {
      const text = cssText.replaceAll(new RegExp(`${tag}(?![\\w-])`, 'g'), localName);
      // A shadow root takes no @property rules: the document has to have them, too.
      for (const each of new Set([document, root])) adoptSheet(each, text, !base);
    }
  } catch {
    warn(localName, 'styles', tag, 'styles');
  }
}

function adoptSheet(root: Document | ShadowRoot, text: string, addition: boolean): void {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
    if (addition) additions.add(sheet);
  }
  const all = [...root.adoptedStyleSheets];
  if (all.includes(sheet)) return;
  const first = addition ? -1 : all.findIndex((each) => additions.has(each));
  all.splice(first < 0 ? all.length : first, 0, sheet);
  root.adoptedStyleSheets = all;
}
