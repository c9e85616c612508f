import type { Picture, PictureLink, PictureSource } from '../core/data.js';
import { withoutMarkup } from '../core/leaked-markup.js';
import { parseSrcset } from '../core/srcset.js';
import { attribute, escape, textOf } from './escape.js';
import { objects, safeHref } from './values.js';

export interface FigureHtml extends Picture {
  /** Offers to enlarge the picture: `true`, or the address of the large one where `srcset` does not have it. */
  zoom?: boolean | string;
  /** `none` leaves the picture out of the article's structured data. */
  structuredData?: 'none';
}

/** A length in whole pixels. */
const pixels = (name: string, value: unknown): string => attribute(name, /^\d{1,5}$/.test(textOf(value)) ? value : '');

const oneOf = (name: string, value: unknown, ...values: string[]): string => attribute(name, values.includes(textOf(value)) ? value : '');

/** Plain text, without markup that has leaked into it. */
const clean = (value: unknown): string => withoutMarkup(textOf(value)).trim();

/** The pictures with safe addresses. */
function srcset(value: unknown): string {
  const safe = parseSrcset(textOf(value)).filter(({ url }) => safeHref(url));
  return attribute('srcset', safe.map(({ url, descriptor }) => `${url} ${descriptor}`.trim()).join(', '));
}

function source({ srcset: pictures, type, media, sizes, width, height }: Partial<PictureSource>): string {
  const set = srcset(pictures);
  return set && `<source${attribute('type', type)}${attribute('media', media)}${set}${attribute('sizes', sizes)}${pixels('width', width)}${pixels('height', height)}>`;
}

function image(picture: Partial<Picture>): string {
  const { alt, width, height, sizes, sources, loading, fetchPriority } = picture;
  const how = oneOf('loading', loading, 'lazy', 'eager') + (loading === 'lazy' ? ' decoding="async"' : '') + oneOf('fetchpriority', fetchPriority, 'high', 'low', 'auto');
  const set = srcset(picture.srcset);
  const img = `<img${how}${set}${set && attribute('sizes', sizes)}${attribute('src', safeHref(picture.src))}${pixels('width', width)}${pixels('height', height)} alt="${escape(alt)}">`;
  const others = objects<PictureSource>(sources).map(source).join('');
  return others ? `<picture>${others}${img}</picture>` : img;
}

/** The credit, with the photographer's name marked in it, or before it where it is not there. */
function credit(printed: unknown, creator: unknown): string {
  const text = clean(printed);
  const name = clean(creator);
  if (!name) return escape(text);
  const at = text.indexOf(name);
  const marked = `<span data-fact="creator">${escape(name)}</span>`;
  return at < 0 ? [marked, escape(text)].filter(Boolean).join(' / ') : escape(text.slice(0, at)) + marked + escape(text.slice(at + name.length));
}

/** A link with what it means, or its bare text. */
function rights(link: Partial<PictureLink> | undefined, meaning: string): string {
  const name = clean(link?.name);
  const href = safeHref(link?.href);
  if (!name) return '';
  return href ? `<a slot="license"${meaning}${attribute('href', href)}>${escape(name)}</a>` : `<span slot="license"${meaning}>${escape(name)}</span>`;
}

/** What stands inside the element. */
export function figureContent(picture: Partial<Picture>): string {
  if (!safeHref(picture.src)) return '';
  const [license] = objects<PictureLink>([picture.license]);
  const [acquire] = objects<PictureLink>([picture.acquire]);
  const caption = clean(picture.caption);
  const by = credit(picture.credit, picture.creator);
  return [
    `<figure>${image(picture)}${caption && `<figcaption>${escape(caption)}</figcaption>`}</figure>`,
    by && `<span slot="credit">${by}</span>`,
    rights(license, license && safeHref(license.href) ? ' rel="license"' : ''),
    rights(acquire, ' data-fact="acquire"'),
  ].filter(Boolean).join(' ');
}

/** `<news-figure>` as HTML, for any server: the children are the same bytes as the element's `picture` gives in the browser. */
export function figure(data: FigureHtml): string {
  const { zoom, structuredData } = data;
  const on = zoom === true ? ' zoom' : attribute('zoom', safeHref(zoom));
  return `<news-figure${on}${oneOf('structured-data', structuredData, 'none')}>${figureContent(data)}</news-figure>`;
}
