/** How far outside of the window an element counts as near: a window's height and width above, below and beside it. */
const MARGIN = '100%';

/** By margin: one observer of the page, and whom it tells. */
const watches = new Map<string, { observer: IntersectionObserver; watched: Map<Element, (near: boolean) => void> }>();

/**
 * Tells whether an element is near what the reader sees: at first, and whenever that changes. One observer of each margin serves the page.
 *
 * @param margin how far outside of the window is near, as in CSS; `0px`: what is seen
 * @returns ends it
 */
export function watchNear(element: Element, tell: (near: boolean) => void, margin = MARGIN): () => void {
  const { observer, watched } = watches.get(margin) ?? begin(margin);
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    if (!watched.delete(element)) return;
    observer.unobserve(element);
    if (watched.size) return;
    observer.disconnect();
    watches.delete(margin);
  };
}

function begin(margin: string): { observer: IntersectionObserver; watched: Map<Element, (near: boolean) => void> } {
  const watched = new Map<Element, (near: boolean) => void>();
  const observer = new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => watched.get(target)?.(isIntersecting)), { rootMargin: margin });
  const watch = { observer, watched };
  watches.set(margin, watch);
  return watch;
}
