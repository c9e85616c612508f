/**
 * Keeps what has the focus out from under a bar at the bottom of the window: `scroll-padding` makes browsers scroll it clear of the bar, and room after
 * the end of the page lets them. Nothing above moves. Gives back what undoes it.
 *
 * Source: WCAG 2.2, 2.4.11 Focus Not Obscured (Minimum); technique C43.
 */
export function keepClear(bar: Element): () => void {
  const root = document.documentElement;
  const { scrollPaddingBottom: own } = getComputedStyle(root);
  const isFree = /^(none|normal)$/.test(getComputedStyle(root, '::after').content);
  // What reaches beyond a body that is as high as the window.
  const beyond = Math.max(0, root.scrollHeight - root.clientHeight && root.scrollHeight - scrollY - document.body.getBoundingClientRect().bottom);
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const observer = new ResizeObserver(() => {
    const { height } = bar.getBoundingClientRect();
    const { clientWidth } = root;
    const padding = `:root { scroll-padding-bottom: max(${own === 'auto' ? '0px' : own}, ${height}px) }`;
    // Out of the flow, at the place that it would have there: after everything.
    sheet.replaceSync(isFree ? `${padding} :root::after { content: ''; position: absolute; width: 1px; height: ${beyond + height}px }` : padding);
    // A scrollbar that was not there would move the page.
    if (root.clientWidth !== clientWidth) sheet.replaceSync(padding);
  });
  observer.observe(bar);
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
