import type { RelatedStory } from '../core/data.js';
import { parseDate } from '../core/dates.js';
import { formatDate } from '../core/format-date.js';
import { attribute, escape, textOf } from './escape.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import { objects, safeHref } from './values.js';

export interface RelatedHtml {
  items: readonly RelatedStory[];
  /** The heading, as plain text: it names the landmark, too. */
  heading?: string;
  /** 2 to 6; default 2. */
  headingLevel?: number;
  /** Name of the landmark, where there is no `heading`. */
  label?: string;
  /** Address of a feed that the list is refreshed from. */
  src?: string;
  /** The most stories to show after a refresh. */
  count?: number;
  /** `list` puts the stories into the article's structured data. */
  structuredData?: 'list';
  /** BCP 47 tag for the dates; default `en`. */
  language?: string;
}

/** A whole number above 0, or nothing. */
const whole = (value: unknown): string => (/^[1-9]\d{0,4}$/.test(textOf(value)) ? textOf(value) : '');

/** A day as the language prints it. */
const printed = (date: string, language: string): string => formatDate({ ...parseDate(date)!, day: true }, language);

function card({ title, href, image, label, date }: Partial<RelatedStory>, language: string): string {
  const [picture] = objects<NonNullable<RelatedStory['image']>>([image]);
  const src = safeHref(picture?.src);
  return [
    src && `<img${attribute('src', src)}${attribute('width', whole(picture!.width))}${attribute('height', whole(picture!.height))} alt="${escape(picture!.alt)}" loading="lazy">`,
    textOf(label).trim() && `<small>${escape(label)}</small>`,
    `<a${attribute('href', safeHref(href))}>${escape(title)}</a>`,
    parseDate(date) && `<time${attribute('datetime', date)}>${escape(printed(date!, language))}</time>`,
  ].filter(Boolean).join(' ');
}

/** The list alone, or nothing for no story. One without a title, or without an address that is safe to follow, is left out. */
export function relatedList(items: readonly RelatedStory[], language = 'en'): string {
  const stories = objects<RelatedStory>(items).filter(({ title, href }) => textOf(title).trim() && safeHref(href));
  return stories.length ? `<ul>${stories.map((each) => `<li>${card(each, languageOf(language))}</li>`).join('')}</ul>` : '';
}

/** `<news-related>` as HTML, for any server: the children are the same bytes as the element's `items` gives in the browser. */
export function related(data: RelatedHtml): string {
  const { items, heading: title, headingLevel, label, src, count, structuredData, language } = data;
  const attributes = [attribute('label', label), attribute('src', safeHref(src)), attribute('count', whole(count)), attribute('structured-data', structuredData)];
  return `<news-related${attributes.join('')}>${heading(title, headingLevel)}${relatedList(items, language)}</news-related>`;
}
