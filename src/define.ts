/** Registers every element. */
import './define/article.js';
import './define/breadcrumbs.js';
import './define/byline.js';
import './define/callout.js';
