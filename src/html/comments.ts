import { toTree } from '../comments/thread.js';
import type { CommentItem } from '../core/data.js';
import { parseDate } from '../core/dates.js';
import { formatDate } from '../core/format-date.js';
import { commentForm, type CommentFormHtml } from './comment-form.js';
import { commentItem, commentItems } from './comment-items.js';
import { attribute, escape, textOf } from './escape.js';
import { heading } from './heading.js';
import { languageOf } from './language.js';
import { objects, paragraphs, safeHref } from './values.js';

export interface CommentsHtml {
  items: readonly CommentItem[];
  /** The heading, as plain text: it names the region, too. */
  heading?: string;
  /** 2 to 6; default 2. */
  headingLevel?: number;
  /** A question to the readers, as plain text. */
  prompt?: string;
  /** What becomes of what they write, as plain text. */
  privacy?: string;
  /** The form; `false` for a thread that is closed. Default: one that is sent to the page itself. */
  form?: CommentFormHtml | false;
  /** `local`, `wordpress` or `waline`. */
  backend?: string;
  /** Address of the backend. */
  src?: string;
  /** Its name for the thread. */
  thread?: string | number;
  /** BCP 47 tag for the dates; default `en`. */
  language?: string;
}

/** The list alone, or nothing for no comment. One without an id is left out. */
export function commentList(items: readonly CommentItem[], language = 'en', most = 5): string {
  const all = objects<CommentItem>(items).filter(({ id }) => textOf(id));
  const texts = new Map(all.map((each) => [textOf(each.id), each]));
  const tree = toTree(all.map(({ id, parent, author, date }) => ({ id: textOf(id), ...(textOf(parent) && { parent: textOf(parent) }), author: textOf(author), html: '', date: textOf(date), status: 'published' })));
  const write = ({ id }: { id: string }): string => {
    const { author = '', url, date = '', text, lang } = texts.get(id)!;
    const moment = parseDate(date);
    const printed = moment ? formatDate(moment, languageOf(language)) : date;
    return commentItem({ id, author, url, date, lang }, { printed, body: paragraphs(text).map((each) => `<p>${escape(each)}</p>`).join('') });
  };
  return tree.length ? `<ol>${commentItems(tree, write, most)}</ol>` : '';
}

/** `<news-comments>` as HTML, for any server: the list is the same bytes as the element's `items` gives in the browser. */
export function comments(data: CommentsHtml): string {
  const { items, heading: title, headingLevel, prompt, privacy, form, backend, src, thread, language } = data;
  const said = (slot: string, text: unknown): string => textOf(text).trim() && `<p slot="${slot}">${escape(text)}</p>`;
  return `<news-comments${attribute('backend', backend)}${attribute('src', safeHref(src))}${attribute('thread', thread)}>${heading(title, headingLevel)}${said('prompt', prompt)}${commentList(items, language)}${form === false ? '' : commentForm(form)}${said('privacy', privacy)}</news-comments>`;
}
