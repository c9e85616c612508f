/**
 * schema.org nodes from data, and one escaped `@graph` script of them: pure functions, no DOM, the same on a server and in a browser.
 *
 * ```js
 * toScript(mergeGraph(articleNodes({ url, headline, authors, datePublished, breadcrumbs })))
 * ```
 */
export { mergeGraph, toJson, toScript } from './graph.js';
export { articleNodes, imageObject } from './clean.js';
export { breadcrumbList, faqPage, itemList, newsArticle, person } from './nodes.js';
export type { AnsweredQuestion, ArticleFacts, Graph, JsonLdNode, JsonLdValue } from './types.js';
export { countWords } from './words.js';
export type { Author, CommentItem, Crumb, Picture, PictureLink, PictureSource, Question, RelatedStory } from '../core/data.js';
