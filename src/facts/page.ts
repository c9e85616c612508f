/** The page's own address: what it declares canonical, or where it is. */
export function canonicalUrl(page: Document): string {
  const declared = page.querySelector<HTMLLinkElement>('link[rel="canonical"][href]')?.href;
  // A preview in an `about:srcdoc` frame has no address to speak of; the page that holds it has.
  const here = page.URL.startsWith('http') ? page.URL : page.baseURI;
  return (declared || here).split('#', 1)[0]!;
}

/** The JSON-LD that stands on the page, parsed, without that in `own`. What is no JSON counts for nothing. */
export function jsonLdOf(page: Document, own: Element | undefined): unknown[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    if (script === own) return [];
    try {
      return [JSON.parse(script.textContent) as unknown];
    } catch {
      return [];
    }
  });
}
