import type { Crumb } from '../core/data.js';
import { attribute, escape, textOf } from './escape.js';
import { link, objects } from './values.js';

export interface BreadcrumbsHtml {
  items: readonly Crumb[];
  /** Name of the landmark; default: "Breadcrumb" in the page's language. */
  label?: string;
  /** The sign between two levels, as plain text; default: ›. */
  separator?: string;
}

/** What stands inside the element. */
export function breadcrumbsContent({ items, separator }: BreadcrumbsHtml): string {
  const list = objects<Crumb>(items).filter(({ name }) => textOf(name)).map(({ name, href }) => `<li>${link(name, href, '', '')}</li>`);
  const sign = separator ? `<span slot="separator">${escape(separator)}</span>` : '';
  return list.length ? `${sign}<ol>${list.join('')}</ol>` : sign;
}

/** `<news-breadcrumbs>` as HTML, for any server: the same bytes as the element's `items` gives in the browser. */
export function breadcrumbs(data: BreadcrumbsHtml): string {
  return `<news-breadcrumbs${attribute('label', data.label)}>${breadcrumbsContent(data)}</news-breadcrumbs>`;
}
