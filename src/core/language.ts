/** What asks to be told when the language or direction around it may have changed. */
interface LanguageListener extends Element {
  languageChanged(): void;
}

const listeners = new Set<LanguageListener>();
let observer: MutationObserver | undefined;

/**
 * The language of the nearest `lang` attribute, through shadow roots, in canonical form (`EN-us` gives `en-US`).
 * English where there is none, or where it is no language tag.
 */
export function languageOf(element: Element): string {
  let tag: string | null | undefined;
  for (let at: Node | undefined = element; at && !tag; at = hostOf(at)) tag = (at as Element).closest('[lang]')?.getAttribute('lang');
  try {
    return Intl.getCanonicalLocales(tag || 'en')[0]!;
  } catch {
    return 'en';
  }
}

/** Follows changes of `lang` and `dir` above `listener`: one observer for the page, gone with the last listener. */
export function followLanguage(listener: LanguageListener): void {
  listeners.add(listener);
  observer ??= new MutationObserver(() => listeners.forEach((each) => each.languageChanged()));
  for (let at: Element | undefined = listener; at; at = hostOf(at)) observer.observe(at.getRootNode(), { subtree: true, attributeFilter: ['lang', 'dir'] });
}

export function unfollowLanguage(listener: LanguageListener): void {
  listeners.delete(listener);
  if (listeners.size) return;
  observer?.disconnect();
  observer = undefined;
}

function hostOf(node: Node): Element | undefined {
  return (node.getRootNode() as Partial<ShadowRoot>).host;
}
