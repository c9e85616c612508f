import type { Picture } from '../core/data.js';
import { countWords } from '../structured-data/words.js';
import type { ArticleFacts } from '../structured-data/types.js';
import { readBreadcrumbs } from './breadcrumbs.js';
import { readByline } from './byline.js';
import { commentCount, readComments } from './comments.js';
import { readFaq } from './faq.js';
import { figureImage } from './figure-image.js';
import { readFigure } from './figure.js';
import { readRelated } from './related.js';
import { isSilent, textOf } from './text.js';

/** What stands beside the prose, and is not counted as words of the article. */
const FURNITURE = 'script, style, template, form, nav, figure, table, h1, news-breadcrumbs, news-byline, news-figure, news-fact-table, news-related, news-comments, news-support-notice';

/** What the visible HTML of an article says. */
export function readArticle(root: Element, language: string): Omit<ArticleFacts, 'url'> {
  const headline = root.querySelector('h1');
  const byline = root.querySelector('news-byline');
  const trail = root.querySelector('news-breadcrumbs');
  const related = root.querySelector('news-related[structured-data="list"]');
  const comments = root.querySelector('news-comments');
  const { authors, published, updated } = byline && !isSilent(byline) ? readByline(byline) : { authors: [] };
  const pictures = root.querySelectorAll<HTMLImageElement>(':is(figure, news-figure) img[src]:not([slot], [slot] *, figcaption *)');
  return {
    headline: textOf(headline),
    description: textOf(headline?.closest('hgroup')?.querySelector('p')),
    images: [...pictures].filter((each) => !each.closest('news-related, news-comments') && !isSilent(each.closest('news-figure'))).map(described),
    authors,
    datePublished: published,
    dateModified: updated ?? published,
    language,
    commentCount: comments && !isSilent(comments) ? commentCount(comments) : undefined,
    comments: comments?.getAttribute('structured-data') === 'comments' ? readComments(comments) : [],
    wordCount: countWords(prose(root), language),
    breadcrumbs: trail && !isSilent(trail) ? readBreadcrumbs(trail) : [],
    related: related ? readRelated(related) : [],
    questions: [...root.querySelectorAll('news-faq[structured-data="faq"]')].flatMap(readFaq),
  };
}

/** All that a `<news-figure>` says of its picture; of any other one its address. */
function described(image: HTMLImageElement): string | Picture {
  const figure = image.closest('news-figure');
  return (figure && figureImage(figure) === image && readFigure(figure)) || image.getAttribute('src')!;
}

function prose(root: Element): string {
  const parts: string[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    node instanceof Element && node.matches(FURNITURE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  while (walker.nextNode()) if (walker.currentNode instanceof Text) parts.push(walker.currentNode.data);
  return parts.join(' ');
}
