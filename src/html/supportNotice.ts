import type { PictureLink } from '../core/data.js';
import { attribute, escape, textOf } from './escape.js';
import { link, objects, paragraphs } from './values.js';

export interface SupportNoticeHtml {
  /** Why readers should allow the site: the paragraphs, as plain text. */
  text: string | readonly string[];
  /** What else they can do. */
  alternative?: PictureLink;
  /** `bottom` or `inline`. */
  placement?: string;
  /** For how many days it stays away when a reader has closed it, 0 to 365. */
  dismissDays?: number;
}

/** What stands inside the element. */
export function supportNoticeContent({ text, alternative }: Pick<SupportNoticeHtml, 'text' | 'alternative'>): string {
  const [other] = objects<PictureLink>([alternative]);
  return paragraphs(text).map((each) => `<p>${escape(each)}</p>`).join('') + (textOf(other?.name).trim() ? link(other!.name, other!.href, ' slot="alternative"', '') : '');
}

/** `<news-support-notice>` as HTML, for any server: the children are the same bytes as the element's `text` gives in the browser. */
export function supportNotice(data: SupportNoticeHtml): string {
  const { placement, dismissDays } = data;
  return `<news-support-notice${attribute('placement', placement)}${attribute('dismiss-days', dismissDays)}>${supportNoticeContent(data)}</news-support-notice>`;
}
