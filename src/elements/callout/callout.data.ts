import { showData } from '../../core/data-property.js';
import { calloutContent } from '../../html/callout.js';
import type { NewsCallout } from './callout.js';

/** Shows the element's `text`. */
export function show(element: NewsCallout): void {
  showData(element, calloutContent({ text: element.text ?? [] }), (root) => [...root.children].filter(({ slot }) => !slot).map((each) => each.textContent));
}
