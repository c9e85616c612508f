/** Time for a screen reader to notice a live region before there is something in it, and between two texts, in ms. */
const PAUSE = 100;
/** Time to take the text up, in ms; what is taken up is said to its end. */
const STAY = 1500;

const regions = new WeakMap<Element, { node: HTMLElement; timer?: ReturnType<typeof setTimeout> }>();

/**
 * Says something politely to users of a screen reader, once: the last text wins when several come at a time.
 * The region is in the element's shadow root, unseen, and empty again after a while, so that nobody reads it twice.
 *
 * Source: WCAG 2.2, 4.1.3 Status Messages; technique ARIA22.
 */
export function announce(element: Element, text: string): void {
  let region = regions.get(element);
  if (!region) {
    const node = document.createElement('div');
    node.setAttribute('role', 'status');
    node.style.cssText = 'position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';
    element.shadowRoot!.append(node);
    regions.set(element, (region = { node }));
  }
  const { node } = region;
  clearTimeout(region.timer);
  node.textContent = '';
  region.timer = setTimeout(() => {
    node.textContent = text;
    region.timer = setTimeout(() => (node.textContent = ''), STAY);
  }, PAUSE);
}
