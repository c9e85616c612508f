import type { RelatedImage, RelatedStory } from '../../core/data.js';
import { parseDate } from '../../core/dates.js';
import { parse } from '../../core/policy.js';
import { webAddress } from './related.address.js';

/* Everything in a feed is from outside: each value is checked for what it is, taken for text, and written by html/, which escapes it. */

/** As many entries as are looked at, and as many signs as a title may have. */
const ENTRIES = 100;
const SIGNS = 300;

/** Wide enough for a card on a dense screen, in pixels. */
const WIDE = 600;

type Json = Record<string, unknown>;

const objectOf = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/**
 * The stories of a JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) or of the posts in an answer of the WordPress REST API
 * (https://developer.wordpress.org/rest-api/reference/posts/), with `_embed` for their pictures.
 *
 * @param base what its addresses are relative to
 * @returns `undefined` for anything else
 */
export function readFeed(feed: unknown, base: string): RelatedStory[] | undefined {
  const { version, items } = objectOf(feed);
  const entries = listOf(Array.isArray(feed) ? feed : items).slice(0, ENTRIES).map(objectOf);
  const known = Array.isArray(feed) || (/^https:\/\/jsonfeed\.org\/version\/1/.test(String(typeof version === 'string' && version)) && Array.isArray(items));
  const stories = entries.map((entry) => (Array.isArray(feed) ? fromWordPress(entry, base) : fromJsonFeed(entry, base))).filter((story) => story !== undefined);
  return known && (stories.length || !entries.length) ? stories : undefined;
}

function fromJsonFeed({ url, external_url: external, title, image, banner_image: banner, tags, date_published: date }: Json, base: string): RelatedStory | undefined {
  const [label] = listOf(tags);
  return story(url ?? external, title, [image, banner].map((each) => picture(each, base)).find(Boolean), label, date, base);
}

function fromWordPress({ link, title, date, date_gmt: gmt, _embedded: embedded }: Json, base: string): RelatedStory | undefined {
  const [media] = listOf(objectOf(embedded)['wp:featuredmedia']).map(objectOf);
  const { width, height, sizes } = objectOf(media?.['media_details']);
  const versions = [...Object.values(objectOf(sizes)).map(objectOf), { source_url: media?.['source_url'], width, height }];
  const pictures = versions.map((each) => picture(each['source_url'], base, each)).filter((each) => each !== undefined);
  // The smallest that is wide enough, or the widest.
  const wide = pictures.filter((each) => Number(each.width) >= WIDE).sort((a, b) => a.width! - b.width!);
  return story(link, plain(objectOf(title)['rendered']), wide[0] ?? pictures.at(-1), undefined, zoned(date, gmt), base);
}

function story(href: unknown, title: unknown, image: RelatedImage | undefined, label: unknown, date: unknown, base: string): RelatedStory | undefined {
  const url = webAddress(href, base);
  const name = short(title);
  return url && name ? { title: name, href: url.href, ...(image && { image }), ...(short(label) && { label: short(label) }), ...(parseDate(date) && { date: String(date) }) } : undefined;
}

function picture(src: unknown, base: string, { width, height }: Json = {}): RelatedImage | undefined {
  const url = webAddress(src, base);
  const sized = [width, height].every((each) => Number.isInteger(each) && Number(each) > 0);
  return url && { src: url.href, ...(sized && { width: Number(width), height: Number(height) }) };
}

/** Text in one line, and not without end. */
function short(value: unknown): string {
  const text = typeof value === 'string' ? value.slice(0, 10 * SIGNS).replace(/\s+/g, ' ').trim() : '';
  return text.length > SIGNS ? `${text.slice(0, SIGNS).replace(/[\uD800-\uDBFF]$/, '').trim()}…` : text;
}

/** The text of HTML: its tags are taken away, its entities decoded, once. With no `<` in it nothing is made of it but text. */
function plain(html: unknown): string {
  return typeof html === 'string' ? parse(html.slice(0, 10 * SIGNS).replace(/<[^>]*>/g, '').replaceAll('<', '&lt;')).textContent : '';
}

/** WordPress tells the time at the publisher's and in UTC, each without an offset: the difference is the offset. */
function zoned(local: unknown, gmt: unknown): string | undefined {
  const [here, there] = [parseDate(local), parseDate(gmt)];
  if (!here || !there) return undefined;
  const minutes = Math.round((here.wall - there.wall) / 60_000);
  if (Math.abs(minutes) > 14 * 60) return String(gmt);
  const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');
  return `${String(local).trim()}${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
