import { showData } from '../../core/data-property.js';
import { supportNoticeContent } from '../../html/supportNotice.js';
import type { NewsSupportNotice } from './support-notice.js';

/** Shows the element's `text`. */
export function show(element: NewsSupportNotice): void {
  showData(element, supportNoticeContent({ text: element.text ?? [] }), (root) => [...root.children].filter(({ slot }) => !slot).map((each) => each.textContent));
}
