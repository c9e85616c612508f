import type { Author } from '../core/data.js';
import { parseDate, parseDuration, type Moment } from '../core/dates.js';
import { formatDate } from '../core/format-date.js';
import { listFormat } from '../core/intl.js';
import { attribute, escape, textOf } from './escape.js';
import { languageOf } from './language.js';
import { link, objects, safeHref } from './values.js';

export interface BylineHtml {
  authors: readonly Author[];
  /** The word before the first name. With it, the words between the names are written out, too; without it, element and stylesheet supply them all. */
  prefix?: string;
  /** The dateline of the whole byline. An author's own `location` stands with the author. */
  location?: string;
  /** ISO 8601, with an offset. */
  published?: string;
  /** ISO 8601. Left out when it is less than `minUpdateGap` after `published`. */
  updated?: string;
  /** The word before the second date, such as "Updated". */
  updatedLabel?: string;
  /** Agency. */
  credit?: string;
  /** Editor's note. */
  correction?: string;
  /** BCP 47 tag for dates and lists; default `en`. */
  language?: string;
  /** IANA name of the publisher's zone; default: the offset that each date is written with. */
  timeZone?: string;
  /** Default `5m`. */
  minUpdateGap?: string;
  /** Default `24h`. */
  relativeUntil?: string;
}

/** A date in the publisher's zone; by its own offset where there is none, or none that `Intl` knows. */
function printed(moment: Moment, language: string, timeZone: unknown): string {
  try {
    return formatDate(moment, language, textOf(timeZone));
  } catch {
    return formatDate(moment, language);
  }
}

/** What stands inside the element for its `authors`. */
export function authorsContent(authors: readonly Author[], prefix?: string, language = 'en'): string {
  const people = objects<Author>(authors).filter(({ name }) => textOf(name));
  const alone = people.length === 1;
  const names = people.map((each) => authorHtml(each, alone));
  const portraits = people.map(({ avatar }) => (safeHref(avatar) ? `<img slot="avatar"${attribute('src', safeHref(avatar))} alt="">` : ''));
  const [only] = alone ? people : [];
  return [
    ...portraits,
    prefix && `<span slot="prefix">${escape(prefix)}</span>`,
    prefix ? listFormat(languageOf(language)).formatToParts(names.map(String)).map(({ value, type }) => (type === 'element' ? value : escape(value))).join('') : names.join(' '),
    only?.role && `<span slot="role">${escape(only.role)}</span>`,
    only?.location && `<span slot="location">${escape(only.location)}</span>`,
  ].filter(Boolean).join(' ');
}

/** A lone author's role and place are the byline's; of several, each keeps their own beside the name. */
function authorHtml({ name, href, role, location, sameAs }: Partial<Author>, alone: boolean): string {
  const same = attribute('data-same-as', Array.isArray(sameAs) ? sameAs.filter(safeHref).join(' ') : '');
  const rest = alone ? [] : [role && `<small data-fact="role">${escape(role)}</small>`, location && `<small data-fact="location">${escape(location)}</small>`].filter(Boolean);
  if (!rest.length && safeHref(href)) return link(name, href, ` rel="author"${same}`);
  const named = link(name, href, ' rel="author"', '');
  return `<span${same}>${[named, ...rest].join(' ')}</span>`;
}

/** `<news-byline>` as HTML, for any server: the children are the same bytes as the element's `authors` gives in the browser. */
export function byline(data: BylineHtml): string {
  const { authors, prefix, location, published, updated, updatedLabel, credit, correction, language = 'en', timeZone, minUpdateGap, relativeUntil } = data;
  const first = parseDate(published);
  const second = parseDate(updated);
  const gap = parseDuration(minUpdateGap ?? '5m') ?? 300_000;
  const late = second && (!first || second.time - first.time >= gap);
  const time = (slot: string, iso: string | undefined, label = ''): string => {
    const moment = parseDate(iso);
    return moment ? `<time slot="${slot}"${attribute('datetime', iso)}>${label && `${escape(label)} `}${escape(printed(moment, languageOf(language), timeZone))}</time>` : '';
  };
  const content = [
    authorsContent(authors, prefix, language),
    location && `<span slot="location">${escape(location)}</span>`,
    time('published', published),
    late && time('updated', updated, updatedLabel),
    credit && `<span slot="credit">${escape(credit)}</span>`,
    correction && `<span slot="correction">${escape(correction)}</span>`,
  ].filter(Boolean).join(' ');
  return `<news-byline${attribute('time-zone', timeZone)}${attribute('min-update-gap', minUpdateGap)}${attribute('relative-until', relativeUntil)}>${content}</news-byline>`;
}
