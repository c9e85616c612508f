import type { CSSResult } from 'lit';
import { warn } from './warn.js';

/** The styles of an element's authored HTML, and the tag that they are written for. */
export interface LightStyles {
  readonly tag: string;
  load(): Promise<{ readonly styles: readonly CSSResult[] }>;
}

/** The tags that have been seen to in a document or shadow root, each followed by a space. */
const settled = new WeakMap<Node, string>();

/**
 * Sees to it, once, that the root in which an element stands has the styles of its authored HTML. Where `styles.css` is linked
 * they are there, and nothing is loaded. That is known by the `container-name` which it gives each tag: it is not inherited, and harms nothing.
 */
export function provideLightStyles(element: Element, light: LightStyles): void {
  const root = element.getRootNode();
  const { localName } = element;
  const tags = settled.get(root) ?? ' ';
  if (tags.includes(` ${localName} `)) return;
  settled.set(root, `${tags}${localName} `);
  // Inside an element that is upgraded, but has rendered no slot yet, nothing has a style: so not before the next frame.
  requestAnimationFrame(() => {
    if (getComputedStyle(element).containerName === localName) return;
    import('./adopt.js')
      .then(({ adopt }) => adopt(element, light, root as Document | ShadowRoot))
      .catch(() => warn(localName, 'styles', '', 'styles'));
  });
}
