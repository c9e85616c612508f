import { breadcrumbs, type BreadcrumbsHtml } from './breadcrumbs.js';
import { byline, type BylineHtml } from './byline.js';
import { attribute, escape } from './escape.js';
import { paragraphs } from './values.js';

/** What an article consists of, as the `data` property of `<news-article>` takes it. */
export interface ArticleContent {
  headline: string;
  /** The paragraph below the headline. */
  standfirst?: string;
  breadcrumbs?: BreadcrumbsHtml['items'];
  byline?: BylineHtml;
  /** The paragraphs, as plain text. */
  text?: string | readonly string[];
}

export interface ArticleHtml extends ArticleContent {
  publisher?: string;
  /** Address of the publisher's logo, for structured data. */
  publisherLogo?: string;
  section?: string;
}

/** What stands inside the element. */
export function articleContent({ headline, standfirst, breadcrumbs: items, byline: by, text }: ArticleContent): string {
  return [
    '<article>',
    items ? breadcrumbs({ items }) : '',
    standfirst ? `<hgroup><h1>${escape(headline)}</h1><p>${escape(standfirst)}</p></hgroup>` : `<h1>${escape(headline)}</h1>`,
    by ? byline(by) : '',
    ...paragraphs(text).map((each) => `<p>${escape(each)}</p>`),
    '</article>',
  ].join('');
}

/**
 * `<news-article>` as HTML, for any server: the children are the same bytes as the element's `data` gives in the browser.
 * An article whose body is more than plain paragraphs is written by its own template, with the other functions here for its furniture.
 */
export function article(data: ArticleHtml): string {
  return `<news-article${attribute('publisher', data.publisher)}${attribute('publisher-logo', data.publisherLogo)}${attribute('section', data.section)}>${articleContent(data)}</news-article>`;
}
