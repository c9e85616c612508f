/**
 * Registers, one by one, the elements whose tags are found on the page, now and later, and no others.
 * Importing it starts it. It looks at the document; shadow roots of other components import what they use themselves.
 */
const loaders: Record<string, () => Promise<unknown>> = {
  'news-article': () => import('./define/article.js'),
  'news-breadcrumbs': () => import('./define/breadcrumbs.js'),
  'news-byline': () => import('./define/byline.js'),
  'news-callout': () => import('./define/callout.js'),
  'news-fact-table': () => import('./define/fact-table.js'),
  'news-faq': () => import('./define/faq.js'),
  'news-figure': () => import('./define/figure.js'),
  'news-key-points': () => import('./define/key-points.js'),
  'news-related': () => import('./define/related.js'),
  'news-support-notice': () => import('./define/support-notice.js'),
  'news-comments': () => import('./define/comments.js'),
};

const observer = globalThis.MutationObserver && new MutationObserver(load);

function load(): void {
  for (const [tag, loader] of Object.entries(loaders)) {
    if (!document.querySelector(tag)) continue;
    delete loaders[tag];
    loader().catch((error: unknown) => console.warn(`<${tag}> could not be loaded; its HTML stays as it is.`, error));
  }
  if (!Object.keys(loaders).length) observer.disconnect();
}

if (observer) {
  observer.observe(document.documentElement, { childList: true, subtree: true });
  load();
}

export {};
