import type { Author, CommentItem, Crumb, Picture, Question, RelatedStory } from '../core/data.js';

/** A JSON-LD value, and a node of the graph (https://www.w3.org/TR/json-ld11/). */
export type JsonLdValue = string | number | boolean | JsonLdNode | JsonLdValue[];
export interface JsonLdNode {
  '@type'?: string | string[];
  '@id'?: string;
  [property: string]: JsonLdValue | undefined;
}

export interface Graph {
  '@context': 'https://schema.org';
  '@graph': JsonLdNode[];
}

/** A question whose answer is there as HTML, too: of the tags that search engines know, escaped. Without it the plain text serves. */
export interface AnsweredQuestion extends Question {
  html?: string | undefined;
}

/** What there is to say of an article. All addresses may be relative to `url`. */
export interface ArticleFacts {
  /** The article's canonical address, absolute: every `@id` is built on it. */
  url: string;
  headline: string;
  description?: string | undefined;
  /** Its pictures: an address, or all that is printed with the picture. One with credit or licence becomes an ImageObject. */
  images?: readonly (string | Picture)[] | undefined;
  authors?: readonly Author[] | undefined;
  /** ISO 8601, with an offset. */
  datePublished?: string | undefined;
  dateModified?: string | undefined;
  /** The publisher's name. */
  publisher?: string | undefined;
  /** Address of the publisher's logo. */
  publisherLogo?: string | undefined;
  section?: string | undefined;
  /** BCP 47. */
  language?: string | undefined;
  wordCount?: number | undefined;
  commentCount?: number | undefined;
  /** The comments that are to be told. */
  comments?: readonly CommentItem[] | undefined;
  breadcrumbs?: readonly Crumb[] | undefined;
  /** The questions of all FAQs that are to be told. */
  questions?: readonly AnsweredQuestion[] | undefined;
  /** Stories that it leads on to, as an ItemList. */
  related?: readonly RelatedStory[] | undefined;
}
