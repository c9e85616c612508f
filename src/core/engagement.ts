/**
 * Calls `start` once, at the first sign of a reader in an element: a pointer over it (a finger, too) or the focus in it.
 * What only a reader who is there can use need not be loaded, or stand in the page, for anybody else.
 */
export function onEngagement(element: Element, start: () => void): void {
  const signs = new AbortController();
  for (const sign of ['pointerover', 'focusin']) {
    element.addEventListener(sign, () => {
      signs.abort();
      start();
    }, { signal: signs.signal, passive: true });
  }
}
