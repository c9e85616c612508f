import { adopt } from '../../core/adopt.js';
import { asText } from '../../core/text.js';
import { factTable as english } from '../../locales/en.js';
import type { NewsFactTable } from './fact-table.js';

const styles = { tag: 'news-fact-table', load: () => import('./scroll.styles.js') };
const heard = new WeakSet<Element>();

/**
 * What a table needs while it is wider than its place: a region with its name, which takes the focus so that arrow keys move it, and lines where
 * something is hidden.
 *
 * Source: WCAG 2.2, 2.1.1 Keyboard; Inclusive Components, "Data Tables".
 */
export async function update(element: NewsFactTable): Promise<void> {
  const scroll = element.shadowRoot!.querySelector<HTMLElement>('[part=scroll]')!;
  const { scrollWidth, clientWidth } = scroll;
  const overflowing = scrollWidth > clientWidth + 1;
  const { source } = element;
  const first = ':scope > tbody > tr > :first-child';
  const width = source?.querySelector(first)?.clientWidth ?? Infinity;
  element.state('pinned', overflowing && width < clientWidth / 2 && !source?.querySelector(`${first}[rowspan]:not([rowspan="1"])`)); // the next row begins in another column
  const name = asText(element.label) || element.titledBy?.textContent.trim();
  for (const [attribute, value] of Object.entries({ tabindex: '0', role: 'region', 'aria-label': name || (element.words('factTable', english) ?? english).label })) {
    if (overflowing) scroll.setAttribute(attribute, value);
    else scroll.removeAttribute(attribute);
  }
  // The lines are beside the table alone, and neither beside the toolbar nor the caption of a figure.
  const [place, table] = [scroll, source ?? scroll].map((each) => each.getBoundingClientRect());
  if (overflowing) {
    scroll.style.setProperty('--_top', `${table!.top - place!.top}px`);
    scroll.style.setProperty('--_end', `${table!.bottom - place!.top}px`);
  } else scroll.removeAttribute('style');
  const edges = (): void => {
    const from = Math.abs(scroll.scrollLeft); // right to left it runs below zero
    element.state('more-start', from > 1);
    element.state('more-end', from + scroll.clientWidth < scroll.scrollWidth - 1);
  };
  edges();
  if (!heard.has(scroll)) scroll.addEventListener('scroll', edges, { passive: true });
  heard.add(scroll);
  await adopt(element, styles);
}
