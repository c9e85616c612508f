import type { Author, CommentItem, Crumb, Picture, RelatedStory } from '../core/data.js';
import { parseDate } from '../core/dates.js';
import { escape, textOf } from '../html/escape.js';
import { slug } from '../html/slug.js';
import type { AnsweredQuestion, ArticleFacts, JsonLdNode, JsonLdValue } from './types.js';
import { paragraphs, safeHref } from '../html/values.js';

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

/** Stories that an article leads on to, as an ItemList, or nothing where there is none. */
export function itemList(stories: readonly RelatedStory[], url: string): JsonLdNode | undefined {
  const items = stories.filter(({ title, href }) => title && absolute(href, url));
  if (!items.length) return undefined;
  return {
    '@type': 'ItemList',
    '@id': `${url}#related`,
    itemListElement: items.map(({ title, href }, index) => compact({ '@type': 'ListItem', position: index + 1, name: title, url: absolute(href, url) })),
  };
}

/**
 * All questions of a page as one FAQPage, each under its own address; nothing without an answered one. Google stopped showing it in May 2026:
 * it is there for other readers.
 */
export function faqPage(questions: readonly AnsweredQuestion[], url: string): JsonLdNode | undefined {
  const ids = new Set<string>();
  const taken = (id: string): boolean => ids.has(id);
  const list = questions.flatMap(({ question, answer, id, html }): JsonLdNode[] => {
    const name = textOf(question).trim();
    const text = html ?? paragraphs(answer).map((each) => `<p>${escape(each.trim())}</p>`).join('');
    if (!name || !text) return [];
    const anchor = id && !taken(id) ? id : slug(id || name, taken, 'question');
    ids.add(anchor);
    return [{ '@type': 'Question', '@id': absolute(`#${anchor}`, url) ?? `${url}#${anchor}`, position: ids.size, name, acceptedAnswer: { '@type': 'Answer', text } }];
  });
  return list.length ? { '@type': 'FAQPage', '@id': `${url}#faq`, mainEntity: list } : undefined;
}

/** One name for the publisher on all pages of a site, the one that Yoast uses. */
const organizationId = (url: string): string | undefined => (absolute('/', url) ? `${absolute('/', url)!}#organization` : undefined);

/** There is more to say of a picture than its address where somebody is credited for it, or where it has a licence. */
const isCredited = (image: string | Picture): image is Picture => Boolean(typeof image === 'object' && (image?.credit || image?.creator || image?.license || image?.acquire));

const addressOf = (image: string | Picture): string => (typeof image === 'object' ? image?.src : image);

/** An article's picture: its address, or a reference to the ImageObject that says more. */
function pictured(image: string | Picture, base: string): JsonLdValue | undefined {
  const address = absolute(addressOf(image), base);
  return address && isCredited(image) ? { '@id': address } : address;
}

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
    image: defined((images ?? []).map((each) => pictured(each, url))),
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
    comment: commentNodes(facts.comments ?? [], url),
  });
}

/** Comments as a flat list, as they stand on the page; a reply names what it answers. One without an id or a text is left out. */
function commentNodes(comments: readonly CommentItem[], url: string): JsonLdNode[] {
  const address = (id: unknown): string => `${url}#comment-${encodeURIComponent(textOf(id))}`;
  return comments.filter(({ id, text }) => textOf(id) && paragraphs(text).length).map(({ id, parent, author, url: page, date: when, text, lang }) => compact({
    '@type': 'Comment',
    '@id': address(id),
    url: address(id),
    author: author ? person({ name: author, href: page }, url) : undefined,
    datePublished: date(when),
    text: paragraphs(text).join('\n'),
    inLanguage: lang,
    parentItem: textOf(parent) ? { '@id': address(parent) } : undefined,
  }));
}

/**
 * A picture as an ImageObject (Google, "Image metadata"), or nothing without a safe address. The address of the file is its `@id`:
 * the same on every page that shows it.
 */
export function imageObject({ src, width, height, caption, credit, creator, license, acquire }: Picture, base: string): JsonLdNode | undefined {
  const contentUrl = absolute(src, base);
  if (!contentUrl) return undefined;
  const pixels = (length: number | undefined): string | undefined => (length ? `${length} px` : undefined); // a Distance in schema.org's words
  return compact({
    '@type': 'ImageObject',
    '@id': contentUrl,
    url: contentUrl,
    contentUrl,
    width: pixels(width),
    height: pixels(height),
    caption,
    creditText: credit || creator,
    creator: creator ? { '@type': 'Person', name: creator } : undefined,
    license: absolute(license?.href, base),
    acquireLicensePage: absolute(acquire?.href, base),
  });
}

/** Each picture once. */
function imageObjects(images: ArticleFacts['images'], url: string): JsonLdNode[] {
  const all = defined((images ?? []).filter(isCredited).map((each) => imageObject(each, url)));
  return all.filter((node, index) => all.findIndex((each) => each['@id'] === node['@id']) === index);
}

/** All nodes of an article, in a fixed order. */
export function articleNodes(facts: ArticleFacts): JsonLdNode[] {
  return defined([newsArticle(facts), breadcrumbList(facts.breadcrumbs ?? [], facts.url), itemList(facts.related ?? [], facts.url), faqPage(facts.questions ?? [], facts.url), ...imageObjects(facts.images, facts.url)]);
}
