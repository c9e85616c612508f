import type { LightStyles } from './light-styles.js';
import { warn } from './warn.js';

/** One sheet for all roots, by text. */
const sheets = new Map<string, CSSStyleSheet>();

/**
 * Adopts light styles into the root in which an element stands. They are written for a tag; an element defined under another one,
 * or a subclass, gets the same rules for its own.
 */
export async function adopt(element: Element, { tag, load }: LightStyles, root = element.getRootNode() as Document | ShadowRoot): Promise<void> {
  const { localName } = element;
  try {
    const { styles } = await load();
    if (!root.adoptedStyleSheets) return; // no root of a page: the element has left it meanwhile
    for (const { cssText } of styles) {
      const text = cssText.replaceAll(new RegExp(`${tag}(?![\\w-])`, 'g'), localName);
      // A shadow root takes no @property rules: the document has to have them, too.
      for (const each of new Set([document, root])) adoptSheet(each, text);
    }
  } catch {
    warn(localName, 'styles', tag, 'styles');
  }
}

function adoptSheet(root: Document | ShadowRoot, text: string): void {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
