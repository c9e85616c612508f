import type { Picture } from '../core/data.js';
import { withoutMarkup } from '../core/leaked-markup.js';
import { textOf } from '../html/escape.js';
import * as nodes from './nodes.js';
import type { ArticleFacts, JsonLdNode } from './types.js';

/* From data the nodes say what `<news-figure>` shows: text without the markup that leaked into it. A browser reads that from the page. */

const clean = (text: string | undefined): string | undefined => withoutMarkup(textOf(text)).trim() || undefined;

const cleanPicture = <T extends string | Picture>(image: T): T =>
  typeof image === 'object' && image ? { ...image, caption: clean(image.caption), credit: clean(image.credit), creator: clean(image.creator) } : image;

/**
 * A picture as an ImageObject (Google, "Image metadata"), or nothing without a safe address. The address of the file is its `@id`:
 * the same on every page that shows it.
 */
export const imageObject = (picture: Picture, base: string): JsonLdNode | undefined => nodes.imageObject(cleanPicture(picture), base);

/** All nodes of an article, in a fixed order. */
export const articleNodes = (facts: ArticleFacts): JsonLdNode[] => nodes.articleNodes({ ...facts, images: facts.images?.map(cleanPicture) });
