import { countWords } from '../structured-data/words.js';
import type { ArticleFacts } from '../structured-data/types.js';
import { readBreadcrumbs } from './breadcrumbs.js';
import { readByline } from './byline.js';
import { isSilent, textOf } from './text.js';

/** What stands beside the prose, and is not counted as words of the article. */
const FURNITURE = 'script, style, template, form, nav, figure, table, h1, news-breadcrumbs, news-byline, news-figure, news-fact-table, news-related, news-comments, news-support-notice';

/** What the visible HTML of an article says. */
export function readArticle(root: Element, language: string): Omit<ArticleFacts, 'url'> {
  const headline = root.querySelector('h1');
  const byline = root.querySelector('news-byline');
  const trail = root.querySelector('news-breadcrumbs');
  const { authors, published, updated } = byline && !isSilent(byline) ? readByline(byline) : { authors: [] };
  const pictures = root.querySelectorAll<HTMLImageElement>(':is(figure, news-figure) img[src]:not([slot])');
  return {
    headline: textOf(headline),
    description: textOf(headline?.closest('hgroup')?.querySelector('p')),
    images: [...pictures].filter((each) => !each.closest('news-related, news-comments') && !isSilent(each.closest('news-figure'))).map((each) => each.getAttribute('src')!),
    authors,
    datePublished: published,
    dateModified: updated ?? published,
    language,
    wordCount: countWords(prose(root), language),
    breadcrumbs: trail && !isSilent(trail) ? readBreadcrumbs(trail) : [],
  };
}

function prose(root: Element): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(FURNITURE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) if (walker.currentNode instanceof Text) parts.push(walker.currentNode.data);
  return parts.join(' ');
}
