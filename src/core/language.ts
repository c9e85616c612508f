/**
 * The language of the nearest `lang` attribute, through shadow roots, in canonical form (`EN-us` gives `en-US`).
 * English where there is none, or where it is no language tag.
 */
export function languageOf(element: Element): string {
  let tag: string | null | undefined;
  for (let at: Element | undefined = element; at && !tag; at = hostOf(at)) tag = at.closest('[lang]')?.getAttribute('lang');
  try {
    return Intl.getCanonicalLocales(tag || 'en')[0]!;
  } catch {
    return 'en';
  }
}

/** The element in whose shadow root a node stands. */
export const hostOf = (node: Node): Element | undefined => (node.getRootNode() as Partial<ShadowRoot>).host;
