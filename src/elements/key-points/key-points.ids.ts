import { labelOf, pointsOf } from '../../facts/key-points.js';
import { textOf } from '../../facts/text.js';
import { slug } from '../../html/slug.js';
import type { NewsKeyPoints } from './key-points.js';

/** Gives an id to each point that has none. One that the address of the page already asks for is shown, and marked. */
export function giveIds(element: NewsKeyPoints): void {
  if (!element.isConnected) return; // it has left while this was loaded
  const root = element.getRootNode() as Document | ShadowRoot;
  for (const point of pointsOf(element)) {
    if (point.id) continue;
    point.id = slug(textOf(labelOf(point)) || textOf(point), (id) => Boolean(root.getElementById(id)), 'point');
    if (`#${encodeURIComponent(point.id)}` === location.hash) goTo(point);
  }
}

/** What the browser would have done had the id been there in time. A reader who has scrolled already is left where they are. */
function goTo(point: Element): void {
  if (scrollY) return;
  if (history.state === null) location.replace(location.href); // makes it the `:target`, too
  else point.scrollIntoView();
}
