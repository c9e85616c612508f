/** What has to fit into its own width. */
export interface SizeListener extends Element {
  /** Takes the form that can be measured, where that is another one. Writes only. */
  relax?(): void;
  /** Reads what it needs and gives back what is to be written then. */
  measure(): () => void;
}

const listeners = new Set<SizeListener>();
let observer: ResizeObserver | undefined;

/** One observer for the page. Reads and writes of all that changed are kept apart: one layout serves them all. */
function settle(targets: Iterable<SizeListener>): void {
  const present = [...targets].filter((each) => listeners.has(each));
  for (const each of present) each.relax?.();
  for (const write of present.map((each) => each.measure())) write();
}

const settleAll = (): void => settle(listeners);

/** Measures `listener` before the next paint and whenever its size changes. Following again measures again. */
export function followSize(listener: SizeListener): void {
  if (!listeners.size) document.fonts.addEventListener('loadingdone', settleAll);
  listeners.add(listener);
  observer ??= new ResizeObserver((entries) => settle(entries.map(({ target }) => target as SizeListener)));
  observer.unobserve(listener);
  observer.observe(listener);
}

export function unfollowSize(listener: SizeListener): void {
  if (!listeners.delete(listener)) return;
  observer?.unobserve(listener);
  if (!listeners.size) document.fonts.removeEventListener('loadingdone', settleAll);
}
