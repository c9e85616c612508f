const waiting = new WeakMap<Element, Map<string, () => void>>();
let observer: IntersectionObserver | undefined;

/**
 * Does what moves something in `element` while a reader does not see it: at once before the page has been painted, otherwise as
 * soon as the element is out of the window. Asked again under the same name, the last wins.
 */
export function whenUnseen(element: Element, name: string, act: () => void): void {
  if (!performance.getEntriesByName('first-contentful-paint').length) {
    act();
    return;
  }
  const acts = waiting.get(element) ?? new Map<string, () => void>();
  waiting.set(element, acts.set(name, act));
  observer ??= new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) continue;
      observer!.unobserve(target);
      const due = waiting.get(target);
      waiting.delete(target);
      if (target.isConnected) due?.forEach((each) => each());
    }
  });
  observer.observe(element);
}
