/** Stands in for the sanitizer of the branch `safety`: text alone. */
export async function loadSanitizer(): Promise<(html: string) => DocumentFragment> {
  return await Promise.resolve((html: string) => {
    const fragment = document.createDocumentFragment();
    const paragraph = fragment.appendChild(document.createElement('p'));
    paragraph.textContent = html.replace(/<[^>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
    return fragment;
  });
}
