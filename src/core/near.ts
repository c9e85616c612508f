/** How far outside of what is in view an element counts as near: its own height and width above, below and beside it. */
const MARGIN = '100%';

const watched = new Map<Element, (near: boolean) => void>();
let observer: IntersectionObserver | undefined;

/**
 * Tells whether an element is near what the reader sees: at first, and whenever that changes. One observer serves the page.
 *
 * @returns ends it
 */
export function watchNear(element: Element, tell: (near: boolean) => void): () => void {
  observer ??= new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => watched.get(target)?.(isIntersecting)), { rootMargin: MARGIN });
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
    if (watched.size) return;
    observer?.disconnect();
    observer = undefined;
  };
}
