/** Every class, event and type. Importing defines nothing and touches no global; `newsroom-elements/define` registers. */
export { NewsElement } from './core/element.js';
export { NewsEvent } from './core/events.js';
export { setStrings } from './core/strings.js';
export { NewsArticle } from './elements/article/article.js';
export { NewsArticleGraphEvent } from './elements/article/article.events.js';
export { NewsBreadcrumbs } from './elements/breadcrumbs/breadcrumbs.js';
export { NewsBreadcrumbsExpandEvent } from './elements/breadcrumbs/breadcrumbs.events.js';
export { NewsByline } from './elements/byline/byline.js';
export { NewsCallout, type CalloutVariant } from './elements/callout/callout.js';
export type { Author, Crumb } from './core/data.js';
export type { ArticleContent } from './html/article.js';
export type { BreadcrumbsStrings, BylineStrings, CalloutStrings, LanguageStrings, PluralForms } from './locales/strings.js';
export type { Graph, JsonLdNode } from './structured-data/types.js';
