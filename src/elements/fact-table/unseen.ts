import { watchNear } from '../../core/near.js';

const waiting = new WeakMap<Element, Map<string, () => void>>();

/**
 * Does what moves something in `element` while a reader does not see it: at once before the page has been painted, otherwise as
 * soon as the element is out of the window. Asked again under the same name, the last wins.
 */
export function whenUnseen(element: Element, name: string, act: () => void): void {
  if (!performance.getEntriesByName('first-contentful-paint').length) {
    act();
    return;
  }
  const others = waiting.get(element);
  if (others) {
    others.set(name, act);
    return;
  }
  const acts = new Map([[name, act]]);
  waiting.set(element, acts);
  const end = watchNear(element, (seen) => {
    if (seen) return;
    end();
    waiting.delete(element);
    if (element.isConnected) acts.forEach((each) => each());
  }, '0px');
}
