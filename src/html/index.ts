/**
 * The authored HTML of each element from data, as an escaped string: for any JavaScript server.
 * No DOM, no Lit. What is written here is what the elements show for the same data in a browser.
 */
export { article, type ArticleContent, type ArticleHtml } from './article.js';
export { breadcrumbs, type BreadcrumbsHtml } from './breadcrumbs.js';
export { byline, type BylineHtml } from './byline.js';
export { callout, type CalloutHtml } from './callout.js';
export type { Author, Crumb } from '../core/data.js';
