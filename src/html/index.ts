/**
 * The authored HTML of each element from data, as an escaped string: for any JavaScript server.
 * No DOM, no Lit. What is written here is what the elements show for the same data in a browser.
 */
export { article, type ArticleContent, type ArticleHtml } from './article.js';
export { breadcrumbs, type BreadcrumbsHtml } from './breadcrumbs.js';
export { byline, type BylineHtml } from './byline.js';
export { callout, type CalloutHtml } from './callout.js';
export type { CommentFormHtml } from './comment-form.js';
export { comments, type CommentsHtml } from './comments.js';
export { factTable, type FactTableHtml } from './factTable.js';
export { faq, type FaqHtml } from './faq.js';
export { figure, type FigureHtml } from './figure.js';
export { keyPoints, type KeyPointsHtml } from './keyPoints.js';
export { related, type RelatedHtml } from './related.js';
export { supportNotice, type SupportNoticeHtml } from './supportNotice.js';
export type { Author, CommentItem, Crumb, KeyPoint, Picture, PictureLink, PictureSource, Question, RelatedImage, RelatedStory, TableCell, TableColumn, TableContent } from '../core/data.js';
