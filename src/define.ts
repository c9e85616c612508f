/** Registers every element. */
import './define/article.js';
import './define/breadcrumbs.js';
import './define/byline.js';
import './define/callout.js';
import './define/comments.js';
import './define/fact-table.js';
import './define/faq.js';
import './define/figure.js';
import './define/key-points.js';
import './define/related.js';
import './define/support-notice.js';
