/** The page's own address: what it declares canonical, or where it is. */
export function canonicalUrl(page: Document): string {
  const declared = page.querySelector<HTMLLinkElement>('link[rel="canonical"][href]')?.href;
  // A preview in an `about:srcdoc` frame has no address to speak of; the page that holds it has.
  const here = page.URL.startsWith('http') ? page.URL : page.baseURI;
  return (declared || here).split('#', 1)[0]!;
}

/**
 * The JSON-LD that stands on the page, parsed, without `own` and without that of other articles on it (a page that scrolls
 * without end has several). What is no JSON counts for nothing.
 */
export function jsonLdOf(article: Element, own: Element | undefined): unknown[] {
  return [...article.ownerDocument.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    if (script === own || (script.closest(article.localName) ?? article) !== article) return [];
    try {
      return [JSON.parse(script.textContent) as unknown];
    } catch {
      return [];
    }
  });
}
