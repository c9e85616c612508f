import type { Author, Crumb } from '../core/data.js';

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

/** What there is to say of an article. All addresses may be relative to `url`. */
export interface ArticleFacts {
  /** The article's canonical address, absolute: every `@id` is built on it. */
  url: string;
  headline: string;
  description?: string | undefined;
  /** Addresses of pictures. */
  images?: readonly string[] | undefined;
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
  breadcrumbs?: readonly Crumb[] | undefined;
}
