import type { Author, Crumb } from '../core/data.js';
import { parseDate } from '../core/dates.js';
import { safeHref } from '../html/escape.js';
import type { ArticleFacts, JsonLdNode, JsonLdValue } from './types.js';

/** An absolute address, or nothing where it is missing, broken or not safe to follow. */
function absolute(href: string | undefined, base: string): string | undefined {
  const safe = safeHref(href);
  try {
    return safe ? new URL(safe, base).href : undefined;
  } catch {
    return undefined;
  }
}

/** The node without the properties that have no value. */
function compact(node: Record<string, JsonLdValue | undefined>): JsonLdNode {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && !value.length)));
}

const defined = <T>(list: readonly (T | undefined)[]): T[] => list.filter((each): each is T => each !== undefined);

/** A date as it was written, or nothing where it is none. */
const date = (text: string | undefined): string | undefined => (parseDate(text) ? text!.trim() : undefined);

/** The author as a Person: the name alone in `name` (Google, "Author markup best practices"). */
export function person({ name, href, role, avatar, sameAs }: Author, base: string): JsonLdNode {
  return compact({
    '@type': 'Person',
    name,
    url: absolute(href, base),
    jobTitle: role,
    image: absolute(avatar, base),
    sameAs: defined((sameAs ?? []).map((each) => absolute(each, base))),
  });
}

/** The trail as a BreadcrumbList, or nothing for less than two steps. A step in the middle that leads nowhere is left out: there it would make the list invalid. */
export function breadcrumbList(crumbs: readonly Crumb[], url: string): JsonLdNode | undefined {
  const steps = crumbs.filter(({ name, href }, index) => name && (index === crumbs.length - 1 || absolute(href, url)));
  if (steps.length < 2) return undefined;
  return {
    '@type': 'BreadcrumbList',
    '@id': `${url}#breadcrumb`,
    itemListElement: steps.map(({ name, href }, index) => compact({ '@type': 'ListItem', position: index + 1, name, item: absolute(href, url) })),
  };
}

/** One name for the publisher on all pages of a site, the one that Yoast uses. */
const organizationId = (url: string): string | undefined => (absolute('/', url) ? `${absolute('/', url)!}#organization` : undefined);

/** The article as a NewsArticle. */
export function newsArticle(facts: ArticleFacts): JsonLdNode {
  const { url, publisher, publisherLogo, authors, images } = facts;
  const logo = absolute(publisherLogo, url);
  return compact({
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    headline: facts.headline,
    description: facts.description,
    image: defined((images ?? []).map((each) => absolute(each, url))),
    datePublished: date(facts.datePublished),
    dateModified: date(facts.dateModified),
    author: (authors ?? []).filter(({ name }) => name).map((each) => person(each, url)),
    publisher: publisher
      ? compact({ '@type': 'NewsMediaOrganization', '@id': organizationId(url), name: publisher, logo: logo ? { '@type': 'ImageObject', url: logo } : undefined })
      : undefined,
    articleSection: facts.section,
    inLanguage: facts.language,
    wordCount: facts.wordCount,
    commentCount: facts.commentCount,
  });
}

/** All nodes of an article, in a fixed order. */
export function articleNodes(facts: ArticleFacts): JsonLdNode[] {
  return defined([newsArticle(facts), breadcrumbList(facts.breadcrumbs ?? [], facts.url)]);
}
